import { builtinModules } from 'node:module';
import path from 'node:path';
import { defineConfig } from 'electron-vite';
import { rendererConfig } from './renderer/vite.config.ts';

const external = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

// Everything is bundled: the packaged app has no node_modules. `define` keeps ws from looking for optional native parts.
export default defineConfig({
  main: {
    define: { 'process.env.WS_NO_BUFFER_UTIL': '"1"', 'process.env.WS_NO_UTF_8_VALIDATE': '"1"' },
    build: {
      outDir: 'out/main',
      target: 'node24',
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        external,
        input: {
          main: path.resolve('electron/shell/main.ts'),
          'practice-worker': path.resolve('electron/shell/practice-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { preload: path.resolve('electron/shell/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    ...rendererConfig,
    root: path.resolve('renderer'),
    build: {
      ...rendererConfig.build,
      outDir: path.resolve('out/renderer'),
      minify: true,
      rolldownOptions: { ...rendererConfig.build?.rolldownOptions, input: path.resolve('renderer/index.html') },
    },
  },
});
