import type { Article, Block, Section } from '../../article/article.js';

interface Item {
  id: string;
}

const inBlock = (block: Block): Item[] =>
  'claimTable' in block
    ? block.claimTable.map((id) => ({ id }))
    : 'findings' in block
      ? block.findings.map((id) => ({ id }))
      : [];

/** What has an address in a section: itself, and the claims and findings that it shows in full. */
export function sectionItems({ claims, findings }: Article, section: Section | undefined): Item[] {
  if (!section) return [];
  const known = new Set([...claims, ...findings].map(({ id }) => id));
  return [section, ...section.body.flatMap(inBlock).filter(({ id }) => known.has(id))];
}
