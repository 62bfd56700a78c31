/** What the nodes of a graph are called, so that others can speak of them: by the addresses at which readers find them. */
import type { Article } from '../article.js';
import { idFrom } from '../complete.js';
import { plainText } from '../plain-text.js';

/** Another node, by its name. */
export interface NodeReference {
  '@id': string;
}

export interface Identities {
  /** Of the article. */
  article: NodeReference;
  /** Of the entry of the article that has this id. */
  of: (id: string) => NodeReference;
  /** An address of the article, made absolute where that can be done; none for what is no address. */
  address: (href: string | undefined) => string | undefined;
}

/** Of an article in its complete form, what its name is made from. */
type Identified = Pick<Article, 'id' | 'url' | 'headline' | 'abstract'>;

/**
 * The names of an article and its entries: its address, and that with the entry's id, `https://example.org/detox#c-detox`.
 * An article without an address is named on the page that shows it, by its id or else its headline.
 *
 * @param base What relative addresses in the article refer to.
 */
export function identitiesOf(article: Identified, base = ''): Identities {
  const address = (href: string | undefined): string | undefined => {
    if (!href || !base) return href;
    try {
      return new URL(href, base).href;
    } catch {
      return undefined;
    }
  };
  const page = address(article.url)?.replace(/#.*$/, '') ?? '';
  const of = (id: string): NodeReference => ({ '@id': `${page}#${encodeURIComponent(id)}` });
  const { id, headline, abstract } = article;
  const own = id ?? idFrom('article', headline ?? (abstract ? plainText(abstract) : ''));
  return { article: page ? { '@id': page } : of(own), of, address };
}
