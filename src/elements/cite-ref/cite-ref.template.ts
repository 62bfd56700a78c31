import { html, nothing, type TemplateResult } from 'lit';
import { type Appearance, appearances } from '../../article/appearance.js';
import { noticeOf } from '../../article/editorial-notice.js';
import { isGrave } from '../../article/editorial-status.js';
import { titleOf } from '../../article/references.js';
import type { PopUp } from '../controllers/pop-up.js';
import { loadPanels } from '../templates/load-panels.js';
import { opener, panel } from '../templates/opens.js';
import { spoken } from '../templates/view.js';
import { addressIn, type WholeView } from '../templates/whole-view.js';
import type { Cited } from './cited.js';

/** The references with these ids, in the order of their numbers. */
export const citedOf = (view: WholeView, ids: readonly string[]): readonly Appearance[] =>
  appearances(view.article).filter(({ reference }) => ids.includes(reference.id));

/** "1,3–5": as the journals of the ICMJE print it. */
export function numbersOf(cited: readonly Pick<Appearance, 'number'>[]): string {
  const runs: number[][] = [];
  for (const { number } of cited) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(','))).join(',');
}

/** Beside the number of what has been taken back: a mark must not lend it weight. */
function warningOf({ reference }: Appearance, { words }: WholeView): string {
  const notice = noticeOf(reference);
  return notice && isGrave(notice.kind) ? ` (${words.notices[notice.kind]})` : '';
}

const warning = (appearance: Appearance, view: WholeView) => {
  const said = warningOf(appearance, view);
  return said ? html`<span class="none">${said}</span>` : nothing;
};

/** The name of a mark to those who do not see where it stands; it begins as what is seen of it does. */
const nameOf = (numbers: string, cited: readonly Appearance[], { words }: WholeView) =>
  words.reference(numbers, words.list(cited.map(({ reference }) => titleOf(reference))));

/** Each number leads to its reference, on this page or where the article can be read. */
const leading = (cited: readonly Appearance[], view: WholeView) =>
  cited.map((appearance, n) => {
    const href = addressIn(view, appearance.reference.id);
    const mark = href
      ? html`<a href=${href} aria-label=${nameOf(`${appearance.number}`, [appearance], view)}>${appearance.number}</a>`
      : appearance.number;
    return [n ? ',' : '', mark, warning(appearance, view)];
  });

/**
 * The numbers of references, for a text that cites them.
 * @param popUp Opens the references where this page does not list them; without it the numbers lead to the article.
 * @param key Tells what the mark opens from what others in the same text do.
 */
export function citationMark(given: Cited, view: WholeView, popUp?: PopUp, key: unknown = true): TemplateResult {
  const { cited, locator } = given;
  const listed = cited.every(({ reference }) => view.addressHere?.(reference.id));
  const where = locator ? html`(<bdi>${locator}</bdi>)` : nothing;
  if (listed || !popUp) return html`<sup part="mark">${leading(cited, view)}${where}</sup>`;
  const warnings = cited.map((appearance) => warningOf(appearance, view));
  const warned = warnings.some(Boolean);
  const numbers = warned ? cited.map(({ number }, n) => `${number}${warnings[n]}`).join(',') : numbersOf(cited);
  const seen = warned
    ? cited.map((appearance, n) => [n ? ',' : '', appearance.number, warning(appearance, view)])
    : numbers;
  const name = nameOf(numbers, cited, view);
  return html`<sup part="mark">${opener(seen, { popUp, key, name })}${where}</sup>${panel(
    () => popUp.late(loadPanels, ({ citedPanel }) => citedPanel(given, view), view.words),
    view.words.references,
    { popUp, key },
  )}`;
}

/** A citation mark by itself: phrasing only, since it stands inside a paragraph. */
export function citeMark(given: Cited, view: WholeView, popUp?: PopUp): TemplateResult {
  const { lang, dir } = spoken(view);
  return html`<span class="honest" lang=${lang} dir=${dir}>${citationMark(given, view, popUp)}</span>`;
}
