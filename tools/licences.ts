import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than that they are passed on. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'BlueOak-1.0.0'];

/** The folders of the packages that these modules come from. */
export function packageFolders(moduleIds: string[]): string[] {
  const folders = moduleIds.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/')) ?? [],
  );
  return [...new Set(folders)].sort();
}

interface Package {
  name: string;
  version: string;
  license?: string;
}

const packageIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Packages that may not simply be bundled, each in words. */
export function licenceProblems(folders: string[]): string[] {
  return folders.flatMap((folder) => {
    const { name, license = 'none' } = packageIn(folder);
    return PERMISSIVE.includes(license) ? [] : [`${name} has the licence ${license}.`];
  });
}

/** What the bundled packages ask to be passed on with them. */
export function licenceTexts(folders: string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license = 'none' } = packageIn(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
