/** What partners paste to show a widget, in every form that we offer. */
import { divSnippet, frameSnippet, scriptTag } from '../../src/article/sharing/snippet.js';
import type { Origins } from '../../tools/partner/post.js';
import { ARTICLE, rendered } from '../support/pages.js';

export interface Form {
  /** As the head of its column says it. */
  name: string;
  /** What an author pastes. */
  pasted: string;
  /** What has to be left of it, or nothing of ours can come to life. */
  needs: string;
  /** What a reader then sees of the article. */
  shows: string;
  /** Its code, where a reader may find it printed in the text. */
  code?: string;
  /** What the page has besides, where the form is only a part of what it takes. */
  beside?: string;
}

const DETOX = 'A gut cleanse / detox clears your skin';

export function forms(origins: Origins): Form[] {
  const article = `${origins.publisher}/${ARTICLE}`;
  const embedding = { article, text: 'early evidence' };
  const badge = { tag: 'evidence-badge', attributes: { claim: 'c-healthy' } };
  const tag = rendered(origins, 'claim-table');
  const [, inside] = /^<claim-table[^>]*>(.*)<\/claim-table>$/s.exec(tag)!;
  const json = JSON.stringify({
    claims: [{ text: 'Water cures everything', grade: 'not-supported', honestRead: 'It does not.' }],
  });
  const framing = { frame: `${origins.cdn}/frame.html`, article: `${origins.cdn}/${ARTICLE}`, title: 'Claims' };
  return [
    {
      name: 'script tag',
      pasted: scriptTag(`${origins.cdn}/honest-read.js`),
      needs: 'script[src]',
      shows: DETOX,
      beside: `<claim-table src="${article}"><p>Claims</p></claim-table>`,
    },
    { name: '`<claim-table>`', pasted: tag, needs: 'claim-table[src]', shows: DETOX },
    {
      name: '`<div data-honest-read>`',
      pasted: `<div data-honest-read="claim-table" data-src="${article}">${inside!}</div>`,
      needs: '[data-honest-read][data-src]',
      shows: DETOX,
    },
    {
      name: '`<span data-honest-read>`',
      pasted: `<p>Probiotics for wrinkles? ${divSnippet(badge, embedding, true)}, so far.</p>`,
      needs: 'p [data-honest-read][data-src][data-claim]',
      shows: 'Early-stage, thin',
    },
    {
      name: 'JSON in the page',
      pasted: `<div data-honest-read="claim-table"><script type="application/json">${json}</script></div>`,
      needs: '[data-honest-read] > script[type="application/json"]',
      shows: 'Water cures everything',
      code: '"honestRead"',
    },
    {
      name: 'frame',
      pasted: frameSnippet({ tag: 'claim-table', attributes: {} }, { ...framing, height: 520 }),
      needs: 'iframe[src]:not([sandbox]), iframe[src][sandbox~="allow-scripts"]',
      shows: DETOX,
    },
    // As `honest-read render` prints it, for pages without any script of ours.
    { name: 'plain HTML', pasted: inside!, needs: ':not(*)', shows: DETOX },
  ];
}
