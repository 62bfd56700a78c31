import type { FrameWords } from './frame-words.js';

export const ar: FrameWords = {
  lang: 'ar',
  noArticle: 'لا يذكر هذا الإطار أي مقال يعرضه.',
  noElement: 'لا يذكر هذا الإطار أي جزء من المقال يعرضه.',
  notOurs: (host, theirs) => `لا يعرض هذا الإطار إلا مقالات ${host}، والمقال الموجود في ${theirs} ليس منها.`,
  loading: 'يجري تحميل المقال',
  asOf: (day) => `بتاريخ ${day}.`,
  live: 'اطّلع على ما يصح الآن',
};
