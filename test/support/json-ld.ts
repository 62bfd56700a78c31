/** What a page tells machines. */
const JSON_LD = 'script[type="application/ld+json"]';

const scripts = () => [...document.querySelectorAll(JSON_LD)];

/** All that the page tells in JSON-LD, its own included, a script an entry. */
export const told = <T = Record<string, unknown>>(): T[] =>
  scripts().map((script) => JSON.parse(script.textContent) as T);

/** How many scripts of JSON-LD stand in the page's head. */
export const inHead = () => document.head.querySelectorAll(JSON_LD).length;

/** Until this holds of what the page tells. */
export async function untilTold(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const giveUp = setTimeout(
      () =>
        reject(
          new Error(
            `In vain; the page tells ${scripts()
              .map((script) => script.textContent)
              .join()}`,
          ),
        ),
      8000,
    );
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      clearTimeout(giveUp);
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

const owned: Element[] = [];

/** Something of the page's own, which tells machines, or might; it goes after the test. */
export function own(html: string): Element {
  const element = document.createRange().createContextualFragment(html).firstElementChild!;
  document.head.append(element);
  owned.push(element);
  return element;
}

/** How many scripts of JSON-LD there are that are not the page's own. */
export const ours = () => scripts().filter((script) => !owned.includes(script)).length;

export const ownScript = (json: string) => `<script type="application/ld+json">${json}</script>`;

afterEach(() => {
  for (const element of owned.splice(0)) element.remove();
});
