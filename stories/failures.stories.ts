import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CiteRef } from '../src/elements/cite-ref/cite-ref.js';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import { KeyTakeaways } from '../src/elements/key-takeaways/key-takeaways.js';
import { StudyFinding } from '../src/elements/study-finding/study-finding.js';
import { type FailureKind, FAILURES } from '../src/sources/failures.js';
import { NO_CLAIMS, NO_QUESTIONS } from './support/articles.js';
import { addressOf, FAILING, publish } from './support/publisher.js';

for (const element of [CiteRef, ClaimTable, EvidenceBadge, FaqAccordion, KeyTakeaways, StudyFinding]) element.define();

/** An address for each thing that can go wrong; the compiler asks for one when there is a new kind. */
const SOURCES: Record<FailureKind, string> = {
  ...FAILING,
  'no-claim': addressOf('gut-skin-axis.json'),
  'no-claims': publish('no-claims.json', NO_CLAIMS),
  'no-questions': publish('no-questions.json', NO_QUESTIONS),
  'no-content': publish('no-content.json', NO_QUESTIONS),
  'no-finding': addressOf('gut-skin-axis.json'),
  'no-entry': addressOf('gut-skin-axis.json'),
};

const meta: Meta = { title: 'Failures' };
export default meta;

type Story = StoryObj;

/**
 * Everything that can go wrong, in the widget that tells it. What is wrapped stays; one sentence says what happened; where it
 * may help, a button tries again. The one that is too slow is given up after ten seconds.
 */
export const EveryKind: Story = {
  render: () =>
    html`${FAILURES.map((kind) => {
      const src = SOURCES[kind];
      return html`<h2><code>${kind}</code></h2>
        ${
          kind === 'no-questions'
            ? html`<faq-accordion src=${src}><a href="#questions">The questions, as a link</a></faq-accordion>`
            : kind === 'no-content'
              ? html`<key-takeaways src=${src}><a href="#takeaways">The takeaways, as a link</a></key-takeaways>`
              : kind === 'no-finding'
                ? html`<study-finding src=${src} finding="f-unknown"><a href="#study">The study, as a link</a></study-finding>`
                : kind === 'no-entry'
                  ? html`<p>A trial says so.<cite-ref src=${src} reference="ref-unknown">(2022)</cite-ref></p>`
                  : kind === 'no-claim'
                    ? html`<p>Some say so: <evidence-badge src=${src} claim="c-unknown">early evidence</evidence-badge>.</p>`
                    : html`<claim-table src=${src}><a href="#claims">The claims, as a link</a></claim-table>`
        }`;
    })}`,
};

/** In a line of prose there is no room for a sentence: a word stands there, and opens it. */
export const InBadges: Story = {
  render: () =>
    html`<ul>
      ${FAILURES.filter(
        (kind) => !['no-claims', 'no-questions', 'no-content', 'no-finding', 'no-entry'].includes(kind),
      ).map(
        (kind) =>
          html`<li>
            <code>${kind}</code>: <evidence-badge src=${SOURCES[kind]} claim="c-unknown">early evidence</evidence-badge>
          </li>`,
      )}
    </ul>`,
};
