import { ClaimCard } from './claim-card.js';

ClaimCard.define();

export { ClaimCard };
