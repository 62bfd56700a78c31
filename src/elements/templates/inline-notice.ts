import { html, type TemplateResult } from 'lit';
import type { Words } from '../../locale/words.js';
import type { LoadError } from '../../sources/load-article.js';
import type { PopUp } from '../controllers/pop-up.js';
import { failureSentence } from './failure.js';
import { opening, panel } from './opens.js';
import { spoken } from './view.js';

export interface InlineFailure {
  words: Words;
  pageLang: string | undefined;
  popUp: PopUp;
  error: LoadError;
  /** Whether it is being tried again. */
  loading: boolean;
  /** The button that tries again. */
  retry: unknown;
  /** Name of what opens it, for a page's own styles. */
  part: string;
}

/** In a line of prose there is no room for a sentence: a word stands there, and opens it. */
export function inlineNotice({ words, pageLang, popUp, error, loading, retry, part }: InlineFailure): TemplateResult {
  const sentence = () =>
    html`<p part="notice" role="status">${loading ? words.loading : failureSentence(error, words)}</p>
      <p>${retry}</p>`;
  const opened = panel(sentence, words.whatItMeans, { popUp });
  const notice = opening(
    `(${words.notLoaded})`,
    { popUp, part, className: 'failure' },
    spoken({ words, pageLang }),
    opened,
  );
  return html` ${notice}`;
}
