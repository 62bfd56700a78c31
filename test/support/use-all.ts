/** A reader who presses everything. */
import type { PartnerPage } from './partner-page.js';
import { all, seen } from './reader.js';

/** What opens or does something, by what it says, so that of a hundred Share buttons one is pressed. */
const KIND = 'button, [role="button"], summary';

/** Opens what opens, presses what can be pressed, one of each kind, until there is nothing new; says which files were downloaded. */
export async function useAll(page: PartnerPage): Promise<string[]> {
  const { window } = page;
  const downloads: string[] = [];
  // Without the browser's own window for where to keep it.
  window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  };
  const copied = { writeText: () => Promise.resolve() };
  Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: copied });
  const done = new Set<string>();
  for (;;) {
    const next = all(page.document.body, KIND).find((one) => !done.has(kindOf(one)));
    if (!next) return downloads;
    done.add(kindOf(next));
    next.click();
    do await new Promise((resolve) => window.requestAnimationFrame(resolve));
    while (all(page.document.body, '[aria-busy="true"], .waiting').length);
  }
}

const kindOf = (one: HTMLElement) =>
  `${one.localName} ${one.part} ${one.className} ${one.part.contains('share') || seen(one)}`;
