import { setTheme } from '@fluentui/web-components/theme/index.js';
import '@fluentui/web-components/accordion.js';
import '@fluentui/web-components/accordion-item.js';
import { webLightTheme } from '@fluentui/tokens';
import { contest, escaped } from '../contest.js';

setTheme(webLightTheme);

contest({
  mount: (host, { rows }) => {
    host.innerHTML = `<fluent-accordion>${rows
      .map(
        ({ title, text }) =>
          `<fluent-accordion-item><span slot="heading">${escaped(title)}</span>${escaped(text)}</fluent-accordion-item>`,
      )
      .join('')}</fluent-accordion>`;
  },
  opener: (host) => host.querySelector('fluent-accordion-item')!.shadowRoot!.querySelector('button'),
});
