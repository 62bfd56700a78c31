/** What is done in the browser with one article: every element shows it, or says why not. */

/** How an article comes to an element. */
export const WAYS = ['property', 'src', 'id', 'inside'] as const;
export type Way = (typeof WAYS)[number];

export interface Given {
  /** JSON of the article, or what stands in its place. */
  text: string;
  way: Way;
  /** Each element with its attributes. */
  elements: [tag: string, attributes: [string, string][]][];
  lang: string;
  /** Whether all that a reader can open is opened. */
  open: boolean;
}

export interface Seen {
  /** By element: whether it shows something of the article or said why not, and what is wrong with that. */
  ends: Record<string, { shown: boolean; faults: string[] }>;
  /** What went wrong on the page: exceptions, rejections, errors in its console, scripts that have run. */
  faults: string[];
  /** From the article to what it looks like. */
  ms: number;
}

interface Shown extends HTMLElement {
  status: string;
  article: unknown;
  updateComplete: Promise<unknown>;
}

/** Runs in the page, so it may use nothing from outside. */
export async function showAll({ text, way, elements, lang, open }: Given): Promise<Seen> {
  const faults: string[] = [];
  const words = (what: unknown) => (what instanceof Error ? (what.stack ?? what.message) : String(what));
  const onError = (event: ErrorEvent) => faults.push(`exception: ${words(event.error ?? event.message)}`);
  const onRejection = (event: PromiseRejectionEvent) => faults.push(`rejection: ${words(event.reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  const { error } = console;
  console.error = (...said: unknown[]) => faults.push(`console: ${said.map(words).join(' ')}`);
  window.alert = (said: unknown) => faults.push(`script: alert(${words(said)})`);

  const place = document.createElement('main');
  place.lang = lang;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  const address = way === 'src' ? URL.createObjectURL(new Blob([text])) : '#fuzz';
  if (way === 'id') place.append(Object.assign(script.cloneNode(true), { id: 'fuzz' }));
  const data: unknown = way === 'property' ? JSON.parse(text) : undefined;

  /** Set from code, null is no article: nothing is told, and what is wrapped stays. */
  const isNone = data === null;

  const all = elements.map(([tag, attributes]) => {
    const element = document.createElement(tag) as Shown;
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.append(Object.assign(document.createElement('p'), { textContent: 'What is wrapped.' }));
    if (way === 'inside') element.append(script.cloneNode(true));
    else if (way !== 'property') element.setAttribute('src', address);
    return element;
  });
  // Ended is what has told that it has its article, or that it has none.
  const lacking = new Set<EventTarget>();
  place.addEventListener('honest-error', ({ target }) => lacking.add(target!));
  const ended = all.map(
    (element) =>
      new Promise((resolve) => {
        for (const event of ['honest-ready', 'honest-error']) element.addEventListener(event, resolve, { once: true });
      }),
  );
  const start = performance.now();
  place.append(...all);
  document.body.append(place);
  if (way === 'property') for (const element of all) element.article = data;
  if (!isNone) await Promise.all(ended);
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  // Asked for its height, a page has to be laid out.
  place.getBoundingClientRect();
  const ms = performance.now() - start;

  const ends: Seen['ends'] = {};
  for (const element of all) {
    const root = element.shadowRoot!;
    const own: string[] = [];
    const status = element.status;
    if (!(isNone ? ['content'] : ['ready', 'error']).includes(status)) own.push(`It ended as ${status}.`);
    // What leaves the page, copies or saves is left alone.
    const openers = open ? root.querySelectorAll<HTMLElement>('summary, button[aria-expanded]') : [];
    for (const opener of openers) opener.click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const slots = [...root.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes({ flatten: true }));
    const said = root.textContent ?? '';
    const heard = slots.map((node) => node.textContent ?? '').join('');
    // A heading of spaces is all that some articles have; it is there.
    if (!heard.trim() && !root.querySelector(':not(slot)')) own.push('It shows nothing.');
    const shown = !lacking.has(element);
    if (!shown && !said.trim()) own.push('It does not say what went wrong.');
    for (const inside of root.querySelectorAll('*')) {
      if (/^(script|iframe|object|embed|img|base|form)$/.test(inside.localName))
        own.push(`<${inside.localName}> stands in it.`);
      for (const { name } of inside.attributes) if (name.startsWith('on')) own.push(`${name} stands in it.`);
      const { href } = inside as HTMLAnchorElement;
      if (typeof href === 'string' && href && !/^(https?|mailto|blob):/.test(href))
        own.push(`A link leads to ${href}.`);
    }
    ends[element.localName] = { shown, faults: own };
  }
  place.remove();
  // What goes wrong when an element is gone is told here, too.
  await new Promise((resolve) => setTimeout(resolve));
  if (way === 'src') URL.revokeObjectURL(address);
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    if (
      ![
        'constructor',
        '__defineGetter__',
        '__defineSetter__',
        'hasOwnProperty',
        '__lookupGetter__',
        '__lookupSetter__',
        'isPrototypeOf',
        'propertyIsEnumerable',
        'toString',
        'valueOf',
        '__proto__',
        'toLocaleString',
      ].includes(name)
    )
      faults.push(`Every object has "${name}" now.`);
  }
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  console.error = error;
  return { ends, faults, ms };
}
