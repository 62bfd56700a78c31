import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import { copyable } from './support/copyable.js';
import { type Snippet, SNIPPETS } from './support/snippets.js';

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) {
  element.define();
  element.define('hr-');
}

/**
 * What a snippet shows. Its script tag stands there, so that the elements, which are here already, find their article by it;
 * it is not run. Only what the script itself would do cannot be seen.
 */
function result({ code }: Snippet): TemplateResult | Element {
  if (code.includes('data-honest-read'))
    return html`<p>Here the script makes the widget, so there is nothing to see.</p>`;
  const page = document.createElement('div');
  page.innerHTML = code;
  page.querySelector('link')?.remove();
  // Storybook runs what a story brings.
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[src]')) script.type = 'text/plain';
  return page;
}

const meta: Meta = { title: 'Embed' };
export default meta;

type Story = StoryObj;

/** Every way to embed, with what it shows. A test puts each snippet on a page of another origin. */
export const EveryWay: Story = {
  render: () =>
    html`<h1>Embed</h1>
      <p>
        Copy a snippet, put your article’s address in place of <code>publisher.example</code> and the script’s in place of
        <code>cdn.example</code>. These are the files that our tests show on a partner’s page, and they are never changed:
        what you paste today is what we keep working.
      </p>
      ${SNIPPETS.map(
        (snippet) =>
          html`<section class="snippet">
            <h2>${snippet.title}</h2>
            <p>${snippet.why}</p>
            ${copyable(snippet.file, snippet.code)}
            <div class="result">${result(snippet)}</div>
          </section>`,
      )}`,
};
