/** A name for a file that every file system takes: letters and digits of any script, with hyphens between. */
export const fileStem = (name: string, otherwise: string): string =>
  name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || otherwise;
