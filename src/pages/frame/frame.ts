/**
 * A page for an iframe: one element of an article of this host's, `frame.html?src=/article.json&element=claim-table`. It takes
 * nothing else from its address than what `framedAttributes` lists, and none of it as HTML.
 */
import { directionOf } from '../../article/language.js';
import { PATTERNS } from '../../article/patterns.js';
import { ATTRIBUTES, framedAttributes } from '../../article/sharing/embeddable.js';
import type { HonestReadyEvent } from '../../elements/events.js';
import { frameWords } from '../../locale/frame/languages.js';
import { holdTo, originsFor } from './allowed.js';
import { tellHeight } from './tell-height.js';

const root = document.documentElement;
const main = document.querySelector('main')!;
const asked = new URLSearchParams(location.search);

function speak(lang: string): void {
  root.lang = lang;
  root.dir = directionOf(lang);
}

function say(sentence: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  main.replaceChildren(paragraph);
}

/** The element that the address asks for, in the words of which it may speak. */
function elementFor(tag: string, src: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  for (const name of framedAttributes(tag)!) {
    const value = asked.get(name);
    if (value !== null && !(ATTRIBUTES[name] === 'flag' && value === 'false')) element.setAttribute(name, value);
  }
  return element;
}

/** Links lead out of the frame, and those to what is in it stay. */
function leadOut(event: MouseEvent): void {
  const link = event.composedPath().find((node) => (node as Element).localName === 'a') as
    HTMLAnchorElement | undefined;
  const withoutHash = (address: string) => address.replace(/#.*/, '');
  if (link?.href && withoutHash(link.href) !== withoutHash(location.href)) link.target ||= '_top';
}

/** Shows the element, or answers with a sentence why not. */
async function show(): Promise<string | undefined> {
  const lang = asked.get('lang');
  const isAsked = lang !== null && PATTERNS.language.test(lang);
  if (isAsked) speak(lang);
  const scheme = asked.get('scheme');
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;

  const words = frameWords(root.lang);
  const tag = asked.get('element') ?? '';
  const given = asked.get('src');
  if (!given || !URL.canParse(given, location.href)) return words.noArticle;
  if (!framedAttributes(tag)) return words.noElement;
  const src = new URL(given, location.href).href;
  const origins = await originsFor(src, location.href);
  if (!origins) return words.notOurs(location.host, new URL(src).host);
  holdTo(origins);

  const element = elementFor(tag, src);
  element.textContent = `${words.loading} …`;
  element.addEventListener(
    'honest-ready',
    (event: HonestReadyEvent) => {
      const { headline, inLanguage } = event.article;
      if (headline) document.title = headline;
      if (isAsked || !inLanguage || inLanguage === root.lang) return;
      speak(inLanguage);
      // A page that is the article's alone speaks its language; an element asks for it when it comes onto a page.
      element.replaceWith(element);
    },
    { once: true },
  );
  main.replaceChildren(element);
  return undefined;
}

addEventListener('click', leadOut, { capture: true });
tellHeight(main);
void show().then((refusal) => refusal && say(refusal));
