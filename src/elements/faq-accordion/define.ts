import { FaqAccordion } from './faq-accordion.js';

FaqAccordion.define();

export { FaqAccordion };
