/** The other origins of a browser test; `npm test` starts them. */
const response = await fetch('/__origins.json');

/** `publisher` serves articles (see publisher.ts for those that fail), `cdn` what `npm run build` made. */
export const { publisher, cdn } = (await response.json()) as { publisher: string; cdn: string };
