import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SourceQuote } from '../src/elements/source-quote/source-quote.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

SourceQuote.define();

const meta: Meta = {
  title: 'Elements/source-quote',
  component: 'source-quote',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json'), quotation: 'quote-unclear' },
  render: (args) => html`<source-quote ${given(args)}></source-quote>`,
};
export default meta;

type Story = StoryObj;

/** A quotation of the first article with its source. */
export const TheFirstArticle: Story = {};

/** An article with every field of the format, whose texts are hostile: they stay the text that they are. */
export const HostileText: Story = { args: { src: addressOf('examples/good/hostile.json'), quotation: 'quote-1' } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article that has none of it. */
export const NothingToShow: Story = { args: { src: publish('nothing-for-source-quote.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An English article on an Arabic page: its text runs from left to right, what is said of it as the page does. */
export const ArabicPage: Story = { globals: { language: 'ar' } };
