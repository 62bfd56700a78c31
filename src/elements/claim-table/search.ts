/** Finding words in a claim and in what it rests on. */
import type { Claim, ShownArticle } from '../../article/article.js';
import { evidenceOf } from '../../article/evidence.js';
import { plainText } from '../../article/plain-text.js';

/** Texts that differ only in case, accents, quotation marks or the sort of dash become the same. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Quotation_Mark}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    // Rather than small letters, since only these make ß and ss the same.
    .toUpperCase();

/** What is searched, by claim: made when it is first asked for. */
const searched = new WeakMap<Claim, string>();

function textOf(claim: Claim, article: ShownArticle): string {
  const texts = [claim.text, claim.clarification, claim.honestRead, claim.noEvidenceReason];
  for (const { link, finding, reference, quotation } of evidenceOf(article, claim)) {
    texts.push(link.note, quotation?.text, reference?.displayTitle, reference?.csl.title);
    if (finding) texts.push(finding.label, finding.summary, ...(finding.caveats ?? []));
  }
  return fold(texts.map((text) => plainText(text ?? '')).join('\n'));
}

/** Whether every word of a search stands somewhere in a claim or its evidence; with no word, every claim has it. */
export function matcher(article: ShownArticle, search: string): (claim: Claim) => boolean {
  const words = fold(search).split(/\s+/);
  return (claim) => {
    let text = searched.get(claim);
    if (text === undefined) searched.set(claim, (text = textOf(claim, article)));
    return words.every((word) => text.includes(word));
  };
}
