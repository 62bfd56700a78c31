/** `honest-read oembed`: the static answer by which other sites embed an article that somebody pastes the address of. */
import type { Article } from '../article/article.js';
import {
  ATTRIBUTES,
  type Attribute,
  EMBEDDABLE,
  FRAMED,
  framedAttributes,
  listOf,
  type Takes,
} from '../article/sharing/embeddable.js';
import { frameSnippet } from '../article/sharing/snippet.js';
import { CommandFailure } from './failure.js';
import { inspect } from './inspect.js';
import { write } from './output.js';
import { nameOf, readText } from './read-file.js';
import { listProblems } from './report.js';
import { closest } from './similar.js';
import { attribute } from './tidy-html.js';

export interface OembedOptions {
  element: string;
  /** Address of frame.html. */
  frame: string;
  src: string;
  /** Where the answer will stand. */
  at: string;
  width: string;
  height: string;
  /** The element's own attributes, as `name=value`. */
  set?: string[];
  out?: string;
}

/** How long who embeds it need not ask again, in seconds: a day. */
const CACHE_AGE = 86_400;

const refuse = (message: string): never => {
  throw new CommandFailure(message);
};

function absolute(option: string, address: string): string {
  if (!/^https?:\/\/./.test(address) || !URL.canParse(address))
    refuse(`--${option} is an address such as https://publisher.example/${option}; found "${address}".`);
  return new URL(address).href;
}

function pixels(option: string, value: string): number {
  if (!/^[1-9]\d{1,3}$/.test(value)) refuse(`--${option} is a number of pixels from 10 to 9999; found "${value}".`);
  return Number(value);
}

/** What the element is told, which has to be what a frame takes, and the article has. */
function attributesOf(tag: string, set: readonly string[], article: Article): Record<string, string> {
  const taken = framedAttributes(tag)!;
  const given = Object.fromEntries(
    set.map((pair) => {
      const [, name = pair, value = ''] = /^([^=]+)=?(.*)$/s.exec(pair) ?? [];
      if (!taken.some((known) => known === name))
        refuse(`In a frame ${tag} takes ${taken.length ? taken.join(', ') : 'nothing'}; found "${name}" with --set.`);
      return [name, value];
    }),
  );
  for (const name of EMBEDDABLE[tag]!.needs ?? []) if (!given[name]) refuse(`${tag} needs --set ${name}=….`);
  for (const [name, value] of Object.entries(given)) {
    const takes: Takes = ATTRIBUTES[name as Attribute];
    const list = listOf(takes);
    if (!list) continue;
    const ids = article[list].map(({ id }) => id);
    const lost = value.split(/\s+/).find((id) => !ids.includes(id));
    if (lost !== undefined)
      refuse(`The article has no ${name} "${lost}". ${ids.length ? `There are ${ids.join(', ')}.` : 'It has none.'}`);
  }
  return given;
}

/**
 * Writes the answer, and prints the link by which it is found, for the head of the article's page.
 * @returns The exit code.
 */
export async function oembed(path: string, options: OembedOptions): Promise<number> {
  const { element: tag, out } = options;
  if (!framedAttributes(tag)) {
    const meant = closest(tag, FRAMED);
    refuse(`No frame shows "${tag}".${meant ? ` Did you mean "${meant}"?` : ''} One shows ${FRAMED.join(', ')}.`);
  }
  const [frame, src, at] = [absolute('frame', options.frame), absolute('src', options.src), absolute('at', options.at)];
  const [width, height] = [pixels('width', options.width), pixels('height', options.height)];

  const file = nameOf(path);
  const { article, problems } = inspect(await readText(path));
  process.stderr.write(
    listProblems(
      file,
      problems.filter(({ severity }) => severity === 'error'),
    ),
  );
  if (!article) throw new CommandFailure(`${file}: nothing could be read.`, 1);
  const title = article.headline ?? article.publisher?.name ?? new URL(src).host;
  const attributes = attributesOf(tag, options.set ?? [], article);
  const { author, publisher, url } = article;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    ...(author[0] && { author_name: author[0].name }),
    ...(publisher && { provider_name: publisher.name }),
    // An address may have the form of one and be none: `https://[`.
    provider_url: new URL(url && URL.canParse(url, src) ? url : src, src).origin,
    cache_age: CACHE_AGE,
    width,
    height,
    html: frameSnippet({ tag, attributes }, { frame, article: src, title, height }),
  };
  await write(`${JSON.stringify(answer, null, 2)}\n`, out);
  const link = { rel: 'alternate', type: 'application/json+oembed', href: at, title };
  const written = Object.entries(link).map(([name, value]) => attribute(name, value));
  // Where the answer is the output, the link must not be part of it.
  process[out === undefined ? 'stderr' : 'stdout'].write(`<link${written.join('')}>\n`);
  return 0;
}
