/** Tells the page around a frame how high the frame has to be, whenever that changes and whenever the page asks. */
import { ASK, type HeightMessage } from './height-message.js';

export function tellHeight(content: Element): void {
  if (parent === window) return;
  let told = 0;
  const tell = (): void => {
    const honestReadHeight = Math.ceil(content.getBoundingClientRect().height);
    if (honestReadHeight === told) return;
    told = honestReadHeight;
    // A height is nobody's secret, and who the page is cannot be known before it speaks.
    parent.postMessage({ honestReadHeight } satisfies HeightMessage, '*');
  };
  addEventListener('message', ({ source, data }) => {
    const { classList } = document.documentElement;
    // It asks again with each height that it gives, which needs no answer.
    if (source !== parent || data !== ASK || classList.contains('fitted')) return;
    // Who asks also gives: nothing has to scroll, not even while the answer is on its way.
    classList.add('fitted');
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(content);
}
