/**
 * The script tag. It finds the widgets on a page, in open shadow roots, and those that come later, and loads the files of
 * those elements only. One file that runs as a module and as a classic script, so it imports nothing statically and knows
 * tags and files, not their insides.
 */

/** For every tag its files, the element's own first; all are asked for at once, since one imports the others. */
declare const __PARTS__: Record<string, string[]>;
declare const __VERSION__: string;

/** What the file of an element exports. */
type Part = Record<string, { define(prefix: string, article: string | null | undefined): void }>;

const OURS = 'data-honest-read';
/** How copies of the script on one page know of each other: the first one answers. */
const GREETING = 'honest-read-greeting';

const doc = document;
/** Our tag. A module has no current script; where it was pasted into another file, its tag has `data-base`. */
const script =
  doc.currentScript ?? doc.querySelector('script[src*="honest-read"]') ?? doc.querySelector('script[data-base]');
const own = doc.currentScript as HTMLScriptElement | null;
/** The package's own address, to which its CDNs answer with this file: the parts are not beside that. */
const [bare] = /^.*\/honest-read(@[^/]+)?$/.exec(script?.getAttribute('src') ?? '') ?? [];
const base = script?.getAttribute('data-base') ?? (bare && `${bare}/dist/cdn`);
const prefix = script?.getAttribute('data-prefix') ?? '';

/**
 * Where a part is. As a module `import('./x.js')` finds its way; in a classic script from another origin Chromium refuses
 * to, so the address is made from the tag's.
 */
const partAt = (file: string): string =>
  base
    ? new URL(file, new URL(base.replace(/\/?$/, '/'), doc.baseURI)).href
    : own?.src
      ? new URL(file, own.src).href
      : `./${file}`;

const asked = new Set<string>();

async function load(tag: string): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    const [part] = (await Promise.all(__PARTS__[tag]!.map((file) => import(/* @vite-ignore */ partAt(file))))) as [
      Part,
    ];
    for (const element of Object.values(part)) element.define(prefix, script?.getAttribute('data-article'));
  } catch (error) {
    // What the element wraps stays; a later one of its kind may have more luck.
    asked.delete(tag);
    console.warn('honest-read: the files of', tag, 'could not be loaded.', error);
  }
}

/** `<div data-honest-read="claim-table" data-src="…">`: the same widget, for editors that strip tags they do not know. */
function dress(element: HTMLElement, tag: string): void {
  if (element.shadowRoot) return;
  try {
    const widget = doc.createElement(prefix + tag);
    for (const [name, value] of Object.entries(element.dataset)) {
      if (name !== 'honestRead')
        widget.setAttribute(
          name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          value!,
        );
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
    if (named) dress(element as HTMLElement, tag);
    void load(tag);
  } else if (element.shadowRoot) watch(element.shadowRoot);
  // Somebody else's element gets its shadow root when it is defined.
  else if (element.localName.includes('-') && !customElements.get(element.localName)) {
    void customElements.whenDefined(element.localName).then(() => element.shadowRoot && watch(element.shadowRoot));
  }
}

function visitAll(root: Element | Document | ShadowRoot): void {
  if (root instanceof Element) visit(root);
  root.querySelectorAll('*').forEach(visit);
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    addedNodes.forEach((node) => node instanceof Element && visitAll(node));
  }
});

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer.observe(root, { childList: true, subtree: true });
  visitAll(root);
}

const greeting = new CustomEvent<string>(GREETING, { cancelable: true, detail: __VERSION__ });
if (doc.contentType !== 'text/html') {
  // Templates are HTML, which a page served as XML cannot take in: what its widgets wrap stays.
  console.info('honest-read shows its widgets in pages that are served as text/html; this one is', doc.contentType);
} else if (doc.dispatchEvent(greeting)) {
  doc.addEventListener(GREETING, (event) => event.preventDefault());
  watch(doc);
} else {
  console.info(
    `honest-read ${__VERSION__}: another copy of the script is already at work on this page; it goes first.`,
  );
}
