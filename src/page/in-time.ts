/** How long anything is waited for, in milliseconds: a connection that hangs would else be waited for by the minute. */
export const PATIENCE_MS = 10_000;

/** The same, unless it takes too long: then it fails. */
export const inTime = <T>(coming: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE_MS);
    void coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Lets the page go on with whatever else it has to do, for so many milliseconds or as short as it can. */
export const turn = (ms?: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
