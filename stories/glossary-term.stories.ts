import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { GlossaryTerm } from '../src/elements/glossary-term/glossary-term.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

GlossaryTerm.define();

const meta: Meta = {
  title: 'Elements/glossary-term',
  component: 'glossary-term',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json'), term: 't-scfa' },
  render: (args) =>
    html`<p>Gut bacteria make <glossary-term ${given(args)}>short-chain fatty acids</glossary-term>.</p>`,
};
export default meta;

type Story = StoryObj;

/** A term that opens what it means. */
export const TheFirstArticle: Story = {};

/** An article with every field of the format, whose texts are hostile: they stay the text that they are. */
export const HostileText: Story = { args: { src: addressOf('examples/good/hostile.json'), term: 't-1' } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article that has none of it. */
export const NothingToShow: Story = { args: { src: publish('nothing-for-glossary-term.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json'), term: 't-placebo' },
  render: (args) => html`<p>قورنت الجرعات مع <glossary-term ${given(args)}>الدواء الوهمي</glossary-term>.</p>`,
  globals: { language: 'ar' },
};
