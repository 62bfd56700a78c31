import { ArticleSummary } from './article-summary.js';

ArticleSummary.define();

export { ArticleSummary };
