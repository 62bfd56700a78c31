import type { FrameWords } from './frame-words.js';

export const en: FrameWords = {
  lang: 'en',
  noArticle: 'This frame does not say which article it shows.',
  noElement: 'This frame does not say which part of the article it shows.',
  notOurs: (host, theirs) => `This frame shows articles of ${host} only. The one at ${theirs} is not among them.`,
  loading: 'Loading the article',
  asOf: (day) => `As of ${day}.`,
  live: 'See what holds now',
};
