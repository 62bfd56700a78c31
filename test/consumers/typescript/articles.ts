// A publisher's own tool: articles as they are written and as they are read.
import {
  type Article,
  type AuthoredArticle,
  BUILT_IN_SCALES,
  ClaimTable,
  type Design,
  EvidenceBadge,
  FaqAccordion,
  gradeOf,
  HonestReadyEvent,
  loadScales,
  LoadError,
  type Problem,
  readArticle,
  type RichText,
  type Scale,
} from 'honest-read';

const authored: AuthoredArticle = {
  inLanguage: 'en',
  scales: [
    'maturity-5',
    {
      id: 'mine',
      name: 'Mine',
      levels: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
  ],
  claims: [
    {
      text: 'Water cures everything',
      grade: 'not-supported',
      honestRead: ['It ', { em: 'does not' }, '.'],
      evidence: [{ finding: 'f-water', relation: 'disputes' }],
    },
    // @ts-expect-error A claim has an honest read.
    { text: 'Water cures everything' },
  ],
  // @ts-expect-error There is no such design.
  findings: [{ id: 'f-water', label: 'A trial', design: 'trial' }],
};

const { article, problems } = readArticle(authored, await loadScales(authored));
const where: string[] = problems.map(({ pointer }: Problem) => pointer);
if (article) {
  const complete: Article = article;
  const scale: Scale | undefined = complete.scales[0];
  const honest: RichText[] = complete.claims.map(({ honestRead }) => honestRead);
  const designs: (Design | undefined)[] = complete.findings.map(({ design }) => design);
  const grade = gradeOf(complete, complete.claims[0]?.id ?? '');
  const label: string | undefined = grade?.label;
  // @ts-expect-error In the complete form the grades are a list.
  console.log(complete.claims[0]?.grade, scale, honest, designs, label, where);
}
for (const { id, levels } of BUILT_IN_SCALES) console.log(id, levels.length);

for (const element of [ClaimTable, EvidenceBadge, FaqAccordion]) element.define('hr-', '/article.json');
// @ts-expect-error A prefix is a text.
ClaimTable.define(true);
console.log(new HonestReadyEvent(article!, problems).article, LoadError.name);
