// Where `dist/electron` starts: makes this Node look like Electron's main process and runs the app in it.
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// Caching the stripped TypeScript halves the launch. The folder is fixed: a test's own TMPDIR must not lose it.
enableCompileCache(path.resolve(import.meta.dirname, '../../node_modules/.cache/electron-stand-in'));
const { entry } = await import('./entry.ts');

Object.defineProperty(process.versions, 'electron', { value: '45.3.4-stand-in', enumerable: true });
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: path.join(entry.appPath, 'resources') });
process.argv = [process.execPath, ...entry.argv];

const standIn = new URL('./electron.ts', import.meta.url).href;
const names = new Set(['electron', 'electron/main', 'electron/common']);
registerHooks({
  resolve: (specifier, context, next) =>
    names.has(specifier) ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
const require = createRequire(entry.file);
for (const file of entry.requires) require(path.resolve(file));
const { startBrowserSoon } = await import('./browser.ts');
startBrowserSoon();
await import(pathToFileURL(entry.file).href);
