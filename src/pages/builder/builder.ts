/** A page on which a partner who is no developer makes the code that embeds an article. */
import { render } from 'lit';
import { ELEMENTS, EMBEDDABLE } from '../../article/sharing/embeddable.js';
import type { FindingWords } from '../../locale/findings/finding-words.js';
import { FINDING_WORDS } from '../../locale/findings/languages.js';
import { today } from '../../page/today.js';
import { originsFor } from '../frame/allowed.js';
import { builder } from './builder.template.js';
import { firstOf, isIn } from './choices.js';
import type { Form, Making } from './forms.js';
import { type Look, lookAt } from './look-at-article.js';
import { isDark, type Palette, type Width } from './hosts.js';

export interface State {
  /** As it was typed. */
  typed: string;
  /** What came of the last look at an article; none before the first. */
  look?: Look;
  looking: boolean;
  words?: FindingWords;
  framed: boolean;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  palette: Palette;
  width: Width;
  form: Form;
  /** What has been done, for who cannot see it. */
  told: string;
}

export interface Actions {
  look: (address: string) => void;
  choose: (tag: string) => void;
  /** An attribute's value; none takes it away. */
  set: (name: string, value: string | undefined) => void;
  change: (change: Partial<Pick<State, 'palette' | 'width' | 'form'>>) => void;
  copy: (code: string) => void;
}

const main = document.querySelector('main')!;

let state: State = {
  typed: new URLSearchParams(location.search).get('src') ?? '',
  looking: false,
  framed: false,
  tag: 'claim-table',
  attributes: {},
  palette: 'white',
  width: 'wide',
  form: 'script',
  told: '',
};

function change(change: Partial<State>): void {
  state = { ...state, told: '', ...change };
  render(builder(state, makingOf(state), actions), main);
}

/** All that the code is made of, once there is an article. */
function makingOf({ look, words, tag, attributes, palette, framed }: State): Making | undefined {
  const article = look?.article;
  if (!article || !words || !isIn(article, tag)) return undefined;
  const scheme = isDark(palette) ? 'dark' : 'light';
  return { article, address: look.address, words, widget: { tag, attributes }, scheme, framed, day: today() };
}

/** What somebody types: an address, one without its https://, or a path on the host of this page. */
const addressOf = (typed: string): string =>
  /^https?:\/\//i.test(typed) ? typed : /^\/(?!\/)/.test(typed) ? location.origin + typed : `https://${typed}`;

let asked = 0;

async function look(typed: string): Promise<void> {
  const mine = ++asked;
  const address = addressOf(typed);
  if (!typed || /\s/.test(typed) || !URL.canParse(address)) {
    const obstacle = 'That is no address. It begins with https:// and mostly ends in .json.';
    change({ typed, looking: false, look: { address: typed, obstacle, problems: [] } });
    return;
  }
  change({ typed, looking: true });
  const { href } = new URL(address);
  const found = await lookAt(href);
  const { article } = found;
  const words = await FINDING_WORDS.load(article?.inLanguage ?? 'en');
  const framed = !!(await originsFor(href, new URL('frame.html', location.href).href));
  if (mine !== asked) return;
  const tag = article && !isIn(article, state.tag) ? ELEMENTS.find((each) => isIn(article, each))! : state.tag;
  change({ looking: false, look: found, words, framed, tag, attributes: article ? firstOf(article, tag) : {} });
}

async function copy(code: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(code);
    return 'Copied. Paste it into the HTML of your page.';
  } catch {
    return 'This page may not copy. Select the code and copy it by hand.';
  }
}

const actions: Actions = {
  look: (address) => void look(address.trim()),
  choose(tag) {
    const article = state.look?.article;
    change({ tag, attributes: article ? firstOf(article, tag) : {} });
  },
  set(name, value) {
    const all: Readonly<Record<string, string | undefined>> = { ...state.attributes, [name]: value };
    // In the order in which they are listed, whatever was chosen last.
    const ordered = EMBEDDABLE[state.tag]!.attributes.flatMap((known) => {
      const given = all[known];
      return given === undefined ? [] : [[known, given] as const];
    });
    change({ attributes: Object.fromEntries(ordered) });
  },
  change,
  copy: (code) => void copy(code).then((told) => change({ told })),
};

change({});
if (state.typed) actions.look(state.typed);
