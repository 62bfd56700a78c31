/** Every scale that an article can name, so that the command line can tell which there are. */
import ipccConfidence from '../../data/scales/ipcc-confidence.json';
import nhmrcForm from '../../data/scales/nhmrc-form.json';
import oxfordCebm2011 from '../../data/scales/oxford-cebm-2011.json';
import sort from '../../data/scales/sort.json';
import uspstf from '../../data/scales/uspstf.json';
import type { Scale } from '../article/article.js';

// JSON has no literal types; that the files hold what they should is tested.
export const NAMED_SCALES = [ipccConfidence, nhmrcForm, oxfordCebm2011, sort, uspstf] as readonly unknown[] as Scale[];
