import { webLightTheme } from '@fluentui/tokens';
import '@fluentui/web-components/badge.js';
import { setTheme } from '@fluentui/web-components/theme/index.js';
import { contest } from '../contest.js';

setTheme(webLightTheme);

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows.map(() => '<p>So far: <fluent-badge>Emerging, mixed</fluent-badge>.</p>').join('');
  },
});
