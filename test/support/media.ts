export const MEDIA_FEATURES = [
  'prefers-color-scheme',
  'prefers-reduced-motion',
  'prefers-contrast',
  'forced-colors',
] as const;

/** What a reader's system or browser asks of a page; left out is the default. */
export type Media = { type?: 'print' } & { [feature in (typeof MEDIA_FEATURES)[number]]?: string };
