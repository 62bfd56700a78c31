import { counter, type Forms, NUMBER, type Words } from './words.js';

export const count = counter('ar');
/** Arabic counts one and two in the noun itself, three to ten with its plural, and from eleven on with its singular. */
export const forms = (one: string, two: string, few: string, many: string): Forms => ({
  zero: `# ${many}`,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${many}`,
});

const STUDIES: Record<Parameters<Words['studies']>[0], Forms> = {
  'meta-analysis': forms('تحليل تلوي واحد', 'تحليلان تلويان', 'تحليلات تلوية', 'تحليلًا تلويًا'),
  review: forms('مراجعة واحدة', 'مراجعتان', 'مراجعات', 'مراجعة'),
  trial: forms('تجربة سريرية واحدة', 'تجربتان سريريتان', 'تجارب سريرية', 'تجربة سريرية'),
  observation: forms('دراسة رصدية واحدة', 'دراستان رصديتان', 'دراسات رصدية', 'دراسة رصدية'),
  laboratory: forms('دراسة مخبرية واحدة', 'دراستان مخبريتان', 'دراسات مخبرية', 'دراسة مخبرية'),
  editorial: forms('مقال افتتاحي واحد', 'مقالان افتتاحيان', 'مقالات افتتاحية', 'مقالًا افتتاحيًا'),
  study: forms('دراسة واحدة', 'دراستان', 'دراسات', 'دراسة'),
  uncited: forms('دراسة واحدة بلا مصدر', 'دراستان بلا مصدر', 'دراسات بلا مصدر', 'دراسة بلا مصدر'),
};

const WARNED: Record<Parameters<Words['warned']>[0], string> = {
  retracted: 'مسحوبة',
  withdrawn: 'مسحوبة من النشر',
  'expression-of-concern': 'موضع قلق',
};

export const ar: Words = {
  lang: 'ar',

  notGraded: 'بلا تقدير',

  qualified: (level, qualifier) => `${level}، ${qualifier}`,
  position: (level, levels) => `المستوى ${level} من ${levels}`,
  evidenceFor: (claim, grade) => `الدليل على «${claim}»: ${grade}`,
  evidence: (grade) => `الدليل: ${grade}`,
  onTheClaim: ['عن الادعاء ', ':'],

  noStudy: 'لم تُذكر أي دراسة',
  studies: (kind, n) => count(n, STUDIES[kind]),
  notices: {
    retracted: ['مسحوب', 'سحبته المجلة: لا يُعتمد على ما فيه.'],
    withdrawn: ['مسحوب من النشر', 'سُحب بعد نشره: لا يُعتمد على ما فيه.'],
    'expression-of-concern': ['موضع قلق', 'تشك المجلة في إمكان الاعتماد عليه.'],
    corrected: ['مصحَّح', 'صُحِّح شيء فيه بعد نشره.'],
    preprint: ['نسخة أولية', 'نُشرت قبل أن يراجعها باحثون آخرون.'],
  },
  warned: (kind, n, all) => (all === 1 ? WARNED[kind] : `منها ${count(n, NUMBER)} ${WARNED[kind]}`),
  inReferences: 'في قائمة المراجع',

  sources: 'المصدر',
  openAnswers: 'فتح كل الإجابات',
  closeAnswers: 'إغلاق كل الإجابات',
  from: 'من',
  lastReview: (date) => `آخر مراجعة: ${date}`,
  notStated: 'غير مذكور',
  howGraded: 'كيف تُقدَّر الادعاءات',

  levelsOf: (scale) => `${scale}، من الأقوى`,
  whatItMeans: 'معنى هذا التقدير',
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
