/** GRADE's sentences: how sure one can be of an effect and how large it is, in words that readers understood best. */

/** How sure one can be, as GRADE rates it. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** How large an effect is to the people it concerns; `trivial` is an unimportant one, or none. */
export type EffectSize = 'large' | 'moderate' | 'small' | 'trivial';

export interface GradeStatement {
  certainty: Certainty;
  size: EffectSize;
  /** Of the outcome, not of its worth: more pain is an increase. A trivial effect has none. */
  direction?: 'reduction' | 'increase';
  /** As it begins a sentence: "Oral probiotics". */
  intervention: string;
  /** As it ends one: "itch after four weeks". */
  outcome: string;
}

/** An effect of a size and direction: `large reduction`. */
type EffectKey = `${Exclude<EffectSize, 'trivial'>} ${'reduction' | 'increase'}` | 'trivial';

/** The sentences of one language. `{intervention}` and `{outcome}` stand for what it is about. */
export type GradeSentences = Readonly<
  Record<Exclude<Certainty, 'very-low'>, Readonly<Record<EffectKey, string>>> & { 'very-low': string }
>;

/** Of the alternatives that are printed for each sentence, the first one; "results in" where a noun follows. */
export const GRADE_SENTENCES: GradeSentences = {
  high: {
    'large reduction': '{intervention} results in a large reduction in {outcome}',
    'large increase': '{intervention} results in a large increase in {outcome}',
    'moderate reduction': '{intervention} reduces {outcome}',
    'moderate increase': '{intervention} increases {outcome}',
    'small reduction': '{intervention} reduces {outcome} slightly',
    'small increase': '{intervention} increases {outcome} slightly',
    trivial: '{intervention} results in little to no difference in {outcome}',
  },
  moderate: {
    'large reduction': '{intervention} likely results in a large reduction in {outcome}',
    'large increase': '{intervention} likely results in a large increase in {outcome}',
    'moderate reduction': '{intervention} likely reduces {outcome}',
    'moderate increase': '{intervention} likely increases {outcome}',
    'small reduction': '{intervention} likely reduces {outcome} slightly',
    'small increase': '{intervention} likely increases {outcome} slightly',
    trivial: '{intervention} likely results in little to no difference in {outcome}',
  },
  low: {
    'large reduction': '{intervention} may result in a large reduction in {outcome}',
    'large increase': '{intervention} may result in a large increase in {outcome}',
    'moderate reduction': '{intervention} may reduce {outcome}',
    'moderate increase': '{intervention} may increase {outcome}',
    'small reduction': '{intervention} may reduce {outcome} slightly',
    'small increase': '{intervention} may increase {outcome} slightly',
    trivial: '{intervention} may result in little to no difference in {outcome}',
  },
  'very-low': 'The evidence is very uncertain about the effect of {intervention} on {outcome}',
};

/**
 * The sentence that GRADE recommends for a result: "Oral probiotics may reduce itch slightly". It ends without a full stop.
 *
 * Santesso N, Glenton C, Dahm P, and others. GRADE guidelines 26: informative statements to communicate the findings of
 * systematic reviews of interventions. J Clin Epidemiol 2020;119:126–135.
 *
 * @param sentences Those of another language, or a house's own.
 * @throws RangeError for an effect that is not trivial and has no direction, unless the certainty is very low.
 */
export function gradeStatement(
  { certainty, size, direction, intervention, outcome }: GradeStatement,
  sentences: GradeSentences = GRADE_SENTENCES,
): string {
  let sentence: string;
  if (certainty === 'very-low') sentence = sentences['very-low'];
  else if (size === 'trivial') sentence = sentences[certainty].trivial;
  else if (direction) sentence = sentences[certainty][`${size} ${direction}`];
  else throw new RangeError(`A ${size} effect is a reduction or an increase; "direction" says which.`);
  const about = { intervention, outcome };
  return sentence.replace(/\{(intervention|outcome)\}/g, (_, name: keyof typeof about) => about[name]);
}
