/** Why an article could not be shown. */
export const FAILURES = [
  'network',
  'status',
  'timeout',
  'too-large',
  'not-json',
  'wrong-shape',
  'newer-version',
  'not-found',
  'no-claim',
  'no-claims',
  'no-questions',
  'no-content',
  'no-finding',
  'no-entry',
] as const;
export type FailureKind = (typeof FAILURES)[number];
