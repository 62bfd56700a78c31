/** Taking parts of an article along: the panel under a Share button, the clipboard, files. */
import type { HonestElement } from '../../src/elements/honest-element.js';
import { all, click, find } from './reader.js';
import { until } from './waiting.js';

/** Opens what the Share button in this part of an element opens, and answers with it, once it has come. */
export async function openShare(element: HonestElement, within: Element = element): Promise<HTMLElement> {
  const button = find(within, '[part="share"]');
  await click(button);
  await until(element, () => !!all(within, '.ways').length);
  return button.nextElementSibling as HTMLElement;
}

export interface Clipboard {
  copied: string[];
  /** Whether the page may write to it. */
  allowed: boolean;
}

/** In every test of a suite: what is copied. */
export function hearClipboard(): Clipboard {
  const { clipboard } = navigator;
  const heard: Clipboard = { copied: [], allowed: true };
  beforeEach(() => {
    heard.copied = [];
    heard.allowed = true;
    const writeText = (text: string) => {
      if (!heard.allowed) return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
      heard.copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  afterEach(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
  return heard;
}

/** In every test of a suite: the next file that is handed to the reader, with its name. */
export function hearDownloads(): { next: () => Promise<[file: Blob, name: string]> } {
  const before = [
    [URL, 'createObjectURL'],
    [HTMLAnchorElement.prototype, 'click'],
  ].map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name as string)] as const);
  afterEach(() => {
    for (const [owner, name, property] of before) {
      if (property) Object.defineProperty(owner, name as string, property);
      else Reflect.deleteProperty(owner as object, name as string);
    }
  });
  return {
    next: () =>
      new Promise((resolve) => {
        let file: Blob;
        URL.createObjectURL = (given) => {
          file = given as Blob;
          return 'blob:nothing';
        };
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          resolve([file, this.download]);
        };
      }),
  };
}
