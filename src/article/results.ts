/** Results of studies, study by study. */
import type { Article, Finding } from './article.js';

/** By finding, and made once for a list: of thousands, each would be looked for among all of them. */
const known = new WeakMap<readonly Finding[], ReadonlyMap<string | undefined, Finding[]>>();

function byFinding(findings: readonly Finding[]): ReadonlyMap<string | undefined, Finding[]> {
  const studies = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const study = finding.study || finding;
    const results = studies.get(study);
    if (results) results.push(finding);
    else studies.set(study, [finding]);
  }
  return new Map(findings.map((finding) => [finding.id, studies.get(finding.study || finding)!]));
}

/** A finding and all other results of the same study, which are never told apart: they count once. */
export function resultsOf({ findings }: Pick<Article, 'findings'>, id: string | undefined): readonly Finding[] {
  const found = known.get(findings) ?? byFinding(findings);
  known.set(findings, found);
  return found.get(id) ?? [];
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
