import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import { addressOf, fileText } from './support/publisher.js';

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) element.define();

interface Written {
  headline?: string;
  inLanguage: string;
  claims: { id: string; text: string }[];
}

/** One article in all three elements: it is asked for once. */
function all(file: string, title: string): TemplateResult {
  const { claims, inLanguage } = JSON.parse(fileText(file)) as Written;
  return html`<section data-honest-article=${addressOf(file)}>
    <h2>${title}</h2>
    <ul>
      ${claims.slice(0, 3).map(
        ({ id, text }) =>
          html`<li>
            <span lang=${inLanguage} dir="auto">${text}</span>: <evidence-badge claim=${id}>see below</evidence-badge>
          </li>`,
      )}
    </ul>
    <claim-table></claim-table>
    <faq-accordion></faq-accordion>
  </section>`;
}

const meta: Meta = { title: 'All together', parameters: { host: { wide: true } } };
export default meta;

type Story = StoryObj;

/** The same article in the table, the badges and the questions at once. */
export const OneArticle: Story = { render: () => all('gut-skin-axis.json', 'The gut–skin axis') };

/** Twice, with two articles in two languages: nothing of one gets into the other. */
export const TwoArticles: Story = {
  render: () =>
    html`<div class="side-by-side">
      ${all('gut-skin-axis.json', 'An English article')} ${all('examples/good/german.json', 'A German article')}
    </div>`,
};

/** On an Arabic page, an Arabic article beside an English one: each text in its own direction. */
export const TwoDirections: Story = {
  globals: { language: 'ar' },
  render: () =>
    html`<div class="side-by-side">
      ${all('examples/good/arabic.json', 'مقال بالعربية')} ${all('gut-skin-axis.json', 'مقال بالإنجليزية')}
    </div>`,
};
