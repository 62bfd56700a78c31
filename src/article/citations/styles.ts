/** References as their styles print them. Written by hand: the usual processor's licence would bind every partner. */
import type { CslItem } from '../article.js';
import { apa } from './apa.js';
import type { Citation } from './parts.js';
import type { CitationStyle } from './style-names.js';
import { vancouver } from './vancouver.js';

const PRINTED: Record<CitationStyle, (item: CslItem) => Citation> = { vancouver, apa };

/** A reference in a style. Never throws on what the format allows; what is not known is not said. */
export const cite = (item: CslItem, style: CitationStyle): Citation => PRINTED[style](item);
