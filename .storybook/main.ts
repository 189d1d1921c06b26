import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableWebpackDefaults: true },
  async viteFinal(config) {
    const { mergeConfig } = await import('vite');
    // The library's own build (lib mode, dependencies left outside) must not leak into Storybook's.
    delete config.build?.lib;
    delete config.build?.rolldownOptions;
    return mergeConfig(config, { build: { sourcemap: false, chunkSizeWarningLimit: 3000 } });
  },
};

export default config;
