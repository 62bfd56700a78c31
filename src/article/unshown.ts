/** What an article has and its own text does not show. */
import type { Article, Block, ClaimTableBlock, FindingsBlock } from './article.js';
import { resultsOf } from './results.js';

export interface Unshown {
  claims?: ClaimTableBlock;
  findings?: FindingsBlock;
}

/** Kept, since each table is told from the others by its block. */
const known = new WeakMap<Article, Unshown>();

/**
 * The claims and the findings that neither the introduction nor a section shows, as blocks of a text: from every claim there
 * has to be a way to what it rests on, and back.
 */
export function unshown(article: Article): Unshown {
  const found = known.get(article) ?? search(article);
  known.set(article, found);
  return found;
}

function search(article: Article): Unshown {
  const blocks: Block[] = [...article.intro, ...article.sections.flatMap(({ body }) => body)];
  const shown = new Set(
    blocks.flatMap((block) => {
      if ('claimTable' in block) return block.claimTable;
      return 'findings' in block ? block.findings.flatMap((id) => resultsOf(article, id).map(({ id }) => id)) : [];
    }),
  );
  const rest = (list: readonly { id: string }[]) => list.map(({ id }) => id).filter((id) => !shown.has(id));
  const [claims, findings] = [rest(article.claims), rest(article.findings)];
  return {
    ...(claims.length && { claims: { claimTable: claims } }),
    ...(findings.length && { findings: { findings } }),
  };
}
