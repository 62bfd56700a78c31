import type { Article, Block, Section } from '../../article/article.js';
import { resultsOf } from '../../article/results.js';

interface Item {
  id: string;
}

function inBlock(block: Block, article: Article): Item[] {
  if ('claimTable' in block) {
    const shown = new Set(block.claimTable);
    return article.claims.filter(({ id }) => shown.has(id));
  }
  // With a result stand the others of its study.
  return 'findings' in block ? block.findings.flatMap((id) => resultsOf(article, id)) : [];
}

/** What has an address in a section: itself, and the claims and findings that it shows in full. */
export const sectionItems = (article: Article, section: Section | undefined): Item[] =>
  section ? [section, ...section.body.flatMap((block) => inBlock(block, article))] : [];
