/** The questions of an article for machines: schema.org's FAQPage, as JSON-LD. */
import type { ShownArticle } from '../article.js';
import type { NodeReference } from './identities.js';
import { type SpokenOf, wordsOf } from './words.js';

/** Of an article in its complete form, what its questions need. */
export type FaqArticle = Pick<ShownArticle, 'faq'> & SpokenOf;

/** A question with its answer (https://schema.org/Question). */
export interface QuestionJsonLd {
  '@type': 'Question';
  /** In a graph: its address. */
  '@id'?: string;
  name: string;
  inLanguage?: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/** A page's questions with their answers (https://schema.org/FAQPage). */
export interface FaqPageNode {
  '@type': 'FAQPage';
  /** BCP 47; where the questions are not all in one language, each says its own. */
  inLanguage?: string;
  mainEntity: QuestionJsonLd[];
}

/** A FAQPage that stands alone. */
export interface FaqPageJsonLd extends FaqPageNode {
  '@context': 'https://schema.org';
}

/** Questions of an article, and how they are called in its graph, where that is told. */
export interface FaqTold {
  article: FaqArticle;
  of?: ((id: string) => NodeReference) | undefined;
}

/** The FAQPage of several articles, to stand in a graph. */
export function faqPageNode(all: readonly FaqTold[]): FaqPageNode {
  const articles = all.map(({ article }) => article);
  const languages = new Set(articles.map(({ inLanguage }) => inLanguage));
  const [one] = languages.size === 1 ? languages : [];
  const questions = all.flatMap(({ article, of }) =>
    article.faq.map(({ id, question, answer }): [key: string, QuestionJsonLd] => {
      const text = wordsOf(answer, article);
      const own = one ? undefined : article.inLanguage;
      return [
        JSON.stringify([question, text]),
        {
          '@type': 'Question',
          ...of?.(id),
          name: question,
          ...(own && { inLanguage: own }),
          acceptedAnswer: { '@type': 'Answer', text },
        },
      ];
    }),
  );
  // Of what is there twice, the first counts.
  const once = new Map([...questions].reverse());
  return {
    '@type': 'FAQPage',
    ...(one && { inLanguage: one }),
    mainEntity: questions.flatMap(([key, question]) => (once.get(key) === question ? question : [])),
  };
}

/**
 * The FAQPage of a page that shows the questions of these articles, for those who render their own head: plain text, word
 * for word what the page shows, and nothing that the articles do not say. The same question with the same answer is in it
 * once. A page should have one FAQPage only, and only of questions that it shows.
 *
 * @param articles In their complete form, as `readArticle` gives it.
 */
export const faqPageJsonLd = (...articles: readonly FaqArticle[]): FaqPageJsonLd => ({
  '@context': 'https://schema.org',
  ...faqPageNode(articles.map((article) => ({ article }))),
});
