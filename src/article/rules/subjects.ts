/** Of which results a text speaks: by what stands in it, and by what its entry is linked to. */
import type { Article, Claim, Finding, Inline, RichText } from '../article.js';
import { evidenceOf } from '../evidence.js';
import type { Placed, Written } from './rule.js';

/** The results of a source: read in it, or reported by it. */
export const findingsOf = ({ findings }: Article, references: readonly string[]): Finding[] =>
  findings.filter(({ reference, reportedIn }) =>
    [reference, reportedIn].some((id) => id !== undefined && references.includes(id)),
  );

/** The results that a part of a text names, by themselves or by their source. */
export function namedBy(article: Article, part: Inline): Finding[] {
  if (typeof part === 'string') return [];
  if ('finding' in part) return article.findings.filter(({ id }) => id === part.finding);
  return 'cite' in part ? findingsOf(article, part.cite) : [];
}

const namedIn = (article: Article, text: RichText): Finding[] =>
  typeof text === 'string' ? [] : text.flatMap((part) => namedBy(article, part));

/** What the evidence of some claims comes to. */
const evidenceFor = (article: Article, claims: readonly Claim[]): Finding[] =>
  claims
    .flatMap((claim) => evidenceOf(article, claim))
    .flatMap(({ finding, reference }) => finding ?? (reference ? findingsOf(article, [reference.id]) : []));

/** The results that an answer or a takeaway is linked to. */
export const linkedTo = (article: Article, { findings, references }: { findings: string[]; references: string[] }) => [
  ...article.findings.filter(({ id }) => findings.includes(id)),
  ...findingsOf(article, references),
];

/** A text that tells a reader what the evidence comes to, with the results that it speaks of. */
export interface Conclusion {
  text: RichText;
  pointer: string;
  findings: Finding[];
}

/** The honest reads, summaries, answers and takeaways of an article. */
export function conclusionsOf(written: Written): Conclusion[] {
  const { article } = written;
  const all: Conclusion[] = [];
  const add = (text: RichText | undefined, pointer: string, findings: readonly Finding[]) => {
    if (text) all.push({ text, pointer, findings: [...new Set([...namedIn(article, text), ...findings])] });
  };
  const linked = ({ entry }: Placed<{ claims: string[]; findings: string[]; references: string[] }>) => [
    ...linkedTo(article, entry),
    ...evidenceFor(
      article,
      article.claims.filter(({ id }) => entry.claims.includes(id)),
    ),
  ];

  add(article.abstract, '/abstract', []);
  for (const { entry, pointer } of written.entries('sections')) add(entry.answer, `${pointer}/answer`, []);
  for (const { entry, pointer } of written.entries('claims')) {
    add(entry.honestRead, `${pointer}/honestRead`, evidenceFor(article, [entry]));
  }
  for (const { entry, pointer } of written.entries('findings')) add(entry.summary, `${pointer}/summary`, [entry]);
  for (const placed of written.entries('faq')) add(placed.entry.answer, `${placed.pointer}/answer`, linked(placed));
  for (const placed of written.entries('keyTakeaways'))
    add(placed.entry.text, `${placed.pointer}/text`, linked(placed));
  return all;
}
