/** What a page calls its own, before we come and after: by name, so that a test says what has changed. */
import { TAGS_SELECTOR } from './visit.js';

export type Belongings = Map<string, unknown>;

type Page = Window & typeof globalThis;

/** What Lit shares among its copies on a page: their versions, the properties of their classes, and the name for these. */
const OF_LIT =
  /^(window\.(litElementVersions|litHtmlVersions|litPropertyMetadata|reactiveElementVersions)|Symbol\.metadata)$/;
/** A list that is made whenever it is looked at. */
const MADE_ANEW = /^PerformanceObserver\.supportedEntryTypes$/;
/** Zone.js keeps listeners on what they listen to. */
const OF_ZONE = /__zone_symbol__|Symbol\(.*[zZ]one/;

/** Lengths that follow from what is in an element. */
const USED = /^(inset|top|bottom|left|right|perspective-origin|transform-origin)/;
const HEIGHT = /height|block-size|^width$|inline-size|margin/;

function globals(page: Page, found: Belongings): void {
  const note = (object: object, path: string) => {
    for (const name of Reflect.ownKeys(object)) {
      const own = Object.getOwnPropertyDescriptor(object, name)!;
      const whole = `${path}.${String(name)}`;
      if (![OF_LIT, OF_ZONE, MADE_ANEW].some((allowed) => allowed.test(whole)))
        found.set(whole, Reflect.get(own, 'get') ?? own.value);
    }
  };
  note(page, 'window');
  for (const name of Object.getOwnPropertyNames(page)) {
    const value: unknown = Object.getOwnPropertyDescriptor(page, name)!.value;
    if (typeof value !== 'function') continue;
    note(value, name);
    const { prototype } = value as { prototype?: object };
    if (prototype) note(prototype, `${name}.prototype`);
  }
}

function looks(page: Page, found: Belongings, flows: boolean): void {
  const { document } = page;
  const isOurs = (element: Element) => element.closest(TAGS_SELECTOR) !== null || element.localName === 'script';
  const holds = (element: Element) =>
    [...document.querySelectorAll(`${TAGS_SELECTOR}, template, #card, #here, #one, #two`)].some((each) =>
      element.contains(each),
    );
  const own = [...document.querySelectorAll('*')].filter((element) => !isOurs(element));
  const after = document.querySelector('h2')!.getBoundingClientRect().top;
  const isAfter = (element: Element) =>
    !!(document.querySelector('h2')!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) ||
    element.localName === 'h2';
  own.forEach((element, n) => {
    const name = `${n} <${element.localName}>`;
    const style = page.getComputedStyle(element);
    const holdsOurs = holds(element);
    for (const property of style) {
      if (USED.test(property) || ((holdsOurs || flows) && HEIGHT.test(property))) continue;
      found.set(`${name} ${property}`, style.getPropertyValue(property));
    }
    if (flows || holdsOurs) return;
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = isAfter(element) ? y - after : y;
    found.set(`${name} box`, [x, top, width, height].map(Math.round).join());
  });
}

/** What stands on a page's window, and on what it knows by name. */
export function globalsOf(page: Page): Belongings {
  const found: Belongings = new Map();
  globals(page, found);
  return found;
}

/** What else a page could miss, or find added. */
export function belongingsOf(page: Page, { flows = false } = {}): Belongings {
  const found: Belongings = new Map();
  // At once, also where the page scrolls smoothly.
  page.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  looks(page, found, flows);
  const { document } = page;
  found.set('HTML', document.documentElement.outerHTML.replace(/<script [^>]*honest-read[^>]*><\/script>/, ''));
  found.set('stylesheets', [...document.styleSheets].map(({ href, cssRules }) => `${href} ${cssRules.length}`).join());
  found.set('adopted stylesheets', document.adoptedStyleSheets.length);
  found.set('title', document.title);
  found.set('address', page.location.href);
  found.set('history', page.history.length);
  found.set('scroll restoration', page.history.scrollRestoration);
  found.set('cookies', document.cookie);
  found.set('storage', page.localStorage.length + page.sessionStorage.length);
  return found;
}

/** What is not as it was, each in words. */
export function changesOf(before: Belongings, after: Belongings): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    if (before.has(name) && after.has(name) && Object.is(before.get(name), after.get(name))) return [];
    return `${name}: ${difference(said(before, name), said(after, name))}`;
  });
}

/** Where one text begins to differ from another; nothing where it does not. */
export function difference(was: string, is: string): string {
  if (was === is) return '';
  let from = 0;
  while (was[from] === is[from]) from++;
  from = Math.max(0, from - 20);
  return `${was.slice(from, from + 100)} → ${is.slice(from, from + 100)}`;
}

const said = (all: Belongings, name: string): string =>
  !all.has(name) ? 'nothing' : typeof all.get(name) === 'function' ? 'a function' : String(all.get(name));
