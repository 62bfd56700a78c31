/** Results of studies, study by study. */
import type { Article, Finding } from './article.js';

/** A finding and all other results of the same study, which are never told apart: they count once. */
export function resultsOf({ findings }: Pick<Article, 'findings'>, id: string | undefined): Finding[] {
  const wanted = findings.find((finding) => finding.id === id);
  return findings.filter((finding) => finding === wanted || (wanted?.study && finding.study === wanted.study));
}

/** The studies behind these findings, in the order in which they are named: all results of each. */
export function studiesOf(article: Pick<Article, 'findings'>, ids: readonly string[]): Finding[][] {
  const told = new Set<Finding>();
  return ids.flatMap((id) => {
    const results = resultsOf(article, id).filter((finding) => !told.has(finding));
    for (const finding of results) told.add(finding);
    return results.length ? [results] : [];
  });
}
