import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StudyFinding } from '../src/elements/study-finding/study-finding.js';
import { HOSTILE, LONG, NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

StudyFinding.define();

const meta: Meta = {
  title: 'Elements/study-finding',
  component: 'study-finding',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json'), finding: 'f-topical-ad' },
  render: (args) => html`<study-finding ${given(args)}></study-finding>`,
};
export default meta;

type Story = StoryObj;

/** The one estimate of the first article, of a measure that nobody names. */
export const TheFirstArticle: Story = {};

/** No size of the effect, but how much the trials differed. */
export const NoEstimate: Story = { args: { finding: 'f-oral-ad' } };

/** Two results of one study stand together; what holds for both is said once. */
export const TwoResultsOfOneStudy: Story = { args: { finding: 'f-synbiotic-wrinkle' } };

/** Most of what can be reported, and a term that opens. */
export const WellReported: Story = { args: { src: addressOf('examples/good/bcg-vaccine.json'), finding: 'f-bcg' } };

/** Without a sentence of its author's, one is made from outcome and direction. */
export const WithoutASentence: Story = {
  args: {
    src: publish('no-summary.json', {
      findings: [
        {
          id: 'f-itch',
          label: 'A trial of a cream',
          design: 'rct',
          pico: { intervention: 'the cream', comparator: 'a cream without it' },
          outcome: { name: 'Itch', better: 'lower' },
          direction: 'no-clear-difference',
          effect: { measure: 'MD', estimate: -0.4, unit: 'points', ci: { lower: -1.1, upper: 0.3 } },
          sample: { participants: 84 },
          harms: 'Two people in each group stopped because of a rash.',
        },
      ],
    }),
    finding: 'f-itch',
  },
};

/** Numbers that contradict themselves are shown as published, and that is said. */
export const AsPublishedInconsistent: Story = {
  args: {
    src: publish('inconsistent.json', {
      findings: [
        {
          id: 'f-printed',
          label: 'An estimate outside its own interval',
          outcome: { name: 'SCORAD', better: 'lower' },
          effect: { measure: 'MD', estimate: -7.9, ci: { level: 95, lower: -7.25, upper: -6.92 } },
        },
      ],
    }),
    finding: 'f-printed',
  },
};

/** Long words and long sentences, in a narrow place. */
export const LongText: Story = { args: { src: publish('long.json', LONG), finding: 'f-long' } };

/** Markup, scripts and direction marks in the data stay the text that they are. */
export const HostileText: Story = { args: { src: publish('hostile.json', HOSTILE), finding: 'f-hostile' } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article without this finding. */
export const NothingToShow: Story = { args: { src: publish('no-findings.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json'), finding: 'f-exertion' },
  globals: { language: 'ar' },
};
