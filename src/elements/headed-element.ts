import type { PropertyValues } from 'lit';
import { property } from './property.js';
import { isHeadingLevel, warnOfLevel } from './templates/heading.js';
import { WholeElement } from './whole-element.js';

/** Of a heading over a piece of an article. */
export const DEFAULT_LEVEL = 2;

/** A piece of an article that has a heading of its own. */
export abstract class HeadedElement extends WholeElement {
  /** The level from which its heading may begin: a whole article may have the first heading of a page. */
  protected static readonly firstLevel: number = DEFAULT_LEVEL;

  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = DEFAULT_LEVEL;

  override update(changed: PropertyValues<this>): void {
    // Null is what an attribute leaves that is taken away.
    const level = this.headingLevel as number | null;
    const { firstLevel } = this.constructor as typeof HeadedElement;
    if (changed.has('headingLevel') && level !== null && level !== firstLevel && !isHeadingLevel(level))
      warnOfLevel(this, level, DEFAULT_LEVEL);
    super.update(changed);
  }
}
