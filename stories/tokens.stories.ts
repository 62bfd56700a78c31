import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { tokenArgTypes } from '../.storybook/manifest.js';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import { copyable } from './support/copyable.js';
import { addressOf, PENDING } from './support/publisher.js';

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) element.define();

const isSet = ([, value]: [string, unknown]): boolean => value !== undefined && value !== null && value !== '';

/** What has been set, as a partner writes it into a stylesheet. */
const asCss = (tokens: [string, unknown][]): string =>
  `:root {\n${tokens.map(([name, value]) => `  ${name}: ${String(value)};\n`).join('')}}`;

/** Two of the claims in a sentence, the table and the questions: all that a token can change. */
function page(args: Args) {
  const tokens = Object.entries(args).filter(isSet);
  return html`<div style=${styleMap(Object.fromEntries(tokens))} data-honest-article=${addressOf('gut-skin-axis.json')}>
    <p>
      Probiotics for wrinkles? <evidence-badge claim="c-healthy">early evidence</evidence-badge>. A detox for clear skin?
      <evidence-badge claim="c-detox">not supported</evidence-badge>.
    </p>
    <claim-table></claim-table>
    <faq-accordion></faq-accordion>
    <p>And while an article is on its way:</p>
    <claim-table src=${PENDING}></claim-table>
    ${tokens.length ? copyable('Your tokens, as CSS', asCss(tokens)) : nothing}
  </div>`;
}

const meta: Meta = {
  title: 'Tokens',
  argTypes: tokenArgTypes(),
  render: page,
};
export default meta;

type Story = StoryObj;

/** Every public custom property. Set one in the controls; below the widgets stands what to copy. */
export const PlayWithThem: Story = {};

/** Nothing but other hues: green for support, violet for none. */
export const OtherHues: Story = { args: { '--honest-hue-support': 150, '--honest-hue-none': 320 } };

/** Without lines, and with more room. */
export const WithoutLines: Story = {
  args: { '--honest-hairline': 'transparent', '--honest-line': 'transparent', '--honest-space': '3em' },
};
