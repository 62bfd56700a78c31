import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../elements.js';

export interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

export const readPackage = (): PackageJson =>
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;
