import { FaqAccordion } from './faq-accordion.js';

FaqAccordion.define();
