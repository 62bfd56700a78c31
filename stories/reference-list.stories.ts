import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ReferenceList } from '../src/elements/reference-list/reference-list.js';
import { CITATION_STYLES } from '../src/article/citations/style-names.js';
import { HOSTILE, NO_QUESTIONS, REFERENCES } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, PENDING, publish } from './support/publisher.js';

ReferenceList.define();

const meta: Meta = {
  title: 'Elements/reference-list',
  component: 'reference-list',
  tags: ['autodocs'],
  argTypes: { 'citation-style': { control: 'select', options: CITATION_STYLES } },
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<reference-list ${given(args)}></reference-list>`,
};
export default meta;

type Story = StoryObj;

/** The first article: five references, each with what the article says of it and the claims that rest on it. */
export const TheFirstArticle: Story = {};

/** Some of them, under the numbers that they have in the article. */
export const SomeReferences: Story = { args: { reference: 'ref-oral-ad-2022 ref-topical-ad-2024' } };

/** As psychologists print them. */
export const InApaStyle: Story = { args: { 'citation-style': 'apa' } };

/** Retracted, doubted, corrected, withdrawn, not reviewed yet; a book, and a page without a date. */
export const OfEverySort: Story = { args: { src: publish('references.json', REFERENCES) } };

/** So many that their numbers have three digits. */
export const ManyReferences: Story = {
  args: {
    src: publish('many-references.json', {
      references: Array.from({ length: 104 }, (_, n) => ({ csl: { type: 'book', title: `Book ${n + 1}` } })),
    }),
  },
};

/** Markup, scripts and direction marks in the data stay the text that they are. */
export const HostileText: Story = {
  args: {
    src: publish('hostile-references.json', {
      references: HOSTILE.claims.map(({ text }) => ({
        csl: { type: 'article-journal', title: text, 'container-title': text, author: [{ literal: text }] },
        annotation: text,
      })),
    }),
  },
};

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** An article without references. */
export const NothingToShow: Story = { args: { src: publish('no-references.json', NO_QUESTIONS) } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};
