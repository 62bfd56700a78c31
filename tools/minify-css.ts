import { Features, transform } from 'lightningcss';

/** The oldest browsers of Baseline "widely available" that we support, in lightningcss's notation (major << 16). */
const OLDEST = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

/** Every feature: what authors wrote is what browsers get. */
const ALL_FEATURES = Object.values(Features).reduce((all, feature) => all | feature, 0);

/**
 * The stylesheet without what only people need. It rewrites nothing for older browsers, and it keeps fallbacks that one
 * of the supported browsers still needs.
 */
export function minifyCss(css: string, filename: string): string {
  const options = { filename, minify: true, targets: OLDEST, exclude: ALL_FEATURES };
  const { code, warnings } = transform({ ...options, code: Buffer.from(css) });
  if (warnings[0]) throw new Error(`${filename}: ${warnings[0].message}`);
  return code.toString();
}
