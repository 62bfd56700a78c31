import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes a field of an element a property by which it is drawn, and an attribute of the same name, as Lit's decorator of
 * this name does. That one serves standard decorators as well, which nobody here uses: 0.2 kB of every page.
 */
export const property =
  (options?: PropertyDeclaration) =>
  // What a decorator of a field, and of an accessor, may give back has no type in common.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  (prototype: object, name: PropertyKey): any => {
    const isAccessor = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
    // TypeScript would put back the accessor as it was written, without Lit's around it.
    return isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
  };
