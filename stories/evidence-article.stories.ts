import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { EvidenceArticle } from '../src/elements/evidence-article/evidence-article.js';
import { NO_QUESTIONS } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

EvidenceArticle.define();

const meta: Meta = {
  title: 'Elements/evidence-article',
  component: 'evidence-article',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<evidence-article ${given(args)}></evidence-article>`,
};
export default meta;

type Story = StoryObj;

/** The first article, whole. */
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
export const NothingToShow: Story = { args: { src: publish('nothing-for-evidence-article.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { tags: ['!autodocs'], globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { tags: ['!autodocs'], globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  tags: ['!autodocs'],
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};
