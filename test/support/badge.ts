/** A badge, and what it opens. */
import { expect } from '@open-wc/testing';
import type { EvidenceBadge } from '../../src/elements/evidence-badge/evidence-badge.js';
import { all, click } from './reader.js';
import { until } from './waiting.js';

/** A badge by hand, which needs nothing from anywhere. */
export const BY_HAND = '<evidence-badge level="emerging" qualifier="mixed">emerging, mixed evidence</evidence-badge>';

export const opener = (badge: EvidenceBadge) => all(badge, '[role="button"]')[0]!;

/** What the badge has opened; nothing while it is closed. */
export const panel = (badge: EvidenceBadge) => all(badge, '[part="panel"]')[0];

/** What the badge has opened, once all of it is there. */
export async function whole(badge: EvidenceBadge): Promise<HTMLElement> {
  await until(badge, () => !!panel(badge) && !all(badge, '.waiting').length);
  return panel(badge)!;
}

export async function open(badge: EvidenceBadge): Promise<HTMLElement> {
  await badge.updateComplete;
  await click(opener(badge));
  return whole(badge);
}

export async function isOpen(badge: EvidenceBadge): Promise<boolean> {
  await badge.updateComplete;
  expect(opener(badge).getAttribute('aria-expanded')).to.equal(String(Boolean(panel(badge))));
  return Boolean(panel(badge)?.checkVisibility());
}

/** Opens the badge of a page, and expects what it opens to be whole in the window and on top of everything. */
export async function inWindow(page: Element): Promise<{ panel: DOMRect; opener: DOMRect }> {
  const badge = page.querySelector('evidence-badge')!;
  await badge.updateComplete;
  opener(badge).click();
  const opened = await whole(badge);
  const rect = opened.getBoundingClientRect();
  const { innerWidth, innerHeight } = page.ownerDocument.defaultView!;
  expect(rect.left).to.be.at.least(0);
  expect(rect.top).to.be.at.least(0);
  expect(rect.right).to.be.at.most(innerWidth);
  expect(rect.bottom).to.be.at.most(innerHeight);
  expect(rect.height).to.be.above(40);
  for (const [x, y] of [
    [rect.left + 3, rect.top + 3],
    [rect.right - 3, rect.bottom - 3],
  ] as const) {
    // Not by `equal`, which would print the whole of both.
    expect(badge.shadowRoot!.elementFromPoint(x, y) === opened, `what is at ${x}, ${y} is the panel`).to.be.true;
  }
  return { panel: rect, opener: opener(badge).getBoundingClientRect() };
}

/** A window of another size, in which a badge is registered. */
export async function frameOf(frame: HTMLIFrameElement): Promise<Document> {
  const page = frame.contentDocument!;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/src/elements/evidence-badge/define.ts';
  page.head.append(script);
  await page.defaultView!.customElements.whenDefined('evidence-badge');
  return page;
}
