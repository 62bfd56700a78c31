import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  sidebar: { showRoots: false },
  layoutCustomisations: {
    // A page to read has nothing to set.
    showPanel: ({ storyId }: { storyId?: string }, otherwise: boolean) =>
      /^(introduction|embed|your-own-article)--/.test(storyId ?? '') ? false : otherwise,
  },
});
