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
