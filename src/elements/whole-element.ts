import { ARTICLE_WORDS } from '../locale/article/languages.js';
import { wholeOf } from '../sources/whole-article.js';
import type { Means } from './controllers/article-controller.js';
import { PopUp } from './controllers/pop-up.js';
import { HonestElement } from './honest-element.js';
import { mentions } from './templates/mentions.js';
import type { WholeView } from './templates/whole-view.js';

const WHOLE: Means = { read: wholeOf, words: ARTICLE_WORDS };

/**
 * What the pieces share that show more of an article than the first three do: they read all of it, and where its text
 * speaks of something else in it, that can be followed or opened.
 *
 * @csspart mark - The numbers of the references that a text cites.
 * @csspart added - What an abbreviation stands for, where the text has not said it: an addition in square brackets.
 * @csspart panel - What a mention in the text opens: a term, a reference.
 */
export abstract class WholeElement extends HonestElement {
  /** What a mention in the text opens. */
  protected readonly popUp = new PopUp(this);

  constructor() {
    super();
    this.addController(this.popUp);
  }

  protected override get means(): Means {
    return WHOLE;
  }

  protected override get view(): WholeView | undefined {
    const view = super.view as WholeView | undefined;
    return view && { ...view, ...mentions(view, this.popUp) };
  }
}
