/** From a claim to its studies: each with how it bears on the claim, what it found, its limits and its source. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { byStudy, type Evidence, evidenceOf } from '../../article/evidence.js';
import { yearOf } from '../../article/references.js';
import { evidenceCount } from './evidence-count.js';
import { figures } from './figures.js';
import { noticeOn } from './notice-sentence.js';
import { claimQuoted, clause, linkedHere, paragraph, richText, sourceListed } from './rich-text.js';
import { shareLine } from './share-line.js';
import type { ClaimView } from './claim-view.js';
import { type View, written } from './view.js';

/** How a study bears on the claim, and what sort of study it is. */
function bearing({ link, finding, reference, design }: Evidence, view: ClaimView): TemplateResult {
  const { words } = view;
  const { lang, dir } = written(view);
  const kind = words.qualified(words.designs[design], (reference ? yearOf(reference) : words.uncited) ?? words.noYear);
  return html`<p class="bearing">
    <b>${words.relations[link.relation]}</b> ·
    ${kind}${
      // Beside a finding, a note says how far it goes for this claim.
      finding && link.note ? html` · <span lang=${lang} dir=${dir}>${richText(link.note, view)}</span>` : nothing
    }
  </p>`;
}

/** What a study found or says: its sentence, its words, its figures, its limits. */
function statement({ link, finding, quotation }: Evidence, view: ClaimView): unknown {
  const { lang, dir } = written(view);
  const sentence = finding ? (finding.summary ?? finding.label) : link.note;
  const numbers = finding ? figures(finding, view.words) : [];
  return [
    // What was looked at, in whom: a sentence cut out of an article often leaves that behind.
    finding?.summary
      ? html`<p class="label" lang=${lang} dir=${dir}>${linkedHere(finding.label, finding.id, view)}</p>`
      : nothing,
    sentence ? clause(sentence, view, 'sentence') : nothing,
    quotation ? html`<p>${claimQuoted(quotation, view)}</p>` : nothing,
    numbers.length
      ? // Each apart, since in a line that runs from right to left one number would draw the next to its wrong side.
        html`<p class="figures">${numbers.map((figure, n) => html`${n ? ' · ' : ''}<bdi>${figure}</bdi>`)}</p>`
      : nothing,
    finding?.caveats?.map((caveat) => paragraph(caveat, view, 'note')),
  ];
}

/** All that one study says to a claim, and where it can be read. */
function study(entries: readonly Evidence[], view: ClaimView): TemplateResult {
  const alike = (entry: Evidence, before: Evidence | undefined) =>
    before && entry.link.relation === before.link.relation && entry.link.note === before.link.note;
  const { reference } = entries[0]!;
  return html`<li>
    ${noticeOn(reference, view.words)}
    ${entries.map((entry, n) => [alike(entry, entries[n - 1]) ? nothing : bearing(entry, view), statement(entry, view)])}
    ${reference ? html`<p class="source">${sourceListed(reference, view)}</p>` : nothing}
  </li>`;
}

/** Where a claim can be taken along. */
export const shareClaim = ({ id, text }: Claim, view: Pick<View, 'share'>): TemplateResult =>
  shareLine({ list: 'claims', id, name: text }, view);

/**
 * The evidence under a claim, behind its count. Native, so that find-in-page opens it.
 * @param tools What a reader can do with the claim, where that does not stand elsewhere.
 */
export function evidenceTrail(claim: Claim, view: ClaimView, open: boolean, tools?: unknown): TemplateResult {
  const { lang, dir } = written(view);
  const evidence = evidenceOf(view.article, claim);
  const count = evidenceCount(evidence, view);
  const back = view.wayBack?.(claim.id);
  if (!evidence.length && !claim.noEvidenceReason)
    return html`<div class="count beside"><p>${count}</p>${tools ?? shareClaim(claim, view)}${back}</div>`;
  // Many claims may have the same count: which one it belongs to is told to those who do not see where it stands.
  return html`<details ?open=${open}>
    <summary part="evidence-summary"
      >${count}<span class="unseen"> ${view.words.aboutTheClaim}<q lang=${lang} dir=${dir}>${claim.text}</q></span
    ></summary>
    <div class="trail">
      ${back}${
        evidence.length
          ? html`<ul>${byStudy(evidence).map((entries) => study(entries, view))}</ul>`
          : paragraph(claim.noEvidenceReason!, view)
      }
      ${tools ?? shareClaim(claim, open ? view : {})}
    </div>
  </details>`;
}
