import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { type BenchReport, compared } from './figure.ts';

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

const staticImport = /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+\.js)["']/g;

/** Files and all that they import statically: what a dynamic `import()` reaches is not among them. */
export function withImports(files: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const match of readFileSync(file, 'utf8').matchAll(staticImport))
      visit(path.resolve(path.dirname(file), match[1] ?? ''));
  };
  for (const file of files) visit(file);
  return [...found];
}

/** What index.html names, and the chunks of these names, which the window fetches before it shows that screen. */
function screenFiles(folder: string, chunks: readonly string[]): string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const assets = readdirSync(path.join(folder, 'assets'));
  const fetched = chunks.map((chunk) => {
    const file = assets.find((name) => name.startsWith(`${chunk}-`) && name.endsWith('.js'));
    if (!file) throw new Error(`The build has no chunk ${chunk}.`);
    return path.join('assets', file);
  });
  return withImports([...named, ...fetched].map((file) => path.join(folder, file)));
}

/** What a start has to load, gzip, against everything that was built. */
export async function benchBundles(): Promise<BenchReport> {
  ensureBuilt();
  const out = path.join(projectRoot, 'out');
  const all = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
  const folder = path.join(out, 'renderer');
  const wayIn = kilobytes(screenFiles(folder, ['sign-in-screen']));
  const work = kilobytes(screenFiles(folder, ['frame', 'side-panel']));
  // Without what is loaded later: the SDK and everything else in chunks that only `import()` reaches.
  const main = kilobytes(withImports([path.join(out, 'main/main.js')]));
  return {
    bench: 'bundles',
    figures: [
      compared(
        {
          id: 'renderer-first-screen-gzip',
          value: wayIn,
          unit: 'kB',
          what: 'all of the renderer',
          reference: kilobytes(all(folder)),
          goal: '<= 230 kB',
        },
        (value) => value <= 230,
      ),
      compared(
        {
          id: 'renderer-first-screen-signed-in-gzip',
          value: work,
          unit: 'kB',
          what: 'all of the renderer',
          reference: kilobytes(all(folder)),
          goal: '<= 230 kB',
        },
        (value) => value <= 230,
      ),
      compared(
        {
          id: 'main-without-sdk-gzip',
          value: main,
          unit: 'kB',
          what: 'all of main with the SDK',
          reference: kilobytes(all(path.join(out, 'main'))),
          goal: '<= 400 kB',
        },
        (value) => value <= 400,
      ),
    ],
  };
}
