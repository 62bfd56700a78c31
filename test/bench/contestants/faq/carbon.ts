import '@carbon/web-components/es/components/accordion/index.js';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = `<cds-accordion>${rows
      .map(({ title, text }) => `<cds-accordion-item title="${escaped(title)}">${escaped(text)}</cds-accordion-item>`)
      .join('')}</cds-accordion>`;
  },
  opener: (host) => host.querySelector('cds-accordion-item')!.shadowRoot!.querySelector('button'),
});
