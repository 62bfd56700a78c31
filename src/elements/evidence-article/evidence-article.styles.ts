import { css } from 'lit';
import { live, styles as accordion } from '../faq-accordion/faq-accordion.styles.js';

/** The evidence of a claim opens as well, and is no question. */
export const questions = css`
  .faq {
    ${accordion}
  }
`;

/** The button for all answers. */
export const liveQuestions = css`
  .faq {
    ${live}
  }
`;

export const styles = css`
  .honest.whole > * {
    margin-block: 2.4em 0;
  }
  .honest.whole > :first-child,
  .whole > .faq > .honest {
    margin-block: 0;
  }
`;
