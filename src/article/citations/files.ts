/** References as files for reference managers. */
import type { Reference } from '../article.js';
import { fileStem } from '../file-name.js';
import { bibtexOf } from './bibtex.js';
import { risOf } from './ris.js';

export interface ReferenceFile {
  name: string;
  /** Media type. */
  type: string;
  content: string;
}

type Given = readonly Pick<Reference, 'id' | 'csl'>[];

/** CSL-JSON as the article has it, unknown fields too; without an id no manager reads it, so it takes that of the reference. */
const cslJson = (references: Given) =>
  `${JSON.stringify(
    references.map(({ id, csl }) => ({ id, ...csl })),
    null,
    2,
  )}\n`;

const FORMATS = {
  ris: {
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: (references: Given) => references.map(risOf).join(''),
  },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: bibtexOf },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
};

export const REFERENCE_FORMATS = ['ris', 'bibtex', 'csl-json'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/**
 * References in a format, as a file in UTF-8.
 * @param name Of the file, without what follows the dot; what file systems do not take is left out of it.
 */
export function referenceFile(references: Given, format: ReferenceFormat, name: string): ReferenceFile {
  const { extension, type, write } = FORMATS[format];
  return { name: `${fileStem(name, 'references')}.${extension}`, type, content: write(references) };
}
