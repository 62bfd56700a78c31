import type { Preview } from '@storybook/web-components-vite';
import { pretendPublisher } from '../stories/support/publisher.js';
import DocsPage from './docs-page.mdx';
import { globalTypes, initialGlobals, onHost } from './host.js';
import { argTypesOf, descriptionOf } from './manifest.js';
import './preview.css';
import { theme } from './theme.js';

pretendPublisher();

export default {
  globalTypes,
  initialGlobals,
  decorators: [onHost],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      theme,
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true },
      toc: { headingSelector: 'h2, h3', title: 'On this page' },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Embed',
          'Elements',
          ['evidence-article', 'claim-table', 'evidence-badge', 'faq-accordion', '*'],
          'All together',
          'Your own article',
          'Tokens',
          'Failures',
        ],
      },
    },
  },
} satisfies Preview;
