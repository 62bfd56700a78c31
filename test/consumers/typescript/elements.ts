// A page without a framework: elements by their names, their properties and events.
import 'honest-read/define.js';
import type { Claim, HonestErrorEvent, ShownArticle } from 'honest-read';
import { EvidenceBadge } from 'honest-read/evidence-badge.js';
import article from 'honest-read/gut-skin-axis.json' with { type: 'json' };

const table = document.createElement('claim-table');
table.article = article;
table.src = 'https://publisher.example/article.json';
table.caption = 'What I looked up';
const { status } = table;
status satisfies 'content' | 'loading' | 'ready' | 'error';
// @ts-expect-error A caption is a text.
table.caption = 7;
// @ts-expect-error There is no such property.
table.captoin = 'What I looked up';
// @ts-expect-error What it shows is for it to say.
table.status = 'ready';

const faq = document.querySelector('faq-accordion');
if (faq) faq.headingLevel = 2;
// @ts-expect-error A level is a number.
if (faq) faq.headingLevel = 'h2';

const badge: EvidenceBadge = document.createElement('evidence-badge');
badge.claim = 'c-detox';
EvidenceBadge.define('hr-');

table.addEventListener('honest-ready', (event) => {
  const shown: ShownArticle = event.article;
  const first: Claim | undefined = shown.claims[0];
  const texts: string[] = [first?.text ?? '', ...event.problems.map(({ message }) => message)];
  console.log(texts.length);
  // @ts-expect-error It has no detail, as a CustomEvent would.
  console.log(event.detail);
});
document.body.addEventListener('honest-error', ({ error }) => {
  if (error.kind === 'timeout') console.log(error.where, error.detail);
  // @ts-expect-error There is no such failure.
  if (error.kind === 'tiemout') console.log(error.where);
});
const tell = (event: HonestErrorEvent): void => console.log(event.error.message);
table.addEventListener('honest-error', tell);
table.removeEventListener('honest-error', tell);
