import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/**
 * How the window is built; the app's build and the preview both start from it. Assets stay files of their own, because
 * the page's policy allows neither inline scripts nor fonts from data.
 */
export const rendererConfig: UserConfig = {
  root: import.meta.dirname,
  base: './',
  plugins: [react(), tailwindcss()],
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
