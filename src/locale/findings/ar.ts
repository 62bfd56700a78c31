import { ar as words } from '../article/ar.js';
import { count } from '../claims/ar.js';
import type { FindingWords } from './finding-words.js';

export const ar: FindingWords = {
  ...words,
  figures: {
    result: 'النتيجة',
    differences: 'بين الدراسات',
    time: 'وقت القياس',
    design: 'تصميم الدراسة',
    people: 'المشاركون',
    comparison: 'بالمقارنة مع',
    harms: 'الأضرار',
    readIn: 'مصدر الأرقام',
    funding: 'التمويل',
    source: 'المصدر',
  },
  notReported: 'غير مذكور',
  results: {
    benefit: (outcome, intervention = 'ما جُرِّب', comparator = 'المقارنة') =>
      `${outcome}: أفضل مع ${intervention} منه مع ${comparator}.`,
    harm: (outcome, intervention = 'ما جُرِّب', comparator = 'المقارنة') =>
      `${outcome}: أسوأ مع ${intervention} منه مع ${comparator}.`,
    'no-clear-difference': (outcome, intervention = 'ما جُرِّب', comparator = 'المقارنة') =>
      `${outcome}: لا فرق واضح بين ${intervention} و${comparator}.`,
    mixed: (outcome) => `${outcome}: النتائج متباينة.`,
    'not-estimable': (outcome) => `${outcome}: لا يمكن تقديره.`,
  },
  better: { lower: 'الأقل أفضل', higher: 'الأكثر أفضل' },
  bands: {
    'might-not-be-important': 'تباين قد لا يكون مهمًّا',
    moderate: 'تباين قد يكون متوسطًا',
    substantial: 'تباين قد يكون كبيرًا',
    considerable: 'تباين كبير جدًّا',
  },
  orElse: (words) => words.join('، أو '),
  extractedFrom: {
    'full-text': 'النص الكامل',
    abstract: 'الملخّص فقط',
    'secondary-source': 'مصدر ثانوي',
    'press-release': 'بيان صحفي',
  },
  checked: 'روجعت على المصدر',
  faults: {
    impossible: 'كما نُشر: رقم لا يمكن أن يصحّ.',
    inconsistent: 'كما نُشر: التقدير خارج فاصله.',
  },
  pDisagrees: 'كما نُشر: الفاصل وقيمة p متعارضان.',
  resultsOfOneStudy: (n) =>
    count(n, { two: 'نتيجتان من دراسة واحدة', few: '# نتائج من دراسة واحدة', other: '# نتيجة من دراسة واحدة' }),

  notDrawn: (reasons) => `لم تُرسم: ${reasons}.`,
  notDrawable: {
    'measure-not-reported': 'المقياس غير مذكور',
    'estimate-not-reported': 'حجم الأثر غير مذكور',
    'direction-not-reported': 'لم يُذكر أي الجانبين أفضل',
    impossible: 'فيها رقم لا يمكن أن يصحّ',
    inconsistent: 'التقدير خارج فاصله',
  },
  notDerived: (reason) => `لم يُحسب فاصل: ${reason}.`,
  notDerivable: {
    'interval-reported': 'هناك فاصل مذكور',
    'measure-not-reported': 'المقياس غير مذكور',
    'measure-not-suited': 'الطريقة لا تناسب هذا المقياس',
    impossible: 'فيها رقم لا يمكن أن يصحّ',
    'p-not-reported': 'قيمة p غير مذكورة',
    'p-not-exact': 'قيمة p غير دقيقة',
    'p-one-sided': 'قيمة p أحادية الجانب',
    'p-rounded': 'قيمة p مقرّبة أكثر مما ينبغي',
    'no-effect': 'التقدير هو انعدام الأثر',
    'few-people': 'أقل من 60 شخصًا',
    'few-studies': 'أقل من خمس دراسات',
  },
  derived: 'محسوب من p وغير مذكور',

  study: 'الدراسة',
  weight: 'الوزن',
  range: (lower, upper) => `من ${lower} إلى ${upper}`,
  intervalOf: (level) => `فاصل ${level}`,
  plotOf: (outcome, measure) => `${outcome}: ${measure}`,
  arms: { intervention: 'ما جُرِّب', comparator: 'المقارنة' },
  favours: (side) => `لصالح ${side}`,
  below: (noEffect) => `دون ${noEffect}`,
  above: (noEffect) => `فوق ${noEffect}`,
  allFavours: (side) => `الفاصل كله لصالح ${side}.`,
  allOn: (side) => `الفاصل كله في جهة واحدة: ${side}.`,
  rulesOut: (noEffect) => `يستبعد الفاصل ${noEffect} أي انعدام الأثر.`,
  holds: (noEffect) => `يشمل الفاصل ${noEffect} أي انعدام الأثر.`,
  open: (noEffect) => `يشمل الفاصل ${noEffect} أي انعدام الأثر، فلا يُعرف أي الجانبين أفضل.`,
};
