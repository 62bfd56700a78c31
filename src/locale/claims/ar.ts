import type { GraveKind } from '../../article/editorial-status.js';
import type { StudyKind } from '../../article/evidence.js';
import type { TimeUnit } from '../../article/vocabularies.js';
import { ar as words } from '../ar.js';
import { counter, type Forms, NUMBER } from './format.js';
import type { ClaimWords, Numbers } from './claim-words.js';

const numbers: Numbers = { point: '.', group: ',', mark: '\u200e', percent: '\u200e%\u200e' };
export const count = counter('ar', numbers);
/** Arabic counts one and two in the noun itself, three to ten with its plural, and from eleven on with its singular. */
export const forms = (one: string, two: string, few: string, many: string): Forms => ({
  zero: `# ${many}`,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${many}`,
});

const STUDIES: Record<StudyKind, Forms> = {
  'meta-analysis': forms('تحليل تلوي واحد', 'تحليلان تلويان', 'تحليلات تلوية', 'تحليلًا تلويًا'),
  review: forms('مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة'),
  trial: forms('تجربة سريرية واحدة', 'تجربتان سريريتان', 'تجارب سريرية', 'تجربة سريرية'),
  observation: forms('دراسة رصدية واحدة', 'دراستان رصديتان', 'دراسات رصدية', 'دراسة رصدية'),
  laboratory: forms('دراسة مخبرية واحدة', 'دراستان مخبريتان', 'دراسات مخبرية', 'دراسة مخبرية'),
  editorial: forms('مقال افتتاحي واحد', 'مقالان افتتاحيان', 'مقالات افتتاحية', 'مقالًا افتتاحيًا'),
  study: forms('دراسة واحدة', 'دراستان', 'دراسات', 'دراسة'),
  uncited: forms('دراسة واحدة بلا مصدر', 'دراستان بلا مصدر', 'دراسات بلا مصدر', 'دراسة بلا مصدر'),
};

const WARNED: Record<GraveKind, string> = {
  retracted: 'مسحوبة',
  withdrawn: 'مسحوبة من النشر',
  'expression-of-concern': 'موضع قلق',
};

/** In the genitive, and hundreds and fractions with the singular. */
const TIMES: Record<TimeUnit, Forms> = {
  day: { ...forms('يوم', 'يومين', 'أيام', 'يومًا'), other: '# يوم' },
  week: { ...forms('أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعًا'), other: '# أسبوع' },
  month: { ...forms('شهر', 'شهرين', 'أشهر', 'شهرًا'), other: '# شهر' },
  year: forms('سنة', 'سنتين', 'سنوات', 'سنة'),
};

export const ar: ClaimWords = {
  ...words,

  numbers,
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  date: (year, month, day) => [day, month, year],
  list: (parts) => parts.join(parts.length > 2 ? '، و' : ' و'),

  noStudy: 'لم تُذكر أي دراسة',
  studies: (kind, n) => count(n, STUDIES[kind]),
  noticeMeanings: {
    retracted: 'سحبته المجلة: لا يُعتمد على ما فيه.',
    withdrawn: 'سُحب بعد نشره: لا يُعتمد على ما فيه.',
    'expression-of-concern': 'تشك المجلة في إمكان الاعتماد عليه.',
    corrected: 'صُحِّح شيء فيه بعد نشره.',
    preprint: 'نُشرت قبل أن يراجعها باحثون آخرون.',
  },
  warned: (kind, n, all) => (all === 1 ? WARNED[kind] : `منها ${count(n, NUMBER)} ${WARNED[kind]}`),

  from: 'من',
  lastReview: (date) => `آخر مراجعة: ${date}`,
  howGraded: 'كيف تُقدَّر الادعاءات',

  levelsOf: (scale) => `${scale}، من الأقوى`,
  thisGrade: 'هذا التقدير',
  meaningNotStated: 'لم يُذكر معنى هذا المستوى.',
  noSuchLevel: (level, scale) => `«${level}» ليس من مستويات المقياس «${scale}».`,
  gradedBy: 'صاحب التقدير',
  thisPage: 'هذه الصفحة',
  when: 'التاريخ',
  how: 'الأسلوب',
  why: 'السبب',
  outcome: 'النتيجة',
  seeEvidence: 'إلى الأدلة',

  claims: 'الادعاءات ومدى قوة أدلتها',
  claim: 'الادعاء',
  grade: 'التقدير',
  honestRead: 'القراءة الصادقة',

  showOnly: 'عرض فقط',
  search: 'بحث',
  shown: (shown, all) =>
    shown < all
      ? `${count(shown, NUMBER)} من أصل ${count(all, forms('ادعاء واحد', 'ادعاءين', 'ادعاءات', 'ادعاءً'))}`
      : count(all, forms('ادعاء واحد', 'ادعاءان', 'ادعاءات', 'ادعاءً')),
  reset: 'إعادة الضبط',
  noMatch: 'لا يوجد ادعاء مطابق. قد تجد المزيد بكلمات أقل أو بتقدير آخر.',

  aboutTheClaim: 'عن الادعاء ',
  relations: {
    supports: 'يؤيد',
    disputes: 'يعارض',
    qualifies: 'يقيّد',
    inconclusive: 'غير حاسم',
    describes: 'يصف',
    background: 'خلفية',
  },
  designs: {
    'meta-analysis': 'تحليل تلوي',
    'systematic-review': 'مراجعة منهجية',
    'scoping-review': 'مراجعة استطلاعية',
    'narrative-review': 'مراجعة سردية',
    review: 'مراجعة',
    rct: 'تجربة عشوائية مضبوطة',
    'non-randomised-trial': 'تجربة غير عشوائية',
    cohort: 'دراسة أترابية',
    'case-control': 'دراسة حالات وشواهد',
    'cross-sectional': 'دراسة مقطعية',
    'case-series': 'سلسلة حالات',
    animal: 'دراسة على الحيوان',
    'in-vitro': 'دراسة مخبرية',
    editorial: 'مقال افتتاحي',
    'not-reported': 'نوع الدراسة غير مذكور',
  },
  uncited: 'بلا مصدر',
  noYear: 'بلا سنة',

  pooled: (n, design) =>
    design === 'rct'
      ? count(
          n,
          forms(
            'تجربة عشوائية مضبوطة واحدة',
            'تجربتان عشوائيتان مضبوطتان',
            'تجارب عشوائية مضبوطة',
            'تجربة عشوائية مضبوطة',
          ),
        )
      : count(n, STUDIES.study),
  participants: (n) => count(n, forms('مشارك واحد', 'مشاركان', 'مشاركين', 'مشاركًا')),
  since: (year) => `منذ ${year}`,
  after: (n, unit) => `بعد ${count(n, TIMES[unit])}`,
  about: (figure) => `نحو ${figure}`,
  measures: {
    MD: 'فرق المتوسطات',
    SMD: 'فرق المتوسطات المعياري',
    RR: 'نسبة الخطر',
    OR: 'نسبة الأرجحية',
    HR: 'نسبة المخاطر',
    RD: 'فرق الخطر',
    IRR: 'نسبة معدل الحدوث',
    r: 'معامل الارتباط',
    'not-reported': 'المقياس غير مذكور',
  },
  effect: 'الأثر',
  interval: (level, lower, upper) => `فاصل ${level} من ${lower} إلى ${upper}`,
  noInterval: 'الفاصل غير مذكور',
  bases: {
    'within-group': 'مقارنةً بما قبل',
    'between-group': 'مقارنةً بالمجموعة الأخرى',
    'not-reported': 'لم يُذكر ما قورن به',
  },
};
