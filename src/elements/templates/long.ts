/** Of more things than this only those in or near the window are laid out. */
const MANY = 50;

/** The class of a list that is long; none of a short one. */
export const lengthOf = (list: readonly unknown[]): string => (list.length > MANY ? 'long' : '');
