/** Turns of phrase that say more than the evidence does, in the languages that the rules of wording can read. */

interface Phrases {
  /** A result that was not significant, told as the absence of an effect. */
  noEffect: RegExp;
  /** Where it is denied or doubted that there is no effect: "not the same as no effect". */
  notNoEffect: RegExp;
  /** An effect that is told as a fact. */
  asserted: RegExp;
  /** An effect that is told as probable, which is GRADE's word for moderate certainty. */
  probable: RegExp;
  /** Whatever makes a sentence less than a plain statement. */
  hedged: RegExp;
  /** GRADE's words for very low certainty. */
  veryUncertain: RegExp;
}

/** `\b` knows no letters but those of English. */
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const EFFECTS =
  'reduces?|increases?|improves?|prevents?|lowers?|raises?|relieves?|cures?|heals?|results? in|leads? to|shortens?';
const WIRKT =
  'senkt|senken|verringert|verringern|verbessert|verbessern|erhöht|erhöhen|verhindert|verhindern|lindert|lindern|heilt|heilen|verkürzt|verkürzen';
const AR_EFFECTS = 'يقلل|تقلل|يخفض|تخفض|يحسن|تحسن|يحسّن|تحسّن|يزيد|تزيد|يمنع|تمنع|يشفي|تشفي|يعالج|تعالج';

export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    noEffect: word(
      "(?<!(?:little or|little to|side|adverse)[\\s-])no (?:effect|benefit|difference|improvement)s?(?![\\s-]+(?:sizes?|estimates?|measures?|modif\\p{L}*))|(?:does|do|did)(?:n['’]t| not) (?:work|help)|ineffective",
    ),
    notNoEffect: word(
      "not|isn['’]t|doesn['’]t mean|rather than|whether|if|instead of|little evidence|cannot|can['’]t|mistaken|no evidence (?:of|that|for)",
    ),
    asserted: word(EFFECTS),
    probable: word(`(?:probably|likely) (?:${EFFECTS})`),
    hedged: word(
      "may|might|can|could|would|should|probably|likely|possibly|perhaps|seems?|appears?|suggests?|suggesting|hints?|uncertain|unclear|unproven|unsettled|not|no|never|few|little|thin|mixed|some|whether|if|claims?|claimed|said|yet|n['’]t|doesn['’]t|don['’]t|isn['’]t|small trials|early",
    ),
    veryUncertain: word('evidence is very uncertain'),
  },
  de: {
    noEffect: word(
      'kein(?:e|en|er)? (?:Effekt|Wirkung|Nutzen|Unterschied|Verbesserung|Besserung)|wirkt nicht|wirken nicht|hilft nicht|helfen nicht|wirkungslos|unwirksam',
    ),
    notNoEffect: word(
      'heißt nicht|bedeutet nicht|nicht dasselbe|nicht bewiesen|kein Beleg|keinen Beleg|kein Beweis|statt|ob|wenig|kaum|nicht gleichbedeutend',
    ),
    asserted: word(WIRKT),
    probable: word(`(?:${WIRKT}) (?:\\p{L}+ )?(?:wahrscheinlich|vermutlich)`),
    hedged: word(
      'kann|können|könnte|könnten|mag|dürfte|dürften|wahrscheinlich|vermutlich|möglicherweise|vielleicht|eventuell|scheint|scheinen|deutet|deuten|unsicher|unklar|offen|nicht|kein|keine|keinen|nie|wenig|wenige|kaum|ob|falls|wenn|soll|sollen|angeblich|teils|manche|einige|gemischt',
    ),
    veryUncertain: word('sehr unsicher'),
  },
  ar: {
    noEffect: word(
      'لا (?:تأثير|فائدة|فرق|تحسن|تحسّن)|ليس (?:له|لها) (?:أي )?(?:تأثير|فائدة)|لا (?:يفيد|تفيد|ينفع|تنفع)|غير (?:فعال|فعالة|فعّال|فعّالة)',
    ),
    notNoEffect: word('لا يعني|لا تعني|ليس دليلا|ليس دليلًا|وليس|بدلا من|بدلًا من|هل|إن كان|قليل'),
    asserted: word(AR_EFFECTS),
    probable: word(`(?:على الأرجح|من المرجح أن|يُرجّح أن|يرجح أن) (?:${AR_EFFECTS})`),
    hedged: word(
      'قد|ربما|لعل|يحتمل|من المحتمل|من المرجح|على الأرجح|يبدو|تبدو|يشير|تشير|غير مؤكد|غير مؤكدة|غير واضح|غير واضحة|لا|لم|ليس|ليست|غير|هل|إذا|قليل|قليلة|بعض',
    ),
    veryUncertain: word('غير مؤكدة للغاية|غير مؤكد للغاية|غير مؤكدة جدا|غير مؤكدة جدًا'),
  },
};

/** The phrases of an article's language; none for one that cannot be read. */
export const phrasesOf = (language = 'en'): Phrases | undefined => PHRASES[language.split('-', 1)[0]!.toLowerCase()];
