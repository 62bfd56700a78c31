import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ArticleContents } from '../src/elements/article-contents/article-contents.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

ArticleContents.define();

const meta: Meta = {
  title: 'Elements/article-contents',
  component: 'article-contents',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<article-contents ${given(args)}></article-contents>`,
};
export default meta;

type Story = StoryObj;

/** The sections of the first article. On a page that shows them, they are followed as the reader goes. */
export const TheFirstArticle: Story = {};

/**
 * An article with every field of the format, whose texts are hostile: they stay the text that they are. Not beside the first one,
 * since a page with two lists of its contents would have to tell them apart.
 */
export const HostileText: Story = { tags: ['!autodocs'], args: { src: addressOf('examples/good/hostile.json') } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article that has none of it. */
export const NothingToShow: Story = { args: { src: publish('nothing-for-article-contents.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { tags: ['!autodocs'], globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { tags: ['!autodocs'], globals: { palette: 'pale blue on navy' } };

/** An English article on an Arabic page: its text runs from left to right, what is said of it as the page does. */
export const ArabicPage: Story = { tags: ['!autodocs'], globals: { language: 'ar' } };
