import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { KeyTakeaways } from '../src/elements/key-takeaways/key-takeaways.js';
import { HOSTILE, LONG, NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

KeyTakeaways.define();

const meta: Meta = {
  title: 'Elements/key-takeaways',
  component: 'key-takeaways',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<key-takeaways ${given(args)}></key-takeaways>`,
};
export default meta;

type Story = StoryObj;

/** The first article: five takeaways, four of which speak to claims that are graded. */
export const TheFirstArticle: Story = {};

/** One takeaway, which speaks to no claim. */
export const OneTakeaway: Story = {
  args: { src: publish('one-takeaway.json', { keyTakeaways: [{ text: 'One sentence can be enough.' }] }) },
};

/** Long words and long sentences, in a narrow place. */
export const LongText: Story = { args: { src: publish('long.json', LONG) } };

/** Markup, scripts and direction marks in the data stay the text that they are. */
export const HostileText: Story = { args: { src: publish('hostile.json', HOSTILE) } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article without takeaways. */
export const NothingToShow: Story = { args: { src: publish('no-takeaways.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};
