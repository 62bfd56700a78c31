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
  /** The first element that matches, once it shows these words. */
  shows: (selector: string, words: string) => Promise<HTMLElement>;
}

const pages: HTMLIFrameElement[] = [];

/** Takes the pages of a test away. */
export function closePages(): void {
  for (const page of pages.splice(0)) page.remove();
}

/** Opens a page with this HTML; `cdn.example` and `publisher.example` stand for the real other origins. */
export function openPage(html: string, lang = 'en'): PartnerPage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 700px';
  document.body.append(frame);
  pages.push(frame);
  const page = frame.contentWindow as PartnerPage['window'];
  const doc = page.document;
  const said: string[] = [];
  const thrown: string[] = [];
  // Opened before it is listened to, since that makes a new page of it.
  doc.open();
  const hear = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  Object.assign(page.console, { info: hear, warn: hear, error: hear });
  page.addEventListener('error', ({ message }) => thrown.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else parses a page, with its scripts, in place.
  doc.write(
    `<!doctype html><html lang="${lang}"><title>A partner's page</title><body>${html
      .replaceAll('https://cdn.example', cdn)
      .replaceAll('https://publisher.example', publisher)}`,
  );
  doc.close();

  const files = () =>
    page.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${cdn}/`) && name.endsWith('.js'))
      .map((name) => name.slice(cdn.length + 1).replace(/^parts\/[^/]+\/(.+)\.js$/, '$1'));

  return { window: page, document: doc, said, thrown, files, shows };

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
}
