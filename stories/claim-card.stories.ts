import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ClaimCard } from '../src/elements/claim-card/claim-card.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';
import { clickPart } from './support/waiting.js';

ClaimCard.define();

const meta: Meta = {
  title: 'Elements/claim-card',
  component: 'claim-card',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json'), claim: 'c-conditions' },
  render: (args) => html`<claim-card ${given(args)}></claim-card>`,
};
export default meta;

type Story = StoryObj;

/** One claim of the first article. */
export const TheFirstArticle: Story = {};

/** What a reader can take along of it: its link, its citation, the code that embeds it, the data. */
export const Shared: Story = {
  play: async ({ canvasElement }) => clickPart(canvasElement, 'claim-card', 'share'),
};

/** An article with every field of the format, whose texts are hostile: they stay the text that they are. */
export const HostileText: Story = { args: { src: addressOf('examples/good/hostile.json'), claim: 'c-1' } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article that has none of it. */
export const NothingToShow: Story = { args: { src: publish('nothing-for-claim-card.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json'), claim: 'c-prevents' },
  globals: { language: 'ar' },
};
