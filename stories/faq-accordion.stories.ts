import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FaqAccordion } from '../src/elements/faq-accordion/faq-accordion.js';
import { BY_GRADE, HOSTILE, LONG, NO_QUESTIONS, ONE_QUESTION } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, fileText, ONCE_REFUSED, PENDING, publish } from './support/publisher.js';
import { clickPart } from './support/waiting.js';

FaqAccordion.define();

const meta: Meta = {
  title: 'Elements/faq-accordion',
  component: 'faq-accordion',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<faq-accordion ${given(args)}></faq-accordion>`,
};
export default meta;

type Story = StoryObj;

const showing = (src: string): Story => ({ args: { src } });

/** The first article: six questions, and under each answer the grades of the claims it speaks to. */
export const TheFirstArticle: Story = {};

/** An answer, and beside it on which claim which grade stands: a grade never stands beside a sentence that it does not grade. */
export const OneOpen: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => clickPart(canvasElement, 'faq-accordion', 'question-summary', 3),
};

/** Only some of its questions, in an order of the page's own. */
export const SomeQuestions: Story = { args: { question: 'q-detox q-look' } };

/** What a reader can take along of a question: its link, its citation, the code that embeds it, the data. */
export const Shared: Story = {
  args: { question: 'q-detox' },
  play: async ({ canvasElement }) => {
    await clickPart(canvasElement, 'faq-accordion', 'question-summary');
    await clickPart(canvasElement, 'faq-accordion', 'share');
  },
};

/** The questions' headings at the level that the page needs. */
export const HeadingLevel: Story = { args: { 'heading-level': 4 } };

/** The article is on its way and nothing is wrapped. */
export const Loading: Story = { args: { src: PENDING } };

/** The article is on its way, and questions that are wrapped can be read and opened meanwhile. */
export const LoadingWithQuestions: Story = {
  args: { src: PENDING },
  render: (args) =>
    html`<faq-accordion ${given(args)}
      ><details>
        <summary>Will a gut cleanse or detox clear my skin?</summary>
        There is no good evidence for that.
      </details></faq-accordion
    >`,
};

/** The publisher's server has no such file. What is wrapped stays. */
export const NotThere: Story = { args: { src: FAILING.status }, render: LoadingWithQuestions.render! };

/** Refused once: press “Try again”, and the article comes. */
export const TryAgain: Story = showing(ONCE_REFUSED);

/** At the address there is something else than JSON. */
export const NotJson: Story = { ...showing(FAILING['not-json']), name: 'Not JSON' };

/** JSON, but no article. */
export const NotAnArticle: Story = showing(FAILING['wrong-shape']);

/** Written for a version of honest-read that is newer than the page's. */
export const NewerVersion: Story = showing(FAILING['newer-version']);

/** The article has no questions, and the list says so. */
export const NoQuestions: Story = showing(publish('no-questions.json', NO_QUESTIONS));

/** A list of one. */
export const OneQuestion: Story = showing(publish('one-question.json', ONE_QUESTION));

/** Questions and answers as long as paragraphs. */
export const LongTexts: Story = showing(publish('long.json', LONG));

/** Markup, five thousand letters without a space, turned writing directions, a link that would run. */
export const HostileText: Story = {
  args: { src: publish('hostile.json', HOSTILE) },
  play: async ({ canvasElement }) => {
    for (const n of [0, 1, 2]) await clickPart(canvasElement, 'faq-accordion', 'question-summary', n);
  },
};

/** Answers that speak to claims with grades by GRADE. */
export const ByGrade: Story = {
  args: { src: publish('by-grade.json', BY_GRADE) },
  play: async ({ canvasElement }) => clickPart(canvasElement, 'faq-accordion', 'question-summary'),
};

/** A German article. The interface goes on speaking the language of the page. */
export const GermanArticle: Story = showing(addressOf('examples/good/german.json'));

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};

/** In a column of 320 px. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** No article: headings of the page's own, followed by their answers, become questions that open. */
export const OwnHeadings: Story = {
  args: { src: '' },
  render: (args) =>
    html`<faq-accordion ${given(args)}>
      <h3>Can I freeze the jar?</h3>
      <p>You can. What lives in it will mind.</p>
      <h3>How long does it keep?</h3>
      <p>Until it smells of something else than itself.</p>
    </faq-accordion>`,
};

/** No article: `<details>` of the page's own stay as they are. */
export const OwnDetails: Story = { args: { src: '' }, render: LoadingWithQuestions.render! };

/** Set from code: `element.article = …`. */
export const SetFromCode: Story = {
  args: { src: undefined },
  render: (args) =>
    html`<faq-accordion
      ${given(args)}
      .article=${JSON.parse(fileText('gut-skin-axis.json')) as unknown}
    ></faq-accordion>`,
};
