import type { Words } from './words.js';

export const en: Words = {
  lang: 'en',

  notGraded: 'Not graded',

  qualified: (level, qualifier) => `${level}, ${qualifier}`,
  position: (level, levels) => `level ${level} of ${levels}`,
  evidenceFor: (claim, grade) => `Evidence for “${claim}”: ${grade}`,
  evidence: (grade) => `Evidence: ${grade}`,
  onTheClaim: ['On the claim ', ':'],

  notices: {
    retracted: 'Retracted',
    withdrawn: 'Withdrawn',
    'expression-of-concern': 'Expression of concern',
    corrected: 'Corrected',
    preprint: 'Preprint',
  },
  inReferences: 'in the references',

  sources: 'Source',
  openAnswers: 'Open all answers',
  closeAnswers: 'Close all answers',
  notStated: 'not stated',

  whatItMeans: 'What this grade means',

  share: 'Share',
  shareThis: (name) => `Share: “${name}”`,
  notShared: 'This could not be loaded. The address is',
  wayBack: 'Back to where I was',

  notLoaded: 'not loaded',
  loading: 'Loading the evidence…',
  failures: {
    network: (where) =>
      `The evidence could not be loaded: ${where} cannot be reached, or does not let this page read it.`,
    status: (where, code) => `The evidence could not be loaded: ${where} answered with error ${code}.`,
    timeout: (where) => `The evidence could not be loaded: ${where} took too long to answer.`,
    'too-large': (where) => `The evidence could not be loaded: the file from ${where} is too large.`,
    'not-json': (where) => `The evidence could not be read: what ${where} sent is not JSON.`,
    'wrong-shape': (where) => `The evidence could not be read: what ${where} sent is not an evidence article.`,
    'newer-version': (where) =>
      `The evidence could not be read: ${where} has a newer format than this page understands.`,
    'not-found': (where) => `The evidence could not be found: this page has nothing at ${where}.`,
    'no-claim': (where) => `The evidence could not be found: the article has no claim “${where}”.`,
    'no-claims': (where) => `The article from ${where} has no claims to show.`,
    'no-questions': (where) => `The article from ${where} has no questions to show.`,
    'no-content': (where) => `The article from ${where} has nothing to show here.`,
    'no-finding': (where) => `The evidence could not be found: the article has no study result “${where}”.`,
    'no-entry': (where) => `The evidence could not be found: the article has nothing with the id “${where}”.`,
  },
  tryAgain: 'Try again',
};
