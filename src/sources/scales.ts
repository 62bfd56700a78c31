/** The scales that an article can name without bringing them; each is loaded only where an article does. */
import type { Scale } from '../article/article.js';
import { inTime } from '../page/in-time.js';

type File = Promise<{ default: unknown }>;

const FILES: Record<string, () => File> = {
  'ipcc-confidence': () => import('../../data/scales/ipcc-confidence.json'),
  'nhmrc-form': () => import('../../data/scales/nhmrc-form.json'),
  'oxford-cebm-2011': () => import('../../data/scales/oxford-cebm-2011.json'),
  sort: () => import('../../data/scales/sort.json'),
  uspstf: () => import('../../data/scales/uspstf.json'),
};

/** What brings the scales that `data`, not yet checked, names. */
export function scaleFiles(data: unknown): (() => File)[] {
  const names = (data as { scales?: unknown } | null)?.scales;
  if (!Array.isArray(names)) return [];
  return names.flatMap((name) => (typeof name === 'string' && Object.hasOwn(FILES, name) ? FILES[name]! : []));
}

/** Those scales. One that cannot be loaded is told by the reader as unknown. */
export async function loadScales(data: unknown): Promise<Scale[]> {
  const loaded = await Promise.allSettled(scaleFiles(data).map((file) => inTime(file())));
  return loaded.flatMap((file) => (file.status === 'fulfilled' ? (file.value.default as Scale) : []));
}
