import '@spectrum-web-components/badge/sp-badge.js';
import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/src/themes.js';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    const badges = rows.map(() => '<p>So far: <sp-badge>Emerging, mixed</sp-badge>.</p>').join('');
    host.innerHTML = `<sp-theme system="spectrum" color="light" scale="medium">${badges}</sp-theme>`;
  },
});
