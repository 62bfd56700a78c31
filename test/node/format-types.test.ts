import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InferInput } from 'valibot';
import type { Format } from '../../src/article/authored.generated.js';
import { DEFINITIONS } from '../../src/article/schema.js';

// The compiler compares two such functions by whether A and B are identical, and not only as good as each other.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The compiler does the test: where a written type differs from the one that follows from the definition, that is `false`. */
type AsDefined = {
  [Name in keyof typeof DEFINITIONS]: Name extends keyof Format
    ? Same<InferInput<(typeof DEFINITIONS)[Name]>, Format[Name]>
    : false;
};

test('the types that a developer gets are those of the definition', () => {
  const same: AsDefined = Object.fromEntries(Object.keys(DEFINITIONS).map((name) => [name, true])) as {
    [Name in keyof typeof DEFINITIONS]: true;
  };
  assert.ok(Object.values(same).length > 50);
});
