/**
 * The axis of a plot: what it spans, where a value lies on it, and the round numbers that are written under it. Linear, or
 * logarithmic, on which a half lies as far from one as a double.
 */

export interface Axis {
  log: boolean;
  start: number;
  end: number;
  /** At most seven, so that they have room on a phone. */
  ticks: readonly number[];
}

const MOST = 7;
/** What stays free at each end, so that nothing touches it. */
const MARGIN = 0.03;
/** Beyond these a margin would end at zero or at infinity. Nothing that was ever measured lies there, but data may say so. */
const FARTHEST = 1e280;
const NEAREST = 1e-280;

/** Multiples of 1, 2 or 5 times a power of ten from `start` to `end`: of the smallest step at which they are few enough. */
function linearTicks(start: number, end: number, { most = MOST, leastStep = 0 } = {}): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max((end - start) / most, leastStep)));
  for (const n of [1, 2, 5, 10, 20]) {
    const step = n * power;
    const first = Math.ceil(start / step);
    const count = Math.floor(end / step) - first + 1;
    if (step < leastStep || count > most) continue;
    // Twelve digits: 3 × 0.1 is not quite 0.3. Adding 0 makes an ordinary zero of a negative one.
    return [...Array(count).keys()].map((i) => Number(((first + i) * step).toPrecision(12)) + 0);
  }
  return [];
}

function logTicks(start: number, end: number): number[] {
  // So close together, 1, 2 and 5 are too few; of evenly spaced numbers, the largest stand closest.
  if (end / start <= 4) return linearTicks(start, end, { most: 5 });
  const exponents = [Math.log10(start), Math.log10(end)] as const;
  const decades = exponents[1] - exponents[0];
  if (decades < 4) {
    const first = Math.floor(exponents[0]);
    const ticks = [...Array(Math.ceil(decades) + 2).keys()]
      .map((n) => first + n)
      .flatMap((exponent) => [1, 2, 5].map((n) => Number(`${n}e${exponent}`)))
      .filter((tick) => tick >= start && tick <= end);
    if (ticks.length <= MOST) return ticks;
  }
  return linearTicks(...exponents, { leastStep: 1 }).map((exponent) => Number(`1e${exponent}`));
}

/**
 * An axis for values from `lowest` to `highest`, between which no effect lies. What is larger than 1e280 lies beyond its end,
 * what is smaller than -1e280 beyond its start, and where it is logarithmic, what is smaller than 1e-280.
 *
 * @param log Logarithmic; neither end is then below zero.
 */
export function axisFor(lowest: number, highest: number, log: boolean): Axis {
  const least = log ? NEAREST : -FARTHEST;
  const [from, to] = [lowest, highest]
    .map((value) => Math.min(Math.max(value, least), FARTHEST))
    .map((value) => (log ? Math.log(value) : value)) as [number, number];
  // Nothing but no effect leaves no span.
  const narrowest = log ? 0.03 : to - from < NEAREST ? 1 : 0;
  const margin = Math.max((to - from) * MARGIN, (narrowest - (to - from)) / 2);
  const [start, end] = log ? [Math.exp(from - margin), Math.exp(to + margin)] : [from - margin, to + margin];
  return { log, start, end, ticks: log ? logTicks(start, end) : linearTicks(start, end) };
}

/** Where a value lies: 0 at the start of the axis, 1 at its end, and never beyond. */
export function along({ log, start, end }: Axis, value: number): number {
  const scale = log ? Math.log : Number;
  const place = (scale(value) - scale(start)) / (scale(end) - scale(start));
  return Math.min(Math.max(place, 0), 1) || 0;
}
