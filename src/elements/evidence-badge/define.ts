import { EvidenceBadge } from './evidence-badge.js';

EvidenceBadge.define();

export { EvidenceBadge };
