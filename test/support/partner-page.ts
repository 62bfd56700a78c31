/** A partner's page in a frame: of the test's origin, so that a test can look into it, while script and article are not. */
import { cdn, publisher } from './origins.js';
import { all, seen } from './reader.js';

export interface PartnerPage {
  window: Window & typeof globalThis;
  document: Document;
  /** What has been said in the page's console. */
  said: string[];
  /** What was thrown at the page. */
  thrown: string[];
  /** Names of our files that the page has loaded, without their hashes. */
  files: () => string[];
  /** Until these of our files have been loaded, and none else; a browser may list a file after it has run it. */
  loads: (...names: string[]) => Promise<void>;
  /** The first element that matches, once it shows these words. */
  shows: (selector: string, words: string) => Promise<HTMLElement>;
  /** Until the page's console has been told so. */
  says: (words: RegExp) => Promise<void>;
}

const pages: HTMLIFrameElement[] = [];

/** Takes the pages of a test away. */
export function closePages(): void {
  for (const page of pages.splice(0)) page.remove();
}

function openFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 700px';
  document.body.append(frame);
  pages.push(frame);
  return frame;
}

/** `cdn.example` and `publisher.example` stand for the real other origins. */
export const placed = (text: string) =>
  text.replaceAll('https://cdn.example', cdn).replaceAll('https://publisher.example', publisher);

const pageOf = (html: string, lang: string) =>
  `<!doctype html><html lang="${lang}"><title>A partner's page</title><body>${html}`;

/** Opens a page with this HTML. */
export const openPage = (html: string, lang = 'en'): PartnerPage => openDocument(pageOf(html, lang));

/**
 * Opens a page that is all there.
 * @param prepare Called before any of it is parsed.
 */
export function openDocument(html: string, prepare?: (page: PartnerPage['window']) => void): PartnerPage {
  const frame = openFrame();
  const doc = frame.contentDocument!;
  // Opened before it is listened to, since that makes a new page of it.
  doc.open();
  const page = listenTo(frame);
  prepare?.(page.window);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else parses a page, with its scripts, in place.
  doc.write(placed(html));
  doc.close();
  return page;
}

export interface PolicedPage extends PartnerPage {
  /** What the browser has reported of the page so far, up to something that it forbids for certain. */
  reports: () => Promise<string[]>;
}

/** Opens a page that a server sends as it is, with these headers, and where its server is told of it. */
async function serve(page: string, headers: Record<string, string>): Promise<[HTMLIFrameElement, here: string]> {
  const body = JSON.stringify({ html: placed(page), headers });
  const here = `/own/${await (await fetch('/own/', { method: 'POST', body })).text()}/`;
  const frame = openFrame();
  frame.src = `${here}page`;
  return [frame, here];
}

/** Opens a page that is served as XML. */
export async function openXml(xml: string): Promise<PartnerPage> {
  const opened = new Promise<PartnerPage>((resolve) => {
    // The page itself says that it is there, before anything else of it runs; on a busy machine a look from here may be too late.
    const hasOpened = (frame: HTMLIFrameElement) => resolve(listenTo(frame));
    Object.assign(globalThis, { hasOpened });
  });
  const page = xml.replace('<head>', '<head><script>parent.hasOpened(frameElement)</script>');
  await serve(page, { 'Content-Type': 'application/xhtml+xml' });
  return opened;
}

/** Opens a page with this HTML that a server sends with this content policy. */
export async function openPoliced(html: string, policy: string, lang = 'en'): Promise<PolicedPage> {
  const headers = { 'Content-Security-Policy': `${placed(policy)}; report-uri report` };
  const [frame, here] = await serve(pageOf(html, lang), headers);
  // As soon as it is there, and before what it asks for.
  while (!frame.contentWindow!.location.href.endsWith('page')) await new Promise((resolve) => setTimeout(resolve));
  const page = listenTo(frame);
  page.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    page.thrown.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );

  if (page.document.readyState === 'loading')
    await new Promise((resolve) => page.document.addEventListener('DOMContentLoaded', resolve));

  async function reports(): Promise<string[]> {
    const before = page.thrown.splice(0);
    page.document.body.setAttribute('style', 'color: red');
    for (;;) {
      const told = (await (await fetch(`${here}reports`)).json()) as string[];
      const read = told.map((report) => (JSON.parse(report) as { 'csp-report': Record<string, string> })['csp-report']);
      const isOurs = (report: Record<string, string>) => report['effective-directive'] === 'style-src-attr';
      if (read.some(isOurs)) {
        page.thrown.splice(0);
        return [
          ...before,
          ...read
            .filter((report) => !isOurs(report))
            .map((report) => `${report['effective-directive']} ${report['blocked-uri']}`),
        ];
      }
    }
  }
  return { ...page, reports };
}

/** The page in a frame, with all that it says and throws from now on. */
function listenTo(frame: HTMLIFrameElement): PartnerPage {
  const page = frame.contentWindow as PartnerPage['window'];
  const doc = page.document;
  const said: string[] = [];
  const thrown: string[] = [];
  const hear = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  Object.assign(page.console, { info: hear, warn: hear, error: hear });
  page.addEventListener('error', ({ message }) => thrown.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));

  const files = () =>
    page.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${cdn}/`) && name.endsWith('.js'))
      .map((name) => name.slice(cdn.length + 1).replace(/^(?:.*\/)?parts\/[^/]+\/(.+)\.js$/, '$1'));

  return { window: page, document: doc, said, thrown, files, loads, shows, says };

  async function shows(selector: string, words: string): Promise<HTMLElement> {
    const giveUp = performance.now() + 8000;
    for (;;) {
      const found = all(doc.body, selector)[0];
      if (found && seen(found).includes(words)) return found;
      if (performance.now() > giveUp) {
        const what = found ? `it shows: ${seen(found)}` : 'there is none';
        throw new Error(`Waited for ${selector} with “${words}”; ${what}. ${[...said, ...thrown].join(' ')}`);
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  async function loads(...names: string[]): Promise<void> {
    const giveUp = performance.now() + 8000;
    const expected = names.sort().join(', ');
    while (files().sort().join(', ') !== expected) {
      if (performance.now() > giveUp)
        throw new Error(`Waited for ${expected}; it has loaded ${files().sort().join(', ')}.`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  async function says(words: RegExp): Promise<void> {
    const giveUp = performance.now() + 8000;
    while (!said.some((each) => words.test(each))) {
      if (performance.now() > giveUp)
        throw new Error(`Waited for ${words}; it said: ${[...said, ...thrown].join(' ')}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
