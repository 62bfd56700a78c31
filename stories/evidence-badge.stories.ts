import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { BUILT_IN_SCALES } from '../src/article/scales.js';
import { EvidenceBadge } from '../src/elements/evidence-badge/evidence-badge.js';
import { BY_GRADE, HOSTILE, LONG } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, fileText, ONCE_REFUSED, PENDING, publish } from './support/publisher.js';
import { clickPart } from './support/waiting.js';

EvidenceBadge.define();

/** A badge stands in prose, so a story shows it there. */
const inProse = (badge: TemplateResult): TemplateResult =>
  html`<p>
    Can a probiotic smooth fine lines, or help with dryness, when nothing is wrong with the skin in the first place? The
    evidence so far: ${badge}. Which is a tidy way of saying that a few people have tried.
  </p>`;

const meta: Meta = {
  title: 'Elements/evidence-badge',
  component: 'evidence-badge',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json'), claim: 'c-healthy' },
  render: (args) => inProse(html`<evidence-badge ${given(args)}>early evidence</evidence-badge>`),
};
export default meta;

type Story = StoryObj;

const of = (src: string, claim: string): Story => ({ args: { src, claim } });
const opened: Pick<Story, 'play'> = {
  play: async ({ canvasElement }) => clickPart(canvasElement, 'evidence-badge', 'badge'),
};

/** A grade in a line of prose, live from the article: when the publisher corrects it, it is right here as well. */
export const InProse: Story = {};

/** Activated, it opens what the grade means, where it stands among the levels, and who gave it. */
export const Open: Story = { ...opened };

/** Every claim of the first article. */
export const EveryClaim: Story = {
  args: { claim: undefined },
  render: ({ src }) => {
    const { claims } = JSON.parse(fileText('gut-skin-axis.json')) as { claims: { id: string; text: string }[] };
    return html`<ul>
      ${claims.map(
        ({ id, text }) =>
          html`<li>“${text}”: <evidence-badge src=${src as string} claim=${id}>see the article</evidence-badge></li>`,
      )}
    </ul>`;
  },
};

/** Without an article: a level, and what narrows it. Opened, it says that this page gave the grade. */
export const ByHand: Story = {
  args: { src: undefined, claim: undefined, level: 'emerging', qualifier: 'mixed' },
  argTypes: {
    level: { control: { type: 'select' }, options: BUILT_IN_SCALES[0]!.levels.map(({ code }) => code) },
  },
  ...opened,
};

/** By hand, on the certainty of evidence of GRADE. */
export const ByHandOnGrade: Story = {
  args: { src: undefined, claim: undefined, level: 'very-low', qualifier: 'imprecision', scale: 'grade' },
  argTypes: {
    level: { control: { type: 'select' }, options: BUILT_IN_SCALES[1]!.levels.map(({ code }) => code) },
  },
};

/** Every level of the scales that are built in. */
export const EveryLevel: Story = {
  args: { src: undefined, claim: undefined },
  render: () =>
    html`${BUILT_IN_SCALES.map(
      ({ id, name, levels, offScale = [] }) =>
        html`<h2>${name}</h2>
          <ul>
            ${[...levels, ...offScale].map(
              ({ code }) => html`<li><evidence-badge src="" scale=${id} level=${code}>${code}</evidence-badge></li>`,
            )}
          </ul>`,
    )}`,
};

/** From an article that grades by GRADE. */
export const ByGrade: Story = of(publish('by-grade.json', BY_GRADE), 'c-fever');

/** The article is on its way: the words that are wrapped stand there, and nothing moves. */
export const Loading: Story = { args: { src: PENDING } };

/** The article cannot be had. The words that are wrapped stay, and one more word opens what went wrong. */
export const NotThere: Story = { args: { src: FAILING.status }, ...opened };

/** Refused once: open the word beside the grade and press “Try again”. */
export const TryAgain: Story = { args: { src: ONCE_REFUSED } };

/** The article has no such claim. */
export const NoSuchClaim: Story = { args: { claim: 'c-wrinkles' } };

/** At the address there is something else than JSON. */
export const NotJson: Story = { name: 'Not JSON', args: { src: FAILING['not-json'] } };

/** Written for a version of honest-read that is newer than the page's. */
export const NewerVersion: Story = { args: { src: FAILING['newer-version'] } };

/** A grade that needs a paragraph. */
export const LongText: Story = {
  ...of(publish('long-claim.json', { ...LONG, claims: [{ id: 'c-long', ...LONG.claims[1] }] }), 'c-long'),
  ...opened,
};

/** Markup in place of a qualifier. */
export const HostileText: Story = { ...of(publish('hostile.json', HOSTILE), 'c-script'), ...opened };

/** Writing directions that are turned inside of a text. */
export const TurnedText: Story = { ...of(publish('hostile.json', HOSTILE), 'c-turned'), ...opened };

/** A German article on a German page. */
export const GermanPage: Story = {
  ...of(addressOf('examples/good/german.json'), 'c-wasserraeuber'),
  globals: { language: 'de' },
  ...opened,
};

/** An Arabic article on an Arabic page: badge and panel run from right to left. */
export const ArabicPage: Story = {
  ...of(addressOf('examples/good/arabic.json'), 'c-prevents'),
  globals: { language: 'ar' },
  ...opened,
};

/** In a heading, in a list, in small type: it takes the size of the text around, and stands on its line. */
export const InAllSizes: Story = {
  render: (args) => {
    const badge = html`<evidence-badge ${given(args)}>early evidence</evidence-badge>`;
    return html`<h2>Probiotics for wrinkles: ${badge}</h2>
      <ul>
        <li>In a list: ${badge}</li>
      </ul>
      <p>${badge} begins this paragraph, and another one ends it: ${badge}</p>
      <p><small>And in small type: ${badge}.</small></p>`;
  },
};

/** A panel has to find room on a phone. */
export const OpenOnAPhone: Story = { globals: { width: '320' }, ...opened };

/** On a dark page. */
export const OpenOnNavy: Story = { globals: { palette: 'pale blue on navy' }, ...opened };

/** No article and no level: the words that are wrapped are the content. */
export const OwnWords: Story = { args: { src: '', claim: undefined } };

/** Set from code: `element.article = …`. */
export const SetFromCode: Story = {
  args: { src: undefined },
  render: (args) =>
    inProse(
      html`<evidence-badge
        ${given(args)}
        .article=${JSON.parse(fileText('gut-skin-axis.json')) as unknown}
        >early evidence</evidence-badge
      >`,
    ),
};
