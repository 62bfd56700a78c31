import { ar as words } from '../claims/ar.js';
import { counter } from '../words.js';
import type { ArticleWords } from './article-words.js';

const count = counter('ar');

export const ar: ArticleWords = {
  ...words,
  keyTakeaways: 'أهم النقاط',
  sourceNotCited: 'المصدر غير مذكور',
  by: 'الكاتب',
  reviewedBy: 'المراجع',
  publisher: 'الناشر',
  published: 'نُشر',
  changed: 'آخر تعديل',
  version: 'الإصدار',
  lastReviewed: 'آخر مراجعة',
  nextReview: 'المراجعة القادمة',
  funding: 'التمويل',
  interests: 'تضارب المصالح',
  readOn: 'للاستزادة',
  history: 'التصحيحات والتغييرات',
  noHistory: 'لا تصحيحات ولا إصدارات جديدة ولا تغييرات في التقدير مسجلة.',
  correctionsPolicy: 'كيف تُجرى التصحيحات',
  gradeChanged: 'تغيّر التقدير',
  changedTo: 'تغيّر إلى',
  because: 'بسبب',
  elided: 'مختصر',
  verified: 'روجع على المصدر',
  supersededBy: 'حلّ محله',
  scaleDefined: 'تعريف هذا المقياس',
  questions: 'أسئلة شائعة',
  claimsApart: 'الادعاءات',
  resultsApart: 'نتائج الدراسات',
  onThisPage: 'في هذه الصفحة',
  overdue: (date) => `لم تُجرَ المراجعة المستحقة في ${date}: وقد تفيد دراسات أحدث بغير هذا.`,
  gradesBefore: (n) =>
    count(n, {
      one: 'تغيّر التقدير مرة واحدة',
      two: 'تغيّر التقدير مرتين',
      few: 'تغيّر التقدير # مرات',
      other: 'تغيّر التقدير # مرة',
    }),
  fundingKinds: {
    grant: 'منحة',
    'in-kind': 'دعم عيني',
    product: 'منتج',
    employment: 'توظيف',
    'none-declared': 'لم يُعلن شيء',
  },
  correctionKinds: {
    correction: 'تصحيح',
    clarification: 'توضيح',
    update: 'تحديث',
    retraction: 'سحب',
  },
  claimStatuses: { 'under-review': 'قيد المراجعة.', withdrawn: 'مسحوب.' },
  rels: {
    hub: 'السؤال الأوسع',
    parent: 'جزء من هذا',
    companion: 'مقالة مصاحبة',
    glossary: 'مسرد',
    next: 'التالي',
    external: 'موقع آخر',
  },

  definition: 'معنى هذه الكلمة',
  studyResult: 'ما وجدته الدراسة',

  references: 'المراجع',
  reference: (number, title) => `المرجع ${number}: ${title}`,
  behindClaims: (n) =>
    count(n, {
      zero: 'لا يستند إليه أي ادعاء',
      one: 'يستند إليه ادعاء واحد',
      two: 'يستند إليه ادعاءان',
      few: 'تستند إليه # ادعاءات',
      many: 'يستند إليه # ادعاءً',
      other: 'يستند إليه # ادعاء',
    }),
  namedHere: 'في هذه المقالة:',
  citedIn: 'ورد في',
  notCited: 'لم يُستشهد به في النص',
  abstract: 'الملخص',
  intro: 'المقدمة',
  seeInArticle: 'عرضه في المقالة',

  noticeSources: {
    publisher: 'بحسب الناشر',
    'retraction-watch': 'بحسب Retraction Watch',
    crossref: 'بحسب Crossref',
    manual: 'بحسب هذه المقالة',
  },
  checkedOn: (date) => `تاريخ التحقق: ${date}`,
  readNotice: 'قراءة الإشعار',

  download: 'تنزيل بصيغة',
};
