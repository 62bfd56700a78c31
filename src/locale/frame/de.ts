import type { FrameWords } from './frame-words.js';

export const de: FrameWords = {
  lang: 'de',
  noArticle: 'Dieser Rahmen sagt nicht, welchen Artikel er zeigt.',
  noElement: 'Dieser Rahmen sagt nicht, welchen Teil des Artikels er zeigt.',
  notOurs: (host, theirs) => `Dieser Rahmen zeigt nur Artikel von ${host}. Der auf ${theirs} gehört nicht dazu.`,
  loading: 'Der Artikel wird geladen',
  asOf: (day) => `Stand: ${day}.`,
  live: 'Was jetzt gilt',
};
