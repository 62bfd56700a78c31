import type { Words } from './words.js';

export const ar: Words = {
  lang: 'ar',

  notGraded: 'بلا تقدير',

  qualified: (level, qualifier) => `${level}، ${qualifier}`,
  position: (level, levels) => `المستوى ${level} من ${levels}`,
  evidenceFor: (claim, grade) => `الدليل على «${claim}»: ${grade}`,
  evidence: (grade) => `الدليل: ${grade}`,
  onTheClaim: ['عن الادعاء ', ':'],

  notices: {
    retracted: 'مسحوب',
    withdrawn: 'مسحوب من النشر',
    'expression-of-concern': 'موضع قلق',
    corrected: 'مصحَّح',
    preprint: 'نسخة أولية',
  },
  inReferences: 'في قائمة المراجع',

  sources: 'المصدر',
  openAnswers: 'فتح كل الإجابات',
  closeAnswers: 'إغلاق كل الإجابات',
  notStated: 'غير مذكور',

  whatItMeans: 'معنى هذا التقدير',

  share: 'مشاركة',
  shareThis: (name) => `مشاركة: ”${name}“`,
  notShared: 'تعذّر تحميل هذا. العنوان هو',
  wayBack: 'العودة إلى حيث كنت',

  notLoaded: 'لم يُحمَّل',
  loading: 'يجري تحميل الأدلة…',
  failures: {
    network: (where) => `تعذّر تحميل الأدلة: لا يمكن الوصول إلى ${where} أو أنه لا يسمح لهذه الصفحة بالقراءة منه.`,
    status: (where, code) => `تعذّر تحميل الأدلة: أجاب ${where} بالخطأ ${code}.`,
    timeout: (where) => `تعذّر تحميل الأدلة: تأخر ${where} في الإجابة.`,
    'too-large': (where) => `تعذّر تحميل الأدلة: الملف من ${where} كبير جدًا.`,
    'not-json': (where) => `تعذّرت قراءة الأدلة: ما أرسله ${where} ليس JSON.`,
    'wrong-shape': (where) => `تعذّرت قراءة الأدلة: ما أرسله ${where} ليس مقالة أدلة.`,
    'newer-version': (where) => `تعذّرت قراءة الأدلة: صيغة ${where} أحدث مما تفهمه هذه الصفحة.`,
    'not-found': (where) => `لم يُعثر على الأدلة: لا شيء في هذه الصفحة عند ${where}.`,
    'no-claim': (where) => `لم يُعثر على الأدلة: ليس في المقالة ادعاء «${where}».`,
    'no-claims': (where) => `ليس في المقالة من ${where} ادعاءات.`,
    'no-questions': (where) => `ليس في المقالة من ${where} أسئلة.`,
    'no-content': (where) => `ليس في المقالة من ${where} ما يُعرض هنا.`,
    'no-finding': (where) => `لم يُعثر على الأدلة: ليس في المقالة نتيجة دراسة «${where}».`,
    'no-entry': (where) => `لم يُعثر على الأدلة: ليس في المقالة ما معرّفه «${where}».`,
  },
  tryAgain: 'حاول مجددًا',
};
