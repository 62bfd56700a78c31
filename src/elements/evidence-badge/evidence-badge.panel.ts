/** What a badge opens: what its grade means, where it stands on its scale, who graded it, when and how. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { evidenceOf } from '../../article/evidence.js';
import type { ResolvedGrade } from '../../article/scales.js';
import { formatDate } from '../../locale/claims/format.js';
import type { ClaimWords } from '../../locale/claims/claim-words.js';
import { CLAIM_WORDS } from '../../locale/claims/languages.js';
import { evidenceCount } from '../templates/evidence-count.js';
import type { ClaimView } from '../templates/claim-view.js';
import { gradeMark, pips } from '../templates/grade.js';
import { claimQuoted, linked, paragraph, richText } from '../templates/rich-text.js';
import { addressInArticle, safeHref, type Tongue, written } from '../templates/view.js';

/** What is known of a grade, a term and its value each. */
type Fact = [term: string, value: unknown];

const facts = (known: readonly Fact[]) =>
  html`<dl>${known.map(([term, value]) => html`<div><dt>${term}</dt> <dd>${value}</dd></div>`)}</dl>`;

/** What only panels say, and tables, which most pages with a badge do not have. */
export const panelWords = (lang: string): Promise<ClaimWords> => CLAIM_WORDS.load(lang);

const HERE: Tongue = { lang: nothing, dir: nothing };

/** What the level means, in the scale's words; where it has none, that is said, and no meaning is made up. */
function meaning({ level, label, scale }: ResolvedGrade, words: ClaimWords, { lang, dir }: Tongue): TemplateResult {
  if (level?.meaning) return html`<p lang=${lang} dir=${dir}>${level.meaning}</p>`;
  return html`<p class="note">${scale && !level ? words.noSuchLevel(label, scale.name) : words.meaningNotStated}</p>`;
}

/** Where the grade stands among the levels of its scale; nothing where it stands beside them. Its caption is its name. */
function ladder({ scale, level, position }: ResolvedGrade, words: ClaimWords, own: Tongue): unknown {
  if (!scale || !position) return nothing;
  const { levels, name } = scale;
  const { lang, dir } = own;
  return html`<div class="scale">
    <p class="note" id="scale" aria-hidden="true">${words.levelsOf(name)}</p>
    <ul class="ladder" aria-labelledby="scale">
      ${levels.map((step, n) => {
        const here = step === level;
        return html`<li class=${`${step.tone ?? 'support'} ${here ? 'here' : ''}`}>
          ${pips({ position: levels.length - n, levels: levels.length })}<span
            ><span lang=${lang} dir=${dir}>${step.label}</span>${
              here ? html`<span class="unseen"> (${words.thisGrade})</span>` : nothing
            }</span
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Where it is written how the claims were graded, and what the scale's levels are. */
function method({ scale }: ResolvedGrade, words: ClaimWords, base: string, address?: string): unknown[] {
  const link = (text: string | undefined, to: string | undefined) =>
    safeHref(to, base) ? [linked(text, to, { base })] : [];
  return [...link(words.howGraded, address), ...link(scale?.name, scale?.definitionUrl)].map((a, n) => [
    n ? ', ' : '',
    a,
  ]);
}

/** What a grade given by hand means: it is the page's own. */
export function handPanel(resolved: ResolvedGrade, words: ClaimWords): TemplateResult {
  const how = method(resolved, words, '');
  return html`<p>${gradeMark(resolved, words)}</p>
    ${meaning(resolved, words, HERE)} ${ladder(resolved, words, HERE)}
    ${facts([[words.gradedBy, words.thisPage], ...(how.length ? [[words.how, how] satisfies Fact] : [])])}`;
}

/** Who graded a claim, when and how; whatever of it is not stated is said not to be. */
function origin(resolved: ResolvedGrade, view: ClaimView): TemplateResult {
  const { words, article, base } = view;
  const { by, date, rationale, outcome } = resolved.grade;
  const { lang, dir } = written(view);
  const how = method(resolved, words, base, article.policies?.gradingMethod);
  const own = (value: unknown) => html`<span lang=${lang} dir=${dir}>${value}</span>`;
  return facts([
    ...(outcome ? [[words.outcome, own(outcome)] satisfies Fact] : []),
    ...(rationale ? [[words.why, own(richText(rationale, view))] satisfies Fact] : []),
    [words.gradedBy, by?.length ? html`<bdi>${words.list(by)}</bdi>` : words.notStated],
    [words.when, date ? formatDate(words, date) : words.notStated],
    [words.how, how.length ? how : words.notStated],
  ]);
}

/** Where the evidence for a claim can be read: its address in the article. */
const evidenceAddress = (view: ClaimView, { id }: Claim): string | undefined =>
  view.addressHere?.(id) ?? addressInArticle(view, id);

/** What the grade of a claim means, and the way on to what it rests on. */
export function claimPanel(claim: Claim, resolved: ResolvedGrade | undefined, view: ClaimView): TemplateResult {
  const { article, words, base } = view;
  const own = written(view);
  const address = safeHref(evidenceAddress(view, claim), base);
  return html`<p>${claimQuoted(claim, view)}</p>
    <p>${gradeMark(resolved, words, { own })}</p>
    ${resolved ? [meaning(resolved, words, own), ladder(resolved, words, own)] : nothing}
    ${paragraph(claim.honestRead, view)}
    <p>
      ${evidenceCount(evidenceOf(article, claim), view)}${
        address ? html` · ${linked(words.seeEvidence, address, view)}` : nothing
      }
    </p>
    ${resolved ? origin(resolved, view) : nothing}`;
}
