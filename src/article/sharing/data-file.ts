import type { Article } from '../article.js';
import { fileStem } from '../file-name.js';

/**
 * An article's data as a file, as its author wrote it, unknown fields too. Its name says which article it is, and which
 * version.
 */
export function dataFile(
  data: object,
  { id, headline, version }: Pick<Article, 'id' | 'headline' | 'version'>,
): { name: string; type: string; content: string } {
  const stem = fileStem([id ?? headline, version && `version ${version}`].filter(Boolean).join(' '), 'article');
  return { name: `${stem}.json`, type: 'application/json', content: `${JSON.stringify(data, null, 2)}\n` };
}
