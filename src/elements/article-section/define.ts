import { ArticleSection } from './article-section.js';

ArticleSection.define();

export { ArticleSection };
