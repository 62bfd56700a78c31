/** Numbers of results as texts print them: "pooled six randomised controlled trials with 241 participants". */
import type { Finding } from '../article.js';

/** What a printed number counts or measures. */
export type FigureKind = 'studies' | 'participants' | 'i2' | 'p' | 'estimate' | 'days';

/** A number in a text. */
export interface Figure {
  kind: FigureKind;
  value: number;
  /** Digits after the point, as printed. */
  digits: number;
  /** As printed, with its noun. */
  words: string;
}

interface Language {
  /** Numbers that are written out, from 2. */
  numbers: readonly string[];
  /** Words that bring in the number of all studies, or of all people, of a result. */
  studiesAfter: string;
  peopleAfter: string;
  /** Words between a number and its noun that leave it the number of all. */
  neutral: string;
  studies: string;
  people: string;
  /** What makes a count one of a part: "60 people who took placebo". */
  part: string;
  heterogeneity: string;
  effect: string;
  at: string;
  day: string;
  week: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    studiesAfter:
      'pooled|pooling|includes?|included|including|combined|combining|covers|covered|analy[sz]ed|identified|found|of|from|across|only|just|all|the',
    peopleAfter: 'with|in|of|from|among|across|includes?|included|including|enrolled|and|only|just|all',
    neutral:
      'human|experimental|clinical|randomi[sz]ed|controlled|double-blind|placebo-controlled|published|included|intervention|adult|healthy',
    studies: 'studies|trials|RCTs|experiments',
    people: 'participants|people|patients|adults|children|women|men|volunteers|subjects',
    part: 'who|whom|took|received|dropped|withdrew|left|did|had|got|reported|on|per|in (?:the|each|every) \\p{L}+ (?:group|arm)',
    heterogeneity: 'heterogeneity(?: measure)?',
    effect: 'effect size|effect estimate|mean difference|risk ratio|odds ratio|hazard ratio|rate ratio',
    at: 'at|after',
    day: 'days?',
    week: 'weeks?',
  },
  de: {
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
    studiesAfter: 'umfasst|umfasste|fasst|fasste|fand|von|aus|über|nur|lediglich|alle|allen|den|die|der',
    peopleAfter: 'mit|an|bei|von|aus|unter|umfasst|umfasste|und|nur|lediglich|alle|allen',
    neutral:
      'klinischen?|kontrollierten?|randomisierten?|randomisiert-kontrollierten?|doppelblinden?|publizierten?|eingeschlossenen?|gesunden?|erwachsenen?',
    studies: 'Studien|Untersuchungen|Versuchen?|RCTs',
    people:
      'Teilnehmern?|Teilnehmerinnen|Teilnehmenden?|Personen|Menschen|Patienten|Patientinnen|Erwachsenen?|Kindern?|Frauen|Männern?|Probanden',
    part: 'die|der|denen|pro|je',
    heterogeneity: 'Heterogenität(?:smaß)?',
    effect: 'Effektstärke|Effektgröße|Mittelwertdifferenz|mittlere Differenz|relatives Risiko|Odds Ratio|Hazard Ratio',
    at: 'nach',
    day: 'Tagen?',
    week: 'Wochen?',
  },
  ar: {
    numbers: ['اثنتين', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
    studiesAfter: 'شملت|شمل|تضمنت|تضمن|جمعت|جمع|حللت|حلل|وجدت|وجد|من|فقط|سوى',
    peopleAfter: 'على|شملت|شمل|تضمنت|تضمن|من|مع|بين|لدى|فيها|ضمت|ضم',
    neutral: 'سريرية|عشوائية|محكمة',
    studies: 'دراسات|دراسة|تجارب|تجربة',
    people:
      'مشاركا|مشاركًا|مشارك|مشاركين|شخصا|شخصًا|شخص|أشخاص|مريضا|مريضًا|مريض|مرضى|بالغا|بالغًا|طفلا|طفلًا|امرأة|رجلا|رجلًا',
    part: 'ممن|الذين|اللاتي|لكل',
    heterogeneity: 'عدم التجانس',
    effect: 'حجم الأثر|حجم التأثير|متوسط الفرق|نسبة الخطر',
    at: 'بعد|عند',
    day: 'يوما|يومًا|أيام|يوم',
    week: 'أسبوعا|أسبوعًا|أسابيع|أسبوع',
  },
};

/** A patterns's `n` is the number, and `unit` what it may be in. */
type Patterns = readonly (readonly [FigureKind, RegExp])[];

const EDGE = '(?<![\\p{L}\\p{N}])';
const DECIMAL = '[-−]?\\d*[.,]?\\d+';

function patternsOf(language: Language): Patterns {
  const { numbers, neutral, part } = language;
  const whole = `(?<n>\\d{1,3}(?:[.,\\s]\\d{3})+|\\d+|${numbers.join('|')})`;
  const between = `(?:[\\s,]+(?:${neutral}))*\\s+`;
  const begins = '^|[,;:(]\\s*';
  const count = (after: string, nouns: string) =>
    new RegExp(
      `(?:${begins}|${EDGE}(?:${after})\\s+)(?<w>${whole}${between}(?:${nouns}))(?![\\p{L}])(?!\\s+(?:${part}))`,
      'giu',
    );
  const percent = (before: string) =>
    new RegExp(`(?<w>(?:${before})[^\\d.;]{0,12}?(?<n>\\d+(?:[.,]\\d+)?)\\s?%)`, 'giu');
  return [
    ['studies', count(language.studiesAfter, language.studies)],
    ['participants', count(language.peopleAfter, language.people)],
    ['i2', percent(`I²|${EDGE}I2|${language.heterogeneity}`)],
    ['p', new RegExp(`${EDGE}(?<w>p\\s*=\\s*(?<n>\\d*[.,]\\d+))`, 'giu')],
    ['estimate', new RegExp(`${EDGE}(?<w>(?:${language.effect})[^\\d.;,−-]{0,8}?(?<n>${DECIMAL}))(?!\\s?%)`, 'giu')],
    ['estimate', new RegExp(`${EDGE}(?<w>(?:MD|SMD|RR|OR|HR|IRR|RD)\\s*[=:]?\\s*(?<n>${DECIMAL}))(?!\\s?%)`, 'gu')],
    [
      'days',
      new RegExp(
        `${EDGE}(?:${language.at})\\s+(?<w>${whole}\\s+(?:(?<day>${language.day})|${language.week}))(?![\\p{L}])`,
        'giu',
      ),
    ],
  ];
}

const patterns = new Map<string, Patterns>();

/** Digits and signs of every script as those of English. */
const western = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/٪/g, '%')
    .replace(/[\u00a0\u202f\u2009]/g, ' ');

const COUNTS: readonly FigureKind[] = ['studies', 'participants', 'days'];

/** Denominators in which risks are told: "3 in 100 people". */
const DENOMINATORS = [10, 100, 1000, 10000];

/** The numbers of results in a sentence; none in a language that cannot be read. */
export function figuresIn(sentence: string, tag = 'en'): Figure[] {
  const name = tag.split('-', 1)[0]!.toLowerCase();
  const language = LANGUAGES[name];
  if (!language) return [];
  if (!patterns.has(name)) patterns.set(name, patternsOf(language));
  const found: Figure[] = [];
  for (const [kind, pattern] of patterns.get(name)!) {
    for (const { groups } of western(sentence).matchAll(pattern)) {
      const { n, w, day } = groups!;
      const written = language.numbers.findIndex((word) => word.toLowerCase() === n!.toLowerCase());
      const isCount = COUNTS.includes(kind);
      const plain = isCount ? n!.replace(/[.,\s]/g, '') : n!.replace(',', '.').replace('−', '-');
      let value = written < 0 ? Number(plain) : written + 2;
      if (kind === 'days' && !day) value *= 7;
      if (kind === 'participants' && DENOMINATORS.includes(value)) continue;
      const digits = isCount ? 0 : (/[.](\d+)$/.exec(plain)?.[1]!.length ?? 0);
      found.push({ kind, value, digits, words: w! });
    }
  }
  return found;
}

const DAYS: Partial<Record<string, number>> = { day: 1, week: 7 };

/** The numbers of a result that a text may print, by their kind. */
export function figuresOf(finding: Finding): Record<FigureKind, number[]> {
  const { sample, effect, heterogeneity, timepoint, studies = [] } = finding;
  const given = (...values: (number | undefined)[]) => values.filter((value) => value !== undefined);
  const exact = (p?: { value: number; operator?: string }) =>
    !p || (p.operator ?? '=') === '=' ? p?.value : undefined;
  const days = timepoint && DAYS[timepoint.unit];
  return {
    studies: given(sample?.studies),
    participants: given(sample?.participants, ...studies.map(({ n }) => n)),
    i2: given(heterogeneity?.i2),
    p: given(exact(effect?.p), exact(heterogeneity?.p)),
    estimate: given(effect?.estimate, ...studies.map(({ estimate }) => estimate)),
    days: given(days && timepoint.value * days),
  };
}
