import { EvidenceArticle } from './evidence-article.js';

EvidenceArticle.define();

export { EvidenceArticle };
