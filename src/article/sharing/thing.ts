/** What of an article can be taken along by itself. */
import type { ShownArticle } from '../article.js';
import { titleOf } from '../references.js';

/** Something of an article, by the list in which it stands. */
export interface Thing {
  list: 'claims' | 'findings' | 'faq' | 'references';
  id: string;
}

/** What a thing says, by which it is named. */
export function nameOf({ claims, findings, faq, references }: ShownArticle, { list, id }: Thing): string {
  const of = <T extends { id: string }>(entries: readonly T[], name: (entry: T) => string): string =>
    entries.filter((entry) => entry.id === id).map(name)[0] ?? '';
  switch (list) {
    case 'claims':
      return of(claims, ({ text }) => text);
    case 'findings':
      return of(findings, ({ label }) => label);
    case 'faq':
      return of(faq, ({ question }) => question);
    case 'references':
      return of(references, titleOf);
  }
}
