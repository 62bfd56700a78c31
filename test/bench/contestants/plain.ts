/**
 * The limit: the DOM that honest-read ends up with, as plain HTML. With the same rules, since a page would have to style it
 * too; in the document those for `:host` apply to nothing.
 */
import type { CSSResult } from 'lit';
import { base } from '../../../src/styles/base.js';
import type { Contestant } from './contestant.js';

/** What is out of sight is laid out only when it comes into sight; a <tbody> can be contained only as a block. */
const VISIBLE = `.honest > details, tbody { content-visibility: auto; contain-intrinsic-block-size: auto 4em }
tbody { display: block }`;

export function plain(tag: string, styles: readonly CSSResult[]): Contestant[] {
  const same: Contestant = {
    name: 'plain HTML',
    imports: [],
    html: ({ staticHtml }) => staticHtml,
    styles: [base, ...styles].map(({ cssText }) => cssText).join('\n'),
    opener: 'summary',
  };
  return [
    same,
    { ...same, name: 'plain HTML, content-visibility', styles: same.styles! + VISIBLE },
    {
      name: 'honest-read without its script',
      imports: [],
      html: ({ staticHtml }) => `<${tag}>${staticHtml}</${tag}>`,
      links: ['/cdn/honest-read.css'],
      opener: 'summary',
      note: 'what a reader without JavaScript has',
    },
  ];
}
