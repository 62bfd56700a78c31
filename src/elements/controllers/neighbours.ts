import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unwatchAddresses, watchAddresses } from '../../page/addresses.js';

/** For an element that leads to what others on the page show: it is drawn again when they come or go. */
export class Neighbours implements ReactiveController {
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#changed = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    watchAddresses(this.#changed);
  }

  hostDisconnected(): void {
    unwatchAddresses(this.#changed);
  }
}
