import '@ui5/webcomponents/dist/Panel.js';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows
      .map(({ title, text }) => `<ui5-panel collapsed header-text="${escaped(title)}">${escaped(text)}</ui5-panel>`)
      .join('');
  },
  opener: (host) => host.querySelector('ui5-panel')!.shadowRoot!.querySelector('.ui5-panel-header'),
});
