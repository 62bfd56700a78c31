import { count, forms, ar as words } from '../ar.js';
import { NUMBER } from '../words.js';
import type { ClaimWords } from './claim-words.js';

export const ar: ClaimWords = {
  ...words,

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
      : words.studies('study', n),
  participants: (n) => count(n, forms('مشارك واحد', 'مشاركان', 'مشاركين', 'مشاركًا')),
  since: (year) => `منذ ${year}`,
  after: (duration) => `بعد ${duration}`,
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
