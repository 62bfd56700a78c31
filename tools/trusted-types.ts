import type { Plugin } from 'vite';

/** The one policy that the script tag's files make, for a page whose `trusted-types` names those it allows. */
const POLICY = 'honest-read';

/**
 * Gives the copy of Lit in our files a policy of its own name. Two of one name are an error unless the page allows
 * duplicates: the partner's own Lit and ours would stop each other.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    apply: 'build',
    transform: {
      filter: { code: /\.createPolicy\(/ },
      handler(code, id) {
        const own = code.replace(/(\.createPolicy\()(["'])lit-html\2/, `$1$2${POLICY}$2`);
        if (own === code) throw new Error(`${id} makes a policy for trusted types by another name than it did.`);
        return { code: own, map: null };
      },
    },
  };
}
