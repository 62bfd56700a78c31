import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs'],
  stories: ['../stories/**/*.stories.ts'],
  // Nothing is told to anybody, and nothing is asked.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    disableProjectJson: true,
    enableCrashReports: false,
  },
  features: {
    // The page around a widget has its colours and its width from our own toolbar, as a partner's page has them.
    backgrounds: false,
    viewport: false,
    interactions: false,
    sidebarOnboardingChecklist: false,
  },
} satisfies StorybookConfig;
