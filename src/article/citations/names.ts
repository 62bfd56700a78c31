/** Names of people and organisations as the styles print them. */
import type { CslName } from '../article.js';
import { textIn } from './parts.js';

/** One who wrote or edited. */
interface Named {
  /** The family name with what belongs before it, or the whole of a name that is not divided. */
  family: string;
  /** What follows the initials: "von". */
  after: string;
  given: string;
  suffix: string;
  organisation: boolean;
}

function named(name: CslName): Named {
  const literal = textIn(name.literal);
  const family = [textIn(name['non-dropping-particle']), textIn(name.family)].filter(Boolean).join(' ');
  const given = textIn(name.given);
  return {
    family: literal || family || given,
    after: textIn(name['dropping-particle']),
    given: literal || !family ? '' : given,
    suffix: textIn(name.suffix),
    organisation: !!literal,
  };
}

/** The names that say something. */
export const namesIn = (names: readonly CslName[] | undefined): Named[] =>
  (names ?? []).map(named).filter(({ family }) => family);

/**
 * First letters of the given names: "Jean-Paul R." → [[J, P], [R]], "SD" → [[S], [D]]. None where the script has no capitals,
 * since there a letter stands for nobody.
 */
function initialsOf(given: string): string[][] {
  if (given.toLowerCase() === given.toUpperCase()) return [];
  return given
    .normalize()
    .split(/[\s.,]+/)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
    .map((word) => word.split(/[-‐‑]/).flatMap((part) => /\p{L}/u.exec(part)?.[0].toUpperCase() ?? []))
    .filter(({ length }) => length);
}

const SUFFIXES: Record<string, string> = { II: '2nd', III: '3rd', IV: '4th' };

/** "van Moorselaar RJ", "Gilstrap LC 3rd": at most two initials (Citing Medicine, chapter 1). */
function vancouverName({ family, given, after, suffix }: Named): string {
  const initials = initialsOf(given).flat().slice(0, 2).join('');
  const ending = suffix.replace(/\./g, '');
  return [after, family, initials || given, SUFFIXES[ending] ?? ending].filter(Boolean).join(' ');
}

/** Six at most, then et al. (ICMJE). People are parted by commas, and from organisations by semicolons. */
export function vancouverNames(names: readonly Named[]): string {
  const shown = names.slice(0, 6);
  return shown
    .map((name, n) => {
      const before = shown[n - 1];
      const mark = !before ? '' : before.organisation || name.organisation ? '; ' : ', ';
      return mark + vancouverName(name);
    })
    .concat(names.length > shown.length ? ', et al' : [])
    .join('');
}

/** "J.-P. R." */
const apaInitials = ({ given }: Named): string =>
  initialsOf(given)
    .map((letters) => letters.map((letter) => `${letter}.`).join('-'))
    .join(' ') || given;

const apaSuffix = (suffix: string) => suffix.replace(/^([JS]r)\.?$/, '$1.');

/** "Grady, J. S." */
const apaName = (name: Named): string =>
  [name.family, [apaInitials(name), name.after].filter(Boolean).join(' '), apaSuffix(name.suffix)]
    .filter(Boolean)
    .join(', ');

/** Up to twenty; of more, the first nineteen and the last (Publication Manual, section 9.8). */
export function apaNames(names: readonly Named[]): string {
  const all = names.map(apaName);
  const last = all.pop();
  if (!all.length) return last ?? '';
  return all.length < 20 ? `${all.join(', ')}, & ${last}` : `${all.slice(0, 19).join(', ')}, . . . ${last}`;
}

/** Editors of what something stands in have their initials first: "R. F. Subotnik". */
export function apaEditors(names: readonly Named[]): string {
  const all = names.map((name) =>
    [[apaInitials(name), name.after, name.family].filter(Boolean).join(' '), apaSuffix(name.suffix)]
      .filter(Boolean)
      .join(', '),
  );
  const last = all.pop();
  if (!all.length) return last ?? '';
  return `${all.join(', ')}${all.length > 1 ? ',' : ''} & ${last}`;
}
