/**
 * The limit: the DOM that honest-read ends up with, as plain HTML. With the same rules, since a page would have to style it
 * too; in the document those for `:host` apply to nothing.
 */
import type { CSSResult } from 'lit';
import { base } from '../../../src/styles/base.js';
import type { Contestant } from './contestant.js';

/** Without the class by which honest-read lays out only what is in sight of long lists: all of it, as a page would by itself. */
const whole = (html: string) => html.replaceAll(/ class="([^"]*?) ?\blong\b ?/g, ' class="$1');

/** With that class, also where honest-read would not bother: what is out of sight is laid out only when it comes into sight. */
const contained = (html: string) =>
  html.includes('<table ')
    ? whole(html).replace(/<table (class="" )?/, '<table class="long" ')
    : whole(html).replace('class="honest', 'class="honest long');

export function plain(tag: string, styles: readonly CSSResult[], opener?: string): Contestant[] {
  const same: Contestant = {
    name: 'plain HTML',
    imports: [],
    html: ({ staticHtml }) => whole(staticHtml),
    styles: [base, ...styles].map(({ cssText }) => cssText).join('\n'),
    ...(opener && { opener }),
  };
  return [
    same,
    { ...same, name: 'plain HTML, content-visibility', html: ({ staticHtml }) => contained(staticHtml) },
    {
      name: 'honest-read without its script',
      imports: [],
      html: ({ staticHtml }) => `<${tag}>${staticHtml}</${tag}>`,
      links: ['/cdn/honest-read.css'],
      ...(opener && { opener }),
      note: 'what a reader without JavaScript has',
    },
  ];
}
