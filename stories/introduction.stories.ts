import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import './introduction.css';
import { copyable } from './support/copyable.js';
import { addressOf } from './support/publisher.js';
import { SNIPPETS } from './support/snippets.js';

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) element.define();

const meta: Meta = { title: 'Introduction', parameters: { host: { bare: true } } };
export default meta;

const ARTICLE = addressOf('gut-skin-axis.json');

const to = (story: string, text: string): TemplateResult => html`<a href="./?path=/${story}" target="_top">${text}</a>`;

const badge = (claim: string, words: string): TemplateResult =>
  html`<evidence-badge claim=${claim}>${words}</evidence-badge>`;

/** The same three claims twice: as they are printed on a jar, and with what is known beside each. */
const difference = html`<section class="difference" aria-label="The difference a reader sees">
  <figure>
    <figcaption>As it is sold</figcaption>
    <p>The gut and skin are linked. Probiotics improve fine lines in healthy skin. A detox clears your skin.</p>
  </figure>
  <figure>
    <figcaption>As it is read</figcaption>
    <p>
      The gut and skin are linked: ${badge('c-axis', 'established concept')}. Probiotics improve fine lines in healthy skin:
      ${badge('c-healthy', 'early evidence')}. A detox clears your skin: ${badge('c-detox', 'not supported')}.
    </p>
  </figure>
</section>`;

/** A partner's post, with the widgets where that partner has put them. */
const post = html`<article class="post" aria-label="A partner’s post">
  <p class="name">Kitchen Notes</p>
  <h3>The jar on the second shelf</h3>
  <p>
    For three weeks there has been a jar of something cloudy on the second shelf of our fridge. My sister swears by it. Not
    for her stomach, she says: for her skin. Can a probiotic smooth fine lines when nothing is wrong with the skin in the
    first place? The evidence so far: ${badge('c-healthy', 'early evidence')}. Which is a tidy way of saying that a few
    people have tried, and that nobody should be printing it on a label yet.
  </p>
  <claim-table></claim-table>
  <p>So the jar stays, because of the cucumber.</p>
</article>`;

/** The same tags on three pages. Nothing is set on them: type, size, ink and ground are each page's own. */
const looks = html`<div class="looks">
  ${['paper', 'clinic', 'night'].map(
    (look) =>
      html`<article class="look ${look}" aria-label="On a page of another look">
        <p>Probiotics for wrinkles? ${badge('c-healthy', 'early evidence')}</p>
        <p>A detox for clear skin? ${badge('c-detox', 'not supported')}</p>
        <faq-accordion heading-level="3"></faq-accordion>
      </article>`,
  )}
</div>`;

const PROMISES: readonly [string, string][] = [
  [
    'Never empty',
    'What you write inside a widget stands there until the article has come, for good where it does not, and without JavaScript.',
  ],
  ['Stays right', 'The publisher corrects one file; every page that embeds it is right at the next visit.'],
  [
    'A good guest',
    'No cookie, no storage, no tracking. No request but the script’s own files and the article. Runs under a strict content security policy.',
  ],
  [
    'For every reader',
    'Grades stand in words; colour only helps. Real tables, real headings, keyboard, screen reader, print, forced colours, right to left.',
  ],
  [
    'No overclaiming',
    'A grade never stands beside a sentence that it does not grade. What a study does not report is shown as not reported.',
  ],
  [
    'Yours to style',
    'It takes the page’s looks by inheritance. Beyond that there are documented tokens and parts, and nothing else to fight.',
  ],
];

export const Welcome: StoryObj = {
  name: 'What it is',
  render: () => html`<div class="intro" data-honest-article=${ARTICLE}>
    <header>
      <p class="brand">honest-read</p>
      <h1>Every claim, with the evidence beside it.</h1>
      <p class="lede">
        Custom elements that show an evidence-graded health article on any web page: what is claimed, how good the evidence
        is, which studies say so, and in which words an honest writer would put it.
      </p>
    </header>

    <h2>The difference a reader sees</h2>
    ${difference}
    <p class="aside">Live. Press a grade: it says what it means, where it stands on its scale, and who gave it.</p>

    <h2>On a partner’s page</h2>
    ${post}
    <p class="aside">
      Press what stands under a claim, and the studies open: what each found, in whom, with which caveat, and where to read
      it.
    </p>

    <h2>It looks as if made for that page</h2>
    ${looks}
    <p class="aside">
      The same tags on three pages, with nothing set. Choose colours, type, width and language for this page in the toolbar
      above.
    </p>

    <h2>Embed it in thirty seconds</h2>
    <ol class="steps">
      <li>Paste the script tag, once, anywhere on the page.</li>
      <li>Put a tag where a widget should stand, with a link or some text inside.</li>
      <li>There is no third step: type, colours and language are your page’s.</li>
    </ol>
    ${copyable('For any page', SNIPPETS[0]!.code)}
    <p>
      ${to('story/embed--every-way', 'Every way to embed')}: as a module, with an article on the page itself, for editors that
      strip tags, without anything moving while it loads.
    </p>

    <h2>What holds</h2>
    <dl class="promises">
      ${PROMISES.map(
        ([promise, text]) =>
          html`<div>
            <dt>${promise}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>

    <h2>Look around</h2>
    <ul class="around">
      <li>${to('docs/elements-claim-table--docs', 'claim-table')}: the claims, their grades, and what they rest on</li>
      <li>${to('docs/elements-evidence-badge--docs', 'evidence-badge')}: one grade, in a line of prose</li>
      <li>${to('docs/elements-faq-accordion--docs', 'faq-accordion')}: questions and answers, with the grades they speak to</li>
      <li>${to('story/your-own-article--paste-it', 'Your own article')}: paste one, and see what it says of itself</li>
      <li>${to('story/tokens--play-with-them', 'Tokens')}: all there is to set, to play with</li>
      <li>${to('story/failures--every-kind', 'Failures')}: everything that can go wrong, in words</li>
    </ul>
  </div>`,
};
