/** Articles for browser tests, and how they are asked for. */
import { publisher } from './origins.js';

/** The address of a file of `data/`, on another origin. A query of its own makes a request that no other test shares. */
export const addressOf = (file: string, query = '') => `${publisher}/${file}${query && `?${query}`}`;

export const GUT_SKIN = addressOf('gut-skin-axis.json');

/** A file at an address of this test's own, so that its requests can be counted. */
export const ownAddress = (file = 'gut-skin-axis.json') => addressOf(file, `own=${crypto.randomUUID()}`);

/** A file at an address of this test's own that is not answered until it is released. */
export const heldAddress = (file?: string) => `${ownAddress(file)}&held`;

/** What is asked of the publisher about an address. */
async function ask(what: 'hits' | 'sent' | 'release', address: string): Promise<unknown> {
  const { pathname, search } = new URL(address);
  return (await fetch(`${publisher}/${what}?path=${encodeURIComponent(pathname + search)}`)).json();
}

/** How often an address of the publisher has been asked for. */
export const requestsFor = (address: string) => ask('hits', address) as Promise<number>;

/** How many bytes of it have been sent, once it has come to its end. */
export async function bytesSent(address: string): Promise<number> {
  for (;;) {
    const bytes = (await ask('sent', address)) as number;
    if (bytes) return bytes;
  }
}

/** Lets the requests for an address be answered that wait; there must be one. */
export async function release(address: string): Promise<void> {
  while ((await requestsFor(address)) === 0);
  await ask('release', address);
}

export async function dataOf<T = Record<string, unknown>>(file: string): Promise<T> {
  return (await (await fetch(addressOf(file))).json()) as T;
}
