/** What a page or a program that worked with the last release would find broken, a sentence each. */
import { type ElementDeclaration, elementsOf, type Manifest, type Member } from '../package/public-manifest.js';

/** Snippets by their file names, each with what is in it or a digest of that. */
export type Snippets = Readonly<Record<string, string>>;

export function snippetBreaks(before: Snippets, now: Snippets): string[] {
  return Object.entries(before).flatMap(([name, content]) => {
    const file = `test/snippets/${name}`;
    if (!(name in now)) return [`${file} is gone, but pages out there still have it.`];
    if (now[name] !== content) return [`${file} is not as it was published; a new way to embed is a new file.`];
    return [];
  });
}

export function exportBreaks(before: readonly string[], now: readonly string[]): string[] {
  return before
    .filter((path) => !now.includes(path))
    .map((path) => `package.json no longer exports "${path}", which others import.`);
}

interface Named {
  name: string;
  type?: { text: string };
}

/** The kinds of promises in which only names can break. */
const BY_NAME = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
} as const;

const alternatives = ({ type }: Named): string[] => (type?.text ?? '').split('|').map((each) => each.trim());

/** What was taken before and is not any more; a type that is written in another way counts as another. */
function narrowed(before: Named, now: Named): string[] {
  const taken = alternatives(now);
  return taken.includes('unknown') || taken.includes('any')
    ? []
    : alternatives(before).filter((each) => !taken.includes(each));
}

function elementBreaks(tag: string, before: ElementDeclaration, now: ElementDeclaration): string[] {
  const found: string[] = [];
  const tell = (what: string) => found.push(`<${tag}> ${what}`);
  for (const [list, kind] of Object.entries(BY_NAME) as [keyof typeof BY_NAME, string][]) {
    for (const promised of before[list] ?? []) {
      const kept = (now[list] as Named[] | undefined)?.find(({ name }) => name === promised.name);
      const called = promised.name ? `${kind} "${promised.name}"` : `${kind} without a name`;
      if (!kept) tell(`has no ${called} any more.`);
      else if (kind === 'event' && promised.type?.text !== kept.type?.text)
        tell(
          `sends its ${called} as ${kept.type?.text ?? 'an Event'}, which was ${promised.type?.text ?? 'an Event'}.`,
        );
      else if (kind === 'attribute' && narrowed(promised, kept).length)
        tell(`does not take ${narrowed(promised, kept).join(' or ')} as its ${called} any more.`);
    }
  }
  for (const promised of before.members ?? []) {
    const kept = now.members?.find(({ name }) => name === promised.name);
    const called = `${promised.kind === 'method' ? 'method' : 'property'} "${promised.name}"`;
    if (!kept) tell(`has no ${called} any more.`);
    else if (kept.readonly && !promised.readonly) tell(`does not let its ${called} be set any more.`);
    else if (settable(promised) && narrowed(promised, kept).length)
      tell(`does not take ${narrowed(promised, kept).join(' or ')} as its ${called} any more.`);
  }
  return found;
}

/** What a property holds may become more; that it takes less breaks who sets it. */
const settable = ({ kind, readonly, static: isStatic }: Member): boolean => kind === 'field' && !readonly && !isStatic;

export function manifestBreaks(before: Manifest, now: Manifest): string[] {
  const elements = elementsOf(now);
  return [...elementsOf(before)].flatMap(([tag, promised]) => {
    const kept = elements.get(tag);
    return kept ? elementBreaks(tag, promised, kept) : [`There is no <${tag}> any more.`];
  });
}
