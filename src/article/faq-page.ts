/** The questions of an article for machines: schema.org's FAQPage, as JSON-LD. */
import type { Inline, RichText, ShownArticle } from './article.js';
import { quoted } from './quotation-marks.js';
import { titleOf } from './references.js';

/** Of an article in its complete form, what its questions need. */
export type FaqArticle = Pick<ShownArticle, 'inLanguage' | 'faq' | 'references' | 'glossary'>;

/** A question with its answer (https://schema.org/Question). */
export interface QuestionJsonLd {
  '@type': 'Question';
  name: string;
  inLanguage?: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/** https://schema.org/FAQPage */
export interface FaqPageJsonLd {
  '@context': 'https://schema.org';
  '@type': 'FAQPage';
  /** BCP 47; where the questions are not all in one language, each says its own. */
  inLanguage?: string;
  mainEntity: QuestionJsonLd[];
}

/** The words that the text shows, quotation marks included, as the elements' templates show them. */
function wordsOf(text: RichText, article: FaqArticle): string {
  return typeof text === 'string' ? text : text.map((part) => wordsOfPart(part, article)).join('');
}

function wordsOfPart(part: Inline, { inLanguage, references, glossary }: FaqArticle): string {
  if (typeof part === 'string') return part;
  if ('em' in part) return part.em;
  if ('strong' in part) return part.strong;
  if ('quote' in part) return quoted(part.quote, inLanguage);
  if ('term' in part) return part.text ?? glossary.find(({ id }) => id === part.term)?.name ?? '';
  if ('cite' in part && !part.text) {
    const titles = references.filter(({ id }) => part.cite.includes(id)).map(titleOf);
    return titles.length ? `(${titles.join('; ')})` : '';
  }
  return part.text ?? '';
}

/**
 * The FAQPage of a page that shows the questions of these articles, for those who render their own head: plain text, word
 * for word what the page shows, and nothing that the articles do not say. The same question with the same answer is in it
 * once. A page should have one FAQPage only, and only of questions that it shows.
 *
 * @param articles In their complete form, as `readArticle` gives it.
 */
export function faqPageJsonLd(...articles: readonly FaqArticle[]): FaqPageJsonLd {
  const languages = new Set(articles.map(({ inLanguage }) => inLanguage));
  const [one] = languages.size === 1 ? languages : [];
  const questions = articles.flatMap((article) =>
    article.faq.map(({ question, answer }): [key: string, QuestionJsonLd] => {
      const text = wordsOf(answer, article);
      const own = one ? undefined : article.inLanguage;
      return [
        JSON.stringify([question, text]),
        {
          '@type': 'Question',
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
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    ...(one && { inLanguage: one }),
    mainEntity: questions.flatMap(([key, question]) => (once.get(key) === question ? question : [])),
  };
}

/**
 * Data as the text of a `<script type="application/ld+json">`: whatever the data says, it cannot end the script or begin
 * anything else, in HTML or in XML.
 */
export const jsonLdScript = (data: object): string =>
  JSON.stringify(data).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
