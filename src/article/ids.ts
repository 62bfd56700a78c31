/** Ids as an attribute has them, with spaces between. */
export const idsIn = (attribute: string | null | undefined): string[] => attribute?.split(/\s+/).filter(Boolean) ?? [];

/** The first of the ids that an attribute has which no entry of the list has. */
export const unknownIn = (list: readonly { id: string }[], attribute: string | null | undefined): string | undefined =>
  idsIn(attribute).find((id) => !list.some((entry) => entry.id === id));

/** The entries that an attribute names, in its order and each once; all of the list where it names none. */
export function namedIn<T extends { id: string }>(
  list: readonly T[],
  attribute: string | null | undefined,
): readonly T[] {
  const ids = new Set(idsIn(attribute));
  return ids.size ? [...ids].flatMap((id) => list.filter((entry) => entry.id === id)) : list;
}
