import { ArticleHistory } from './article-history.js';

ArticleHistory.define();

export { ArticleHistory };
