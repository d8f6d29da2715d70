import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { spokenLanguages } from './i18n/spoken.ts';

/** react-aria carries its few words in thirty languages; of those that the window does not speak nothing is kept. */
const spareLanguages: Plugin = {
  name: 'spare-languages',
  enforce: 'pre',
  load: {
    filter: { id: /[\\/]react-aria[\\/].*[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.m?js$/ },
    handler(id) {
      const language = /([a-z]{2})-[A-Z]{2}\.m?js$/.exec(id)?.[1] ?? '';
      return spokenLanguages.some((spoken) => spoken === language) ? null : 'export default {};';
    },
  },
};

/**
 * How the window is built; the app's build and the preview both start from it. Assets stay files of their own, because
 * the page's policy allows neither inline scripts nor fonts from data.
 */
export const rendererConfig: UserConfig = {
  root: import.meta.dirname,
  base: './',
  plugins: [spareLanguages, react(), tailwindcss()],
  build: {
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // SECURITY: no-eval must have spoken before the first schema is made, so it shares a chunk with what it configures.
          groups: [{ name: 'schemas', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]bridge[\\/]no-eval/ }],
        },
      },
    },
  },
};

export default defineConfig(rendererConfig);
