import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, type AddressOwner, ownerOf, unwatchAddresses, watchAddresses } from '../../page/addresses.js';

/**
 * Where an element leads to: what it or others on the page show in full of the same article. When others come or go, it is
 * drawn again only where that changes what it has asked for; a list of a thousand that has just come is not.
 */
export class Neighbours implements ReactiveController {
  readonly #host: ReactiveControllerHost & AddressOwner;
  /** Who showed the things that were asked for when it was drawn last, by their ids. */
  readonly #owners = new Map<string, AddressOwner | undefined>();

  constructor(host: ReactiveControllerHost & AddressOwner) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    watchAddresses(this.#changed);
  }

  hostDisconnected(): void {
    unwatchAddresses(this.#changed);
  }

  hostUpdate(): void {
    this.#owners.clear();
  }

  /** Address of the thing with this id on this page; none where nobody shows it, or the page keeps addresses for itself. */
  addressOf(id: string): string | undefined {
    // One study stands under many claims.
    if (!this.#owners.has(id)) this.#owners.set(id, this.#ownerOf(id));
    return this.#owners.get(id) && addressOf(this.#host, id);
  }

  #ownerOf(id: string): AddressOwner | undefined {
    const owner = ownerOf(id);
    // An id alone may be that of another article's claim, too.
    return owner?.source === this.#host.source ? owner : undefined;
  }

  #changed = (): void => {
    if ([...this.#owners].some(([id, owner]) => this.#ownerOf(id) !== owner)) this.#host.requestUpdate();
  };
}
