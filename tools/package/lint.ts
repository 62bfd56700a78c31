/** What those say who know how packages go wrong. */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { elementModules } from '../elements.js';
import { contents, type Packed } from './pack.js';
import { readPackage } from './package-json.js';

/** Everything that publint has to say, suggestions included. */
export async function publintProblems(packed: Packed): Promise<string[]> {
  const { messages } = await publint({ pack: { tarball: contents(packed) }, strict: true });
  return (
    messages
      // Where the sources are is for whoever publishes to add: the address is not known here.
      .map((message) => formatMessage(message, readPackage(), { color: false }) ?? message.code)
  );
}

/** The profile "esm-only" of Are The Types Wrong: who can only require() is not served. */
const NOT_ESM = ['node10', 'node16-cjs'];

export async function typeProblems(packed: Packed): Promise<string[]> {
  const data = createPackageFromTarballData(new Uint8Array(contents(packed)));
  // Files that are no modules have no types.
  const analysis = await checkPackage(data, { excludeEntrypoints: [/\.(css|json)$/] });
  if (!analysis.types) return ['The package has no types.'];
  return analysis.problems
    .filter((problem) => !('resolutionKind' in problem && NOT_ESM.includes(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem));
}

/** What package.json has to say of each element, and says of no other. */
export function exportProblems(): string[] {
  const { exports } = readPackage();
  return Object.keys(elementModules()).flatMap((tag) => {
    const folder = `./dist/npm/elements/${tag}`;
    const { types, default: module } = (exports[`./${tag}.js`] ?? {}) as Record<string, string>;
    const right = types === `${folder}/define.d.ts` && module === `${folder}/define.js`;
    return right ? [] : [`package.json exports no "./${tag}.js" with ${folder}/define.d.ts and define.js.`];
  });
}
