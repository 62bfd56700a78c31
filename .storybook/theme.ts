import { create } from 'storybook/theming/create';

const sans = 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** Quiet, in the system's own type: what is to be looked at are the widgets. */
export const theme = create({
  base: 'light',
  brandTitle: 'honest-read',
  brandTarget: '_self',
  fontBase: sans,
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  colorPrimary: '#1b4b7a',
  colorSecondary: '#1b4b7a',
  appBg: '#f7f6f3',
  appBorderColor: '#dedbd3',
  appBorderRadius: 2,
  appContentBg: '#ffffff',
  textColor: '#1d1d1b',
  textMutedColor: '#5f5b53',
  barBg: '#ffffff',
  barSelectedColor: '#1b4b7a',
});
