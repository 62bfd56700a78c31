/** What elements leave on a page. */

const ENDLESS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;

/**
 * Counts the listeners that are put on the window and the document from now on, and the observers that are set to work.
 * Only those that the code under test may add; what the test itself listens to should be there before.
 * @param page The window of the page, which may be in a frame.
 */
export function spyOnPage(page = window): { left: () => string[]; end: () => void } {
  const listeners = new Map<string, unknown[]>();
  const observers = new Set<object>();
  const undo: (() => void)[] = [];

  type Method = (...args: unknown[]) => unknown;
  const wrap = (on: object, name: string, before: (self: unknown, args: unknown[]) => void) => {
    const methods = on as Record<string, Method>;
    const original = methods[name]!;
    methods[name] = function (this: unknown, ...args) {
      before(this, args);
      return original.apply(this, args);
    };
    undo.push(() => (methods[name] = original));
  };

  const nameOf = (target: unknown) => (target === page.document ? 'document' : 'window');
  const isPage = (self: unknown) => self === undefined || self === page || self === page.document;
  const keyOf = (self: unknown, [type, , options]: unknown[]) =>
    `${nameOf(self)}: ${String(type)}${(options as AddEventListenerOptions | undefined)?.capture || options === true ? ', captured' : ''}`;
  const forget = (key: string, gone: unknown) =>
    listeners.set(
      key,
      (listeners.get(key) ?? []).filter((listener) => listener !== gone),
    );
  wrap(page.EventTarget.prototype, 'addEventListener', (self, args) => {
    if (!isPage(self)) return;
    const key = keyOf(self, args);
    const there = listeners.get(key) ?? [];
    if (!there.includes(args[1])) listeners.set(key, [...there, args[1]]);
    const { signal } = (args[2] ?? {}) as AddEventListenerOptions;
    signal?.addEventListener('abort', () => forget(key, args[1]));
  });
  wrap(page.EventTarget.prototype, 'removeEventListener', (self, args) => {
    if (!isPage(self)) return;
    const key = keyOf(self, args);
    forget(key, args[1]);
  });
  for (const name of ENDLESS) {
    const { prototype } = page[name];
    wrap(prototype, 'observe', (self) => observers.add(self as object));
    wrap(prototype, 'disconnect', (self) => observers.delete(self as object));
  }

  return {
    left: () => [
      ...[...listeners].flatMap(([key, there]) => there.map(() => key)),
      ...[...observers].map((observer) => observer.constructor.name),
    ],
    end: () => undo.reverse().forEach((restore) => restore()),
  };
}
