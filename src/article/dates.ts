/** Dates of the format: a year, a month or a day (ISO 8601). */

/** Whether a date has passed: a month with its last day, a year with its last month. By the reader's own calendar. */
export function isPast(date: string, now: Date = new Date()): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const end = day ? new Date(year, month! - 1, day + 1) : month ? new Date(year, month, 1) : new Date(year + 1, 0, 1);
  return end <= now;
}

/** Whether a date lies before another one, as far as both say: 2026-05 lies before 2027, and not before 2026. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
