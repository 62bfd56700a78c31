/**
 * The script tag. It finds the widgets on a page, in open shadow roots, and those that come later, and loads the files of
 * those elements only. One file that runs as a module and as a classic script, so it imports nothing statically and knows
 * tags and files, not their insides.
 */

/** For every tag its files, the element's own first; all are asked for at once, since one imports the others. */
declare const __PARTS__: Record<string, string[]>;
declare const __VERSION__: string;

interface ElementClass {
  define(prefix: string, article: string | undefined): void;
  defineWith(prefix: string, article: string | undefined, early: Early): Promise<void>;
}
/** What the file of an element exports: its class, and what other files use of it. */
type Part = Record<string, Partial<ElementClass>>;
/** Articles on their way, by URL. */
type Early = Record<string, Promise<Response | undefined>>;

const OURS = 'data-honest-read';

const doc = document;
/** Our tag. A module has no current script; where it was pasted into another file, its tag has `data-base`. */
const script =
  doc.currentScript ?? doc.querySelector('script[src*="honest-read"]') ?? doc.querySelector('script[data-base]');
const own = doc.currentScript as HTMLScriptElement | null;
const told = (name: string) => script?.getAttribute(`data-${name}`);
/** The package's own address, to which its CDNs answer with this file: the parts are not beside that. */
const [bare] = /^.*\/honest-read(@[^/]+)?$/.exec(script?.getAttribute('src') ?? '') ?? [];
const base = told('base') ?? (bare && `${bare}/dist/cdn`);
/** With its hyphen, whether that was written or not. */
const prefix = (told('prefix') ?? '').replace(/\w$/, '$&-');
/** What elements show where nothing on the page says so; empty once two tags have named different ones. */
let article = told('article') || undefined;
/** How copies of the script for the same names know of each other: the first one answers. */
const GREETING = `honest-read-greeting${prefix}`;

/**
 * Where the parts are. As a module `import('./x.js')` finds its way; in a classic script from another origin Chromium refuses
 * to, so the address is made from the tag's.
 */
const root = base ? new URL(base.replace(/\/?$/, '/'), doc.baseURI) : own?.src;
const partAt = (file: string): string => (root ? new URL(file, root).href : `./${file}`);

/** An element that has been registered, by which all of them are told. */
let element: ElementClass | undefined;
const asked: Partial<Record<string, Promise<void>>> = {};
const early: Early = {};

/** Until the element with this tag is registered: at once, or when the network is back. */
const load = (tag: string): Promise<void> => (asked[tag] ??= bring(tag));

async function bring(tag: string): Promise<void> {
  try {
    const [part] = (await Promise.all(__PARTS__[tag]!.map((file) => import(/* @vite-ignore */ partAt(file))))) as [
      Part,
    ];
    element = Object.values(part).find((each) => each.defineWith) as ElementClass;
    await element.defineWith(prefix, article, early);
  } catch (error) {
    // What the element wraps stays; a later one of its kind may have more luck.
    asked[tag] = undefined;
    console.warn('honest-read: the files of', tag, 'could not be loaded.', error);
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    await load(tag);
  }
}

/** Asks for an article while the files of what shows it are still on their way. What stands on the page itself is not asked for. */
function fetchEarly(address: string | undefined): void {
  if (!address || address[0] === '#') return;
  // Unlike a URL it throws at nothing.
  const link = doc.createElement('a');
  link.href = address;
  // Whoever shows the article asks again, and tells what goes wrong.
  early[link.href] ??= fetch(link.href, { credentials: 'omit', signal: AbortSignal.timeout(1e4) }).catch(
    () => undefined,
  );
}

/** `<div data-honest-read="claim-table" data-src="…">`: the same widget, for editors that strip tags they do not know. */
function dress(element: HTMLElement, tag: string): void {
  // Somebody else's element would not show what is wrapped.
  if (element.shadowRoot || !('tag' in customElements.get(prefix + tag)!)) return;
  try {
    const widget = doc.createElement(prefix + tag);
    for (const { name, value } of element.attributes) {
      if (name !== OURS && name.startsWith('data-')) widget.setAttribute(name.slice(5), value);
    }
    const slot = doc.createElement('slot');
    widget.append(slot);
    // By hand, so that the widget can part what it is given: headings from their answers.
    element.attachShadow({ mode: 'open', slotAssignment: 'manual' }).append(widget);
    const give = () =>
      slot.assign(...([...element.childNodes].filter(({ nodeName }) => nodeName !== '#comment') as Element[]));
    give();
    new MutationObserver(give).observe(element, { childList: true });
  } catch (error) {
    console.warn(`honest-read: ${OURS} cannot stand on this element; put it on a <div>.`, element, error);
  }
}

const watched = new WeakSet<Node>();

function visit(element: Element): void {
  const named = element.getAttribute(OURS);
  const tag = named ?? (element.localName.startsWith(prefix) ? element.localName.slice(prefix.length) : '');
  if (Object.hasOwn(__PARTS__, tag)) {
    fetchEarly(element.getAttribute(named ? 'data-src' : 'src') ?? article);
    void load(tag).then(() => named && dress(element as HTMLElement, tag));
  } else if (element.shadowRoot) watch(element.shadowRoot);
  // Somebody else's element gets its shadow root when it is defined.
  else if (element.localName.includes('-') && !customElements.get(element.localName)) {
    void customElements.whenDefined(element.localName).then(() => element.shadowRoot && watch(element.shadowRoot));
  }
}

/** With all that is in it. */
function visitAll(root: Document | ShadowRoot | Element): void {
  if ('localName' in root) visit(root);
  root.querySelectorAll('*').forEach(visit);
}

const observer = new MutationObserver((changes) => {
  const added = new Set<Element>();
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if ('localName' in node) added.add(node as Element);
  // A parser tells of each element of a page by itself: one that stands in another of these is visited with that.
  for (const element of added) if (!added.has(element.parentElement!)) visitAll(element);
});

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { childList: true, subtree: true });
  visitAll(root);
}

const greeting = new CustomEvent(GREETING, { cancelable: true, detail: article });
if (doc.contentType !== 'text/html') {
  // Templates are HTML, which a page served as XML cannot take in: what its widgets wrap stays.
  console.info('honest-read needs a page served as text/html; this one is', doc.contentType);
} else if (doc.dispatchEvent(greeting)) {
  doc.addEventListener(GREETING, (event) => {
    event.preventDefault();
    const { detail } = event as CustomEvent<string | undefined>;
    if (detail && article && detail !== article) {
      article = '';
      element?.define(prefix, article);
    }
  });
  watch(doc);
} else {
  console.info(`honest-read ${__VERSION__}: another copy on this page goes first.`);
}
