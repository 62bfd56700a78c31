import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ForestPlot } from '../src/elements/forest-plot/forest-plot.js';
import { HOSTILE, LONG, NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

ForestPlot.define();

const meta: Meta = {
  title: 'Elements/forest-plot',
  component: 'forest-plot',
  tags: ['autodocs'],
  args: { src: addressOf('examples/good/bcg-vaccine.json') },
  render: (args) => html`<forest-plot ${given(args)}></forest-plot>`,
};
export default meta;

type Story = StoryObj;

/** Thirteen trials of the BCG vaccine (Colditz and colleagues, 1994), and on an axis of its own, what they say of deaths. */
export const BcgVaccine: Story = {};

/** The seven trials of the Cochrane logo; the sides are named in the author's words. */
export const AntenatalCorticosteroids: Story = {
  args: { src: addressOf('examples/good/antenatal-corticosteroids.json') },
};

/** Nothing of the first article can be drawn: cards say why. */
export const TheFirstArticle: Story = { args: { src: addressOf('gut-skin-axis.json') } };

const outcome = { name: 'recovery within two days', better: 'higher' };
const pico = { intervention: 'zinc', comparator: 'placebo' };
const trial = (label: string, participants: number, effect: object) => ({
  label,
  outcome,
  pico,
  sample: { participants },
  effect: { measure: 'RD', unit: 'percentage points', ...effect },
});
const TRIALS = publish('trials.json', {
  findings: [
    trial('Only an exact p (Altman and Bland’s example)', 200, { estimate: 17, p: { value: 0.032 } }),
    trial('Only a rough p', 180, { estimate: 9, p: { value: 0.05, operator: '<' } }),
    trial('An interval', 80, { estimate: -3, ci: { lower: -12, upper: 6 } }),
    trial('An interval much wider than the others', 8, { estimate: 4, ci: { lower: -82, upper: 90 } }),
  ],
});

/** Without an interval there is a point; one that is much wider than the others is cut. */
export const WithoutIntervals: Story = { args: { src: TRIALS } };

/** An interval is worked out from p only when asked for, and not from a rough one. */
export const IntervalsWorkedOut: Story = { args: { src: TRIALS, 'derive-ci': true } };

/** Long words and long sentences, in a narrow place. */
export const LongText: Story = { args: { src: publish('long.json', LONG) } };

/** Markup, scripts and direction marks in the data stay the text that they are. */
export const HostileText: Story = { args: { src: publish('hostile.json', HOSTILE) } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article without findings. */
export const NothingToShow: Story = { args: { src: publish('no-findings.json', NO_QUESTIONS) } };

/** As wide as a telephone: the numbers stand over the drawing, and nothing is smaller. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page; lower values stay on the left. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};
