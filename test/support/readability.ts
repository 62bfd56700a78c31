/**
 * What of ours cannot be read on a page. Each function stands on its own, so that it also runs in a page that a test only
 * drives, and takes what the widgets stand in, so that it can be the document of a frame, or a shadow root.
 */

/** Pieces of text of ours, in one line each, that stand on one another by more than a hair. */
export function overlaps(tags: string, root: Document | ShadowRoot = document): string[] {
  const found: string[] = [];
  const page = root.ownerDocument ?? root;
  for (const widget of root.querySelectorAll(tags)) {
    const lines: { text: string; box: DOMRect }[] = [];
    for (const part of widget.shadowRoot!.querySelectorAll('.honest:not(.honest *)')) {
      const walker = page.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, nodeValue } = walker.currentNode;
        // What floats is meant to stand on something.
        if (!nodeValue?.trim() || parentElement!.closest('.unseen, thead, [popover]')) continue;
        if (!parentElement!.checkVisibility()) continue;
        const range = page.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text: nodeValue.trim(), box });
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, n) => {
      for (const other of lines.slice(n + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 0.25 * Math.min(one.box.height, other.box.height)) {
          found.push(`“${one.text}” and “${other.text}”`);
        }
      }
    });
  }
  return found;
}

/** What of ours has more in it than it shows, and cannot be scrolled, or stands out of the window. */
export function cutOff(tags: string, root: Document | ShadowRoot = document): string[] {
  const { clientWidth } = (root.ownerDocument ?? root).documentElement;
  return [...root.querySelectorAll(tags)].flatMap((widget) =>
    [...widget.shadowRoot!.querySelectorAll('*:not(svg, svg *, .unseen, .unseen *, thead th:last-child)')].flatMap(
      (part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const isCut =
          (/hidden|clip/.test(overflowX) && part.scrollWidth > part.clientWidth) ||
          (/hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight);
        const box = part.getBoundingClientRect();
        const isOut = box.width > 0 && (box.left < -1 || box.right > clientWidth + 1);
        return isCut || isOut ? `${part.localName}.${part.getAttribute('class') ?? ''}` : [];
      },
    ),
  );
}

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page = document): number {
  const { scrollWidth, clientWidth } = page.documentElement;
  return scrollWidth - clientWidth;
}

export interface Contrast {
  kind: 'text' | 'graphics';
  what: string;
  color: string;
  ratio: number;
}

/**
 * WCAG 2's contrast of the page's own text, which is that of `#host`, and of each text and drawing of ours that can be
 * seen, with its ground.
 */
export function contrasts(tags: string, root: Document | ShadowRoot = document): { host: number; ours: Contrast[] } {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;

  /** What is seen where these are painted one over the other. */
  const painted = (colors: string[]): number[] => {
    for (const color of ['#fff', ...colors]) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (rgb: number[]): number => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const grounds = (element: Element | null): string[] => {
    const colors: string[] = [];
    while (element) {
      colors.unshift(getComputedStyle(element).backgroundColor);
      const { host } = element.getRootNode() as Partial<ShadowRoot>;
      element = element.assignedSlot ?? element.parentElement ?? host ?? null;
    }
    return colors;
  };
  const known = new Map<string, number>();
  const ratio = (color: string, on: Element): number => {
    const behind = grounds(on);
    const key = [...behind, color].join();
    if (!known.has(key)) known.set(key, measure(color, behind));
    return known.get(key)!;
  };
  const measure = (color: string, behind: string[]): number => {
    const [low, high] = [luminance(painted(behind)), luminance(painted([...behind, color]))].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };
  const ours: Contrast[] = [];
  const add = (kind: Contrast['kind'], part: Element, color: string, text: string) => {
    const what = `${(part.getRootNode() as ShadowRoot).host.localName} ${part.localName} “${text.trim().slice(0, 30)}”`;
    ours.push({ kind, what, color, ratio: ratio(color, part) });
  };
  for (const widget of root.querySelectorAll(tags)) {
    for (const part of widget.shadowRoot!.querySelectorAll('*')) {
      if (!part.checkVisibility({ visibilityProperty: true }) || part.closest('.unseen')) continue;
      const style = getComputedStyle(part);
      if (part.matches('circle, path, rect, line')) {
        // A line has nothing to be filled.
        const inks = part.localName === 'line' ? [style.stroke] : [style.stroke, style.fill];
        const drawn = inks.filter((ink) => ink !== 'none');
        for (const ink of drawn) add('graphics', part, ink, part.getAttribute('class') ?? part.localName);
      }
      const text = [...part.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue);
      if (text.join('').trim())
        add('text', part, part.localName === 'text' ? style.fill : style.webkitTextFillColor, text.join(''));
      for (const pseudo of ['::before', '::after']) {
        const { content, webkitTextFillColor } = getComputedStyle(part, pseudo);
        if (!/^(none|normal)/.test(content)) add('text', part, webkitTextFillColor, content);
      }
    }
  }
  const host = (root.ownerDocument ?? root).querySelector('#host')!;
  return { host: ratio(getComputedStyle(host).color, host), ours };
}
