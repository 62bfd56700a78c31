import '@vaadin/accordion';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = `<vaadin-accordion>${rows
      .map(
        ({ title, text }) =>
          `<vaadin-accordion-panel summary="${escaped(title)}">${escaped(text)}</vaadin-accordion-panel>`,
      )
      .join('')}</vaadin-accordion>`;
  },
  opener: (host) => host.querySelector('vaadin-accordion-heading:nth-of-type(1)'),
});
