/** What a frame and the page around it say to each other. */

/** The page asks for this, so that it does not matter which of the two is there first. */
export const ASK = 'honest-read-height?';

/** The frame tells how high it has to be, in CSS pixels. */
export interface HeightMessage {
  honestReadHeight: number;
}

export const heightIn = (data: unknown): number | undefined => {
  const height = (data as Partial<HeightMessage> | null)?.honestReadHeight;
  return typeof height === 'number' && height > 0 && height < 1e6 ? Math.ceil(height) : undefined;
};
