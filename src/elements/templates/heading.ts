import { html, type TemplateResult } from 'lit';

type Heading = (text: unknown) => TemplateResult;

/** Heading levels that a page can ask for; a tag name cannot be bound. */
const HEADINGS: Readonly<Record<number, Heading>> = {
  2: (text) => html`<h2>${text}</h2>`,
  3: (text) => html`<h3>${text}</h3>`,
  4: (text) => html`<h4>${text}</h4>`,
  5: (text) => html`<h5>${text}</h5>`,
  6: (text) => html`<h6>${text}</h6>`,
};

export const isHeadingLevel = (level: number): boolean => level in HEADINGS;

/** A heading of the level that the page needs; what is no level of a heading is taken for the last resort. */
export const headingOf = (level: number, lastResort: number): Heading => HEADINGS[level] ?? HEADINGS[lastResort]!;

/** The heading of a whole article, which may be a page's first. */
export const headlineOf = (level: number, lastResort: number): Heading =>
  level === 1 ? (text) => html`<h1>${text}</h1>` : headingOf(level, lastResort);

/** Tells whoever writes the page of a level that no heading has. */
export function warnOfLevel(element: Element, level: number, lastResort: number): void {
  const given = element.getAttribute('heading-level') ?? String(level);
  console.warn(
    `honest-read: heading-level="${given}" on <${element.localName}> is no level of a heading that it can have, so ` +
      `${lastResort} is taken. Write a number from 2 to 6: one more than that of the heading above it.`,
    element,
  );
}
