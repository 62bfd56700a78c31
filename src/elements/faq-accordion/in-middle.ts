/** Whether this is in the middle of the window: a reader has scrolled to it, or a text fragment or their last visit has. */
export function isInMiddle(nodes: readonly Node[]): boolean {
  const [first] = nodes;
  if (!scrollY || !first) return false;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(nodes.at(-1)!);
  const { top, bottom } = range.getBoundingClientRect();
  const middle = innerHeight / 2;
  return top <= middle && middle <= bottom;
}
