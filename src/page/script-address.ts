/** Where the script tag's file is, as seen from its parts; nothing in the package, whose modules others bundle. */
declare const __SCRIPT__: string | undefined;
declare const __VERSION__: string;

/** The address of a script that another page can show our elements with: the one at work here, else that of this release. */
export function scriptAddress(): string {
  // By a name of its own, or the build would take the file for one that belongs to this module.
  const here = import.meta.url;
  return typeof __SCRIPT__ === 'string'
    ? new URL(__SCRIPT__, here).href
    : `https://cdn.jsdelivr.net/npm/honest-read@${__VERSION__}`;
}
