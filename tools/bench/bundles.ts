import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { type BenchReport, compared } from './figure.ts';

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/** The scripts and styles that a page loads before its first screen: what index.html names and what those import statically. */
export function firstScreenFiles(folder: string): string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+\.js)["']/g,
    ))
      visit(path.resolve(path.dirname(file), match[1] ?? ''));
  };
  for (const match of html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g))
    visit(path.join(folder, match[1] ?? ''));
  return [...found];
}

/** Main without what is loaded later: the SDK and everything else in chunks that only `import()` reaches. */
function mainFiles(folder: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const match of source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+\.js)["']/g,
    ))
      visit(path.resolve(path.dirname(file), match[1] ?? ''));
  };
  visit(path.join(folder, 'main.js'));
  return [...found];
}

/** What a start has to load, gzip, against everything that was built. */
export async function benchBundles(): Promise<BenchReport> {
  ensureBuilt();
  const out = path.join(projectRoot, 'out');
  const all = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name));
  const renderer = kilobytes(firstScreenFiles(path.join(out, 'renderer')));
  const main = kilobytes(mainFiles(path.join(out, 'main')));
  return {
    bench: 'bundles',
    figures: [
      compared(
        {
          id: 'renderer-first-screen-gzip',
          value: renderer,
          unit: 'kB',
          what: 'all of the renderer',
          reference: kilobytes(all(path.join(out, 'renderer'))),
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
