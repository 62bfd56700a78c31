import type { SharingWords } from './sharing-words.js';

export const ar: SharingWords = {
  copyLink: 'نسخ الرابط',
  copyCitation: 'نسخ الاستشهاد المرجعي',
  copyCode: 'نسخ شيفرة التضمين',
  downloadData: 'تنزيل البيانات (JSON)',
  linkCopied: 'نُسخ الرابط',
  citationCopied: 'نُسخ الاستشهاد المرجعي',
  codeCopied: 'نُسخت الشيفرة، وتُلصق في HTML الصفحة',
  downloaded: (file) => `بدأ التنزيل: \u2068${file}\u2069`,
  notCopied: 'لا يُسمح لهذه الصفحة بالنسخ. هذا هو النص محدَّدًا لتنسخه بيدك:',
};
