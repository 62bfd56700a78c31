import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, type AddressOwner, ownerOf, unwatchAddresses, watchAddresses } from '../../page/addresses.js';

/** Who shows a thing, and where that is; neither where nobody does. */
interface Place {
  owner?: AddressOwner;
  address?: string | undefined;
}

/**
 * Where an element leads to: what it or others on the page show in full of the same article. When others come or go, it is
 * drawn again only where that changes what it has asked for; a list of a thousand that has just come is not.
 */
export class Neighbours implements ReactiveController {
  readonly #host: ReactiveControllerHost & AddressOwner;
  /** Where the things were that were asked for when it was drawn last, by their ids. */
  readonly #places = new Map<string, Place>();

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
    this.#places.clear();
  }

  /** Address of the thing with this id on this page; none where nobody shows it, or the page keeps addresses for itself. */
  addressOf(id: string): string | undefined {
    // One study stands under many claims.
    const place = this.#places.get(id) ?? this.#placeOf(id);
    this.#places.set(id, place);
    return place.address;
  }

  #placeOf(id: string): Place {
    const owner = ownerOf(id);
    // An id alone may be that of another article's claim, too.
    return owner && owner.source === this.#host.source ? { owner, address: addressOf(this.#host, id) } : {};
  }

  #changed = (): void => {
    const hasMoved = [...this.#places].some(([id, { owner, address }]) => {
      const now = this.#placeOf(id);
      // The page may have got another address meanwhile.
      return now.owner !== owner || now.address !== address;
    });
    if (hasMoved) this.#host.requestUpdate();
  };
}
