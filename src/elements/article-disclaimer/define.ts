import { ArticleDisclaimer } from './article-disclaimer.js';

ArticleDisclaimer.define();

export { ArticleDisclaimer };
