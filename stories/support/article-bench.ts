import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inspect, type LocatedProblem } from '../../src/cli/inspect.js';
import { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import { fileText } from './publisher.js';

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) element.define();

const FAULTS = {
  headline: 'An article with faults',
  claims: [
    { text: 'A level that the scale does not have', grade: 'excellent', honestRead: 'It is shown as it is written.' },
    { text: 'A link to nothing', grade: 'early', honestRead: 'Told, and left out.', evidence: [{ finding: 'f-gone' }] },
    { text: 'A misspelt field', grade: 'plausible', honestread: 'Where is it?' },
    { grade: 'emerging', honestRead: 'A claim without a text is left out.' },
  ],
  faq: [{ question: 'Does one fault take the others down?', answer: 'No.' }],
};

const SAMPLES: Record<string, string> = {
  'The smallest': fileText('examples/good/smallest.json'),
  'The first article': fileText('gut-skin-axis.json'),
  'On a scale of its own': fileText('examples/good/own-scale.json'),
  'In German': fileText('examples/good/german.json'),
  'In Arabic': fileText('examples/good/arabic.json'),
  'With faults': JSON.stringify(FAULTS, null, 2),
  'Not JSON': fileText('examples/bad/not-json.json'),
};

/** A bench to try an article on: its text, what is wrong with it, and what the elements show of it. */
class ArticleBench extends LitElement {
  /** Name of the sample that lies there first. */
  @property() sample = 'The smallest';

  @state() private text = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sample')) this.text = SAMPLES[this.sample] ?? '';
  }

  #write = ({ target }: Event): void => {
    this.text = (target as HTMLTextAreaElement).value;
  };

  #choose = ({ target }: Event): void => {
    this.text = SAMPLES[(target as HTMLSelectElement).value] ?? '';
  };

  #problem({ pointer, message, mend, line, severity, leftOut }: LocatedProblem): TemplateResult {
    const lost = leftOut === undefined ? '' : leftOut ? `Left out: ${leftOut}.` : 'Nothing can be shown.';
    return html`<li>
      <b>${severity === 'error' ? 'Error' : 'Warning'}</b>${line ? ` in line ${line}` : ''}
      ${pointer ? html`<code>${pointer}</code>` : nothing}
      <span>${message} ${mend} ${lost}</span>
    </li>`;
  }

  override render(): TemplateResult {
    const { article, problems } = inspect(this.text);
    return html`<div class="bench">
      <section dir="ltr" lang="en">
        <h1>Your own article</h1>
        <p>
          Paste it or write it. It is checked as <code>honest-read validate</code> does, and shown as far as it can be read.
          Nothing leaves this page.
        </p>
        <p>
          <label for="bench-sample">Begin with</label>
          <select id="bench-sample" @change=${this.#choose}>
            ${Object.keys(SAMPLES).map((name) => html`<option ?selected=${name === this.sample}>${name}</option>`)}
          </select>
        </p>
        <label for="bench-text">The article, as JSON</label>
        <textarea id="bench-text" spellcheck="false" rows="22" .value=${this.text} @input=${this.#write}></textarea>
        <h2>${problems.length === 0 ? 'Nothing is wrong with it' : `To look at: ${problems.length}`}</h2>
        <ol class="problems" aria-live="polite">
          ${problems.map((problem) => this.#problem(problem))}
        </ol>
      </section>
      <section>
        ${article ? this.#shown(JSON.parse(this.text) as ClaimTable['article'], article.claims) : html`<p>There is nothing to show.</p>`}
      </section>
    </div>`;
  }

  #shown(data: ClaimTable['article'], claims: readonly { id: string }[]): TemplateResult {
    return html`<h2 class="first">In the table</h2>
      <claim-table .article=${data}></claim-table>
      <h2>In badges</h2>
      <p>
        ${claims.map(
          ({ id }) => html`<evidence-badge .article=${data} claim=${id}></evidence-badge> <small>${id}</small><br />`,
        )}
      </p>
      <h2>In questions</h2>
      <faq-accordion .article=${data}></faq-accordion>`;
  }
}

customElements.define('article-bench', ArticleBench);
