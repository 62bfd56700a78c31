/** The styles in which a reference can be printed. Written by hand: the usual processor's licence would bind every partner. */
import type { CslItem } from '../article.js';
import { apa } from './apa.js';
import type { Citation } from './parts.js';
import { vancouver } from './vancouver.js';

export const CITATION_STYLES = ['vancouver', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

const PRINTED: Record<CitationStyle, (item: CslItem) => Citation> = { vancouver, apa };

/** A reference in a style. Never throws on what the format allows; what is not known is not said. */
export const cite = (item: CslItem, style: CitationStyle): Citation => PRINTED[style](item);
