/** A whole article in what its page tells machines. */
import type { Article } from '../article/article.js';
import { articleNodes } from '../article/json-ld/article-json-ld.js';
import { identitiesOf } from '../article/json-ld/identities.js';
import { askFor } from './json-ld.js';

export { withdraw } from './json-ld.js';

/** Asks for the graph of an article, which this element shows, to be in that of its page. */
export function ask(element: Element, { article, base }: { article: Article; base: string }): void {
  const identities = identitiesOf(article, base);
  askFor(element, { article, of: identities.of, nodes: () => articleNodes(article, identities) });
}
