import { EvidenceScale } from './evidence-scale.js';

EvidenceScale.define();

export { EvidenceScale };
