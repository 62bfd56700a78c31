/** Versions, as far as a release needs to know them: three numbers, without labels. */

export type Version = readonly [major: number, minor: number, patch: number];

export function parseVersion(text: string): Version | undefined {
  const found = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

/** Whether `version` comes after `last`. */
export function isAfter(version: Version, last: Version): boolean {
  const place = version.findIndex((number, n) => number !== last[n]);
  return place >= 0 && version[place]! > last[place]!;
}

/** Whether what worked with `last` may break: a major version, and before 1.0 a minor one. */
export const mayBreak = (version: Version, last: Version): boolean =>
  version[0] !== last[0] || (version[0] === 0 && version[1] !== last[1]);
