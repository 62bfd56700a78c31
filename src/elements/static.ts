/** The static HTML of each element: the same templates, without anything live. */
import type { TemplateResult } from 'lit';
import { gradeOf } from '../article/scales.js';
import { claimTable } from './claim-table/claim-table.template.js';
import { staticBadge } from './evidence-badge/evidence-badge.template.js';
import { faqAccordion } from './faq-accordion/faq-accordion.template.js';
import type { View } from './templates/view.js';

/** What an element's attributes say, where they bear on its static HTML. */
export interface StaticOptions {
  /** Id of the claim that a badge is about. */
  claim?: string;
  /** Level of a FAQ's headings, 2 to 6. */
  headingLevel?: number;
}

export const STATIC: Readonly<Record<string, (view: View, options: StaticOptions) => TemplateResult>> = {
  'claim-table': (view) => claimTable(view),
  'evidence-badge': (view, { claim = '' }) => staticBadge(gradeOf(view.article, claim), view),
  'faq-accordion': (view, { headingLevel }) => faqAccordion(view, headingLevel),
};
