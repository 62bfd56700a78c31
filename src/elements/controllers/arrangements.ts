import type { ReactiveControllerHost } from 'lit';
import type { ClaimTableBlock } from '../../article/article.js';
import { Arrangement } from '../claim-table/arrangement.js';
import { tableView } from '../templates/blocks.js';
import type { FindingView } from '../templates/finding-view.js';
import { KeepFocus } from './keep-focus.js';

/** For an element with several tables of claims: each is sorted, filtered and searched by itself. */
export class Arrangements {
  readonly #host: ReactiveControllerHost;
  readonly #all = new Map<ClaimTableBlock, Arrangement>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    new KeepFocus(host);
  }

  of = (table: ClaimTableBlock): Arrangement => {
    let arrangement = this.#all.get(table);
    if (!arrangement) {
      arrangement = new Arrangement({}, () => this.#host.requestUpdate(), `_caption-${this.#all.size}`);
      this.#all.set(table, arrangement);
    }
    return arrangement;
  };

  /** Ends what hides a claim. */
  unhide(id: string, view: FindingView): void {
    for (const [table, arrangement] of this.#all) arrangement.unhide(id, tableView(table, view));
  }
}
