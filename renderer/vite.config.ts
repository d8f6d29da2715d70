import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const room = fileURLToPath(new URL('.', import.meta.url));

/** How the window is built; the app's build and the preview both start from it. Fonts stay files: the policy allows no data: font. */
export const rendererConfig: UserConfig = {
  root: room,
  base: './',
  plugins: [react(), tailwindcss()],
  build: {
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: fileURLToPath(new URL('index.html', import.meta.url)) },
  },
};

export default defineConfig(rendererConfig);
