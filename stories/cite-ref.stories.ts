import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { CiteRef } from '../src/elements/cite-ref/cite-ref.js';
import { CITATION_STYLES } from '../src/article/citations/style-names.js';
import { ReferenceList } from '../src/elements/reference-list/reference-list.js';
import { REFERENCES } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, publish } from './support/publisher.js';

CiteRef.define();
ReferenceList.define();

const GUT_SKIN = addressOf('gut-skin-axis.json');

const meta: Meta = {
  title: 'Elements/cite-ref',
  component: 'cite-ref',
  tags: ['autodocs'],
  argTypes: { 'citation-style': { control: 'select', options: CITATION_STYLES } },
  args: { src: GUT_SKIN, reference: 'ref-oral-ad-2022' },
  render: (args) =>
    html`<p>
      Taken by mouth, probiotics improved a severity score in adults.<cite-ref ${given(args)}>(2022)</cite-ref> The trials
      disagreed a lot, more than chance would explain, so that nobody can say how much they help, and whom.
    </p>`,
};
export default meta;

type Story = StoryObj;

/** One reference: its number, which opens it. */
export const OneReference: Story = {};

/** A place in the source. */
export const WithALocator: Story = { args: { locator: 'p. 4' } };

/** Several: a range, where they follow each other. */
export const Several: Story = { args: { reference: 'ref-oral-ad-2022 ref-topical-ad-2024 ref-scoping-2026' } };

/** What has been taken back does not lend its weight to a sentence. */
export const Retracted: Story = {
  args: { src: publish('references.json', REFERENCES), reference: 'r-retracted r-corrected' },
};

/** Where the page lists the references, the marks lead to the list. */
export const WithAList: Story = {
  render: (args) =>
    html`<p>Some trials say so.<cite-ref ${given(args)}>(2022)</cite-ref></p>
      <reference-list src=${GUT_SKIN}></reference-list>`,
};

/** The article does not have it: what is wrapped stays, and one word opens what went wrong. */
export const NotInTheArticle: Story = { args: { reference: 'ref-unknown' } };

/** The publisher's server has no such file. */
export const NotThere: Story = { args: { src: FAILING.status } };

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json'), reference: 'ref-cochrane-2013' },
  render: (args) => html`<p>جُمعت التجارب في مراجعة.<cite-ref ${given(args)}>(2013)</cite-ref></p>`,
  globals: { language: 'ar' },
};
