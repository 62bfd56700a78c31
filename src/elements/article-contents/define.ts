import { ArticleContents } from './article-contents.js';

ArticleContents.define();

export { ArticleContents };
