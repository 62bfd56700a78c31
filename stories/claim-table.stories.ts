import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ClaimTable } from '../src/elements/claim-table/claim-table.js';
import { BY_GRADE, HOSTILE, LONG, NO_CLAIMS, ONE_CLAIM } from './support/articles.js';
import { given } from './support/given.js';
import { addressOf, FAILING, fileText, ONCE_REFUSED, PENDING, publish } from './support/publisher.js';
import { clickPart } from './support/waiting.js';

ClaimTable.define();

const meta: Meta = {
  title: 'Elements/claim-table',
  component: 'claim-table',
  tags: ['autodocs'],
  args: { src: addressOf('gut-skin-axis.json') },
  render: (args) => html`<claim-table ${given(args)}></claim-table>`,
};
export default meta;

type Story = StoryObj;

const MANY = addressOf('examples/good/many-claims.json');

const showing = (src: string): Story => ({ args: { src } });

/** The first article, as any partner's page shows it: six claims, each with its grade, the honest read, and what it rests on. */
export const TheFirstArticle: Story = {};

/** What a reader sees who asks what a grade rests on: the studies, what they found, and their caveats. */
export const EvidenceOpen: Story = {
  parameters: { docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => clickPart(canvasElement, 'claim-table', 'evidence-summary', 2),
};

/** With a heading of the page's own in place of the article's. */
export const OwnCaption: Story = { args: { caption: 'What I looked up before I bought the jar' } };

/** The article is on its way and nothing is wrapped. The room that is reserved does not shrink; `--honest-reserve` says how much. */
export const Loading: Story = { args: { src: PENDING } };

/** The article is on its way, and what is wrapped stands there meanwhile: a link, as the snippets have it. */
export const LoadingWithALink: Story = {
  args: { src: PENDING },
  render: (args) =>
    html`<claim-table ${given(args)}
      ><a href="https://publisher.example/gut-skin-axis">Which gut–skin claims hold up</a></claim-table
    >`,
};

/** The publisher's server has no such file. What is wrapped stays, a sentence says what happened, a button tries again. */
export const NotThere: Story = {
  args: { src: FAILING.status },
  render: LoadingWithALink.render!,
};

/** Refused once: press “Try again”, and the article comes. */
export const TryAgain: Story = showing(ONCE_REFUSED);

/** At the address there is something else than JSON. */
export const NotJson: Story = { ...showing(FAILING['not-json']), name: 'Not JSON' };

/** JSON, but no article. */
export const NotAnArticle: Story = showing(FAILING['wrong-shape']);

/** Written for a version of honest-read that is newer than the page's. */
export const NewerVersion: Story = showing(FAILING['newer-version']);

/** The article has no claims, and the table says so instead of standing there empty. */
export const NoClaims: Story = showing(publish('no-claims.json', NO_CLAIMS));

/** The smallest article there is. */
export const OneClaim: Story = showing(publish('one-claim.json', ONE_CLAIM));

/** Claims that rest on what has been retracted, withdrawn or doubted since say so where their studies are counted. */
export const RestingOnRetracted: Story = showing(addressOf('examples/good/retracted.json'));

/** Many claims, of all lengths, with words that no column can hold. */
export const ManyClaims: Story = showing(MANY);

/** Sorted by strength, as a press on the head of the column does, or `sort` from the start. */
export const Sorted: Story = { args: { sort: 'strength' } };

/** Only some grades. A page can say so from the start, and each reader can choose others. */
export const Filtered: Story = { args: { src: MANY, filter: 'plausible emerging' } };

/** Only claims with these words in them, or in their evidence. */
export const Searched: Story = { args: { src: MANY, search: 'trial' } };

/** Nothing has these words in it. A sentence says so, and one button shows all claims again. */
export const NothingFound: Story = { args: { src: MANY, search: 'rhubarb' } };

/** Claims as long as paragraphs. */
export const LongTexts: Story = showing(publish('long.json', LONG));

/** Markup, five thousand letters without a space, turned writing directions. All of it is text, and stays in its place. */
export const HostileText: Story = showing(publish('hostile.json', HOSTILE));

/** Certainty of evidence by GRADE, with what took it down, and one outcome that nobody has assessed. */
export const ByGrade: Story = showing(publish('by-grade.json', BY_GRADE));

/** A scale of the publisher's own. */
export const OwnScale: Story = showing(addressOf('examples/good/own-scale.json'));

/** A German article. The interface goes on speaking the language of the page: choose it in the toolbar. */
export const GermanArticle: Story = showing(addressOf('examples/good/german.json'));

/** An Arabic article on a page of any language: its text runs from right to left, the interface as the page does. */
export const ArabicArticle: Story = showing(addressOf('examples/good/arabic.json'));

/** An Arabic article on an Arabic page. */
export const ArabicPage: Story = {
  args: { src: addressOf('examples/good/arabic.json') },
  globals: { language: 'ar' },
};

/** In a column of 320 px the same table is laid out as cards; to a screen reader it stays a table. */
export const OnAPhone: Story = { globals: { width: '320' } };

/** On a dark page. Nothing has been set: the inks follow from the page's own. */
export const OnNavy: Story = { globals: { palette: 'pale blue on navy' } };

/** No article at all: with `src=""` what is wrapped is the content, and stays in the page's own HTML. */
export const OwnHtml: Story = {
  name: 'Own HTML',
  args: { src: '' },
  render: (args) =>
    html`<claim-table ${given(args)}>
      <table>
        <thead>
          <tr>
            <th scope="col">What they say</th>
            <th scope="col">What I found</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Water cures everything</td>
            <td>Not supported</td>
          </tr>
          <tr>
            <td>Thirst goes away with water</td>
            <td>Established</td>
          </tr>
        </tbody>
      </table>
    </claim-table>`,
};

/** Set from code: `element.article = …`, with an article that has been parsed already. It comes before all that the page names. */
export const SetFromCode: Story = {
  args: { src: undefined },
  render: (args) =>
    html`<claim-table
      ${given(args)}
      .article=${JSON.parse(fileText('gut-skin-axis.json')) as unknown}
    ></claim-table>`,
};
