/** The rule of what an article can except itself from. */
import { isFields, pointerTo } from '../check.js';
import { WARNING_CODES } from '../vocabularies.js';
import type { Rule } from './rule.js';

const ofWarnings: Rule = {
  name: 'exceptions-are-for-warnings',
  severity: 'error',
  *find(written) {
    for (const { value, pointer } of written.of('LintException')) {
      const code = isFields(value) ? value.rule : undefined;
      if (typeof code !== 'string' || WARNING_CODES.some((known) => known === code)) continue;
      yield {
        pointer: pointerTo(pointer, 'rule'),
        ...(/^E\d+$/.test(code)
          ? {
              message: `Expected the code of a warning, found "${code}", which is an error.`,
              mend: 'What an error finds holds of no article, so no reason can excuse it: mend what it finds.',
            }
          : {
              message: `Expected the code of a warning, found ${JSON.stringify(code)}.`,
              mend: 'honest-read lint --rules lists them.',
              found: code,
              options: WARNING_CODES,
            }),
      };
    }
  },
};

export const RULES_OF_EXCEPTIONS: readonly Rule[] = [ofWarnings];
