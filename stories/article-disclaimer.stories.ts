import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ArticleDisclaimer } from '../src/elements/article-disclaimer/article-disclaimer.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

ArticleDisclaimer.define();

const meta: Meta = {
  title: 'Elements/article-disclaimer',
  component: 'article-disclaimer',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<article-disclaimer ${given(args)}></article-disclaimer>`,
};
export default meta;

type Story = StoryObj;

/** What the first article is not. */
export const TheFirstArticle: Story = {};

/** An article with every field of the format, whose texts are hostile: they stay the text that they are. */
export const HostileText: Story = { args: { src: addressOf('examples/good/hostile.json') } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article that has none of it. */
export const NothingToShow: Story = { args: { src: publish('nothing-for-article-disclaimer.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};
