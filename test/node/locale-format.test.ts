/** Numbers, dates and lists are written as `Intl` writes them, which costs a page too much to be asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ar } from '../../src/locale/claims/ar.js';
import { de } from '../../src/locale/claims/de.js';
import { en } from '../../src/locale/claims/en.js';
import { formatChange, formatDate, formatNumber, formatPercent } from '../../src/locale/claims/format.js';
import { CLAIM_WORDS } from '../../src/locale/claims/languages.js';
import { LANGUAGES } from '../../src/locale/languages.js';

const withMinus = (text: string) => text.replace('-', '−');

/** As they stand in studies: few digits behind the point; and what nobody reports. */
const numbers = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc
    .tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, digits]) => Number(`${n}e-${digits}`)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

for (const lang of LANGUAGES) {
  const words = await CLAIM_WORDS.load(lang);
  describe(`in ${lang}`, () => {
    const inPercent = (value: number, options: Intl.NumberFormatOptions) =>
      withMinus(
        new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 2, ...options }).format(value / 100),
      );

    it('a number', () => {
      const byIntl = new Intl.NumberFormat(lang, { maximumFractionDigits: 4 });
      fc.assert(
        // Nobody writes a zero with a minus.
        fc.property(numbers, (value) => {
          assert.equal(formatNumber(words, value), withMinus(byIntl.format(value || 0)));
        }),
      );
    });

    it('a share and a change', () => {
      const shares = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
      fc.assert(
        fc.property(shares, (value) => {
          assert.equal(formatPercent(words, value), inPercent(value || 0, {}));
          assert.equal(formatChange(words, value), inPercent(value, { signDisplay: 'exceptZero' }));
        }),
      );
    });

    it('a date, a month and a year', () => {
      const dates = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-01-01'), noInvalidDate: true });
      const PARTS = { year: 'numeric', month: 'long', day: 'numeric' } as const;
      fc.assert(
        fc.property(dates, fc.integer({ min: 1, max: 3 }), (date, parts) => {
          const options = Object.fromEntries(Object.entries(PARTS).slice(0, parts));
          assert.equal(
            formatDate(words, date.toISOString().slice(0, 10).split('-').slice(0, parts).join('-')),
            new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(date),
          );
        }),
      );
    });

    it('a list', () => {
      const byIntl = new Intl.ListFormat(lang, { type: 'unit', style: 'short' });
      for (const parts of [[], ['1 a'], ['1 a, b', '2 c'], ['1 a', '2 b, c', '3 d'], ['a', 'b', 'c', 'd, e']])
        assert.equal(words.list(parts), byIntl.format(parts));
    });
  });
}

/** Arabic has its word for a length of time in the genitive after its "after", which `Intl` does not know. */
describe('when a result was measured', () => {
  for (const [words, value, text] of [
    [en, 1, 'after 1 week'],
    [en, 1.5, 'after 1.5 weeks'],
    [de, 1, 'Zeitpunkt: 1 Woche'],
    [de, 12, 'Zeitpunkt: 12 Wochen'],
    [ar, 1, 'بعد أسبوع'],
    [ar, 2, 'بعد أسبوعين'],
    [ar, 4, 'بعد 4 أسابيع'],
    [ar, 12, 'بعد 12 أسبوعًا'],
    [ar, 100, 'بعد 100 أسبوع'],
  ] as const)
    it(text, () => assert.equal(words.after(value, 'week'), text));
});
