import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every element's module by its tag: `src/elements/claim-table/claim-table.ts`. Found, so that no list is kept. */
export function elementModules(): Record<string, string> {
  const folder = join(ROOT, 'src/elements');
  if (!existsSync(folder)) return {};
  const modules = readdirSync(folder)
    .sort()
    .map((tag) => [tag, join(folder, tag, `${tag}.ts`)] as const)
    .filter(([, path]) => existsSync(path));
  return Object.fromEntries(modules);
}

/** What `__PARTS__` is where the sources are served as they are: each element's module by its address. */
export function sourceParts(): Record<string, string[]> {
  return Object.fromEntries(Object.keys(elementModules()).map((tag) => [tag, [`/src/elements/${tag}/${tag}.ts`]]));
}

/** Elements that show claims and questions, and are all that most partners embed: they carry nothing for the others. */
export const FIRST: readonly string[] = ['claim-table', 'evidence-badge', 'faq-accordion'];
/** The stylesheet for their static HTML. */
export const FIRST_LOOK = 'src/elements/first-look.css';
/** Elements that are made of the others: whoever asks for one of these loads nearly everything. */
export const COMPOSED: readonly string[] = ['evidence-article', 'article-section'];
/** Elements that many a page uses without any article: what reads one is loaded only where there is one. */
export const BY_HAND: readonly string[] = ['evidence-badge'];
