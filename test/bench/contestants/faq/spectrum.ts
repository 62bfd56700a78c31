import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/src/themes.js';
import '@spectrum-web-components/accordion/sp-accordion.js';
import '@spectrum-web-components/accordion/sp-accordion-item.js';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${rows
      .map(({ title, text }) => `<sp-accordion-item label="${escaped(title)}">${escaped(text)}</sp-accordion-item>`)
      .join('')}</sp-accordion></sp-theme>`;
  },
  opener: (host) => host.querySelector('sp-accordion-item')!.shadowRoot!.querySelector('button'),
});
