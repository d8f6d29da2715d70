import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const imports =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** The modules that a TypeScript text imports as values, in order; `import type` does not count, `import()` does. */
export function valueImports(source: string): string[] {
  return [...source.matchAll(imports)].map((match) => match[1] ?? match[2] ?? '');
}

/** All files of a room that ship: no tests. Paths are relative to `root`. */
export function roomFiles(root: string, room: string): string[] {
  return readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const aliases: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#core/': 'electron/core/',
  '#simulator/': 'simulator/',
  '#guest/': 'guest/',
  '#tools/': 'tools/',
};

function resolve(root: string, from: string, specifier: string): string | undefined {
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  if (alias) return `${aliases[alias]}${specifier.slice(alias.length)}`;
  if (!specifier.startsWith('.')) return undefined;
  const file = path.normalize(path.join(path.dirname(from), specifier));
  return existsSync(path.join(root, file)) ? file : undefined;
}

/**
 * Walks the value imports from `starts` and gives, for each forbidden package that is reachable, the chain of files
 * that leads to it. An empty list means that the lock holds.
 */
export function forbiddenChains(
  root: string,
  starts: readonly string[],
  forbidden: (name: string) => boolean,
): string[][] {
  const chains: string[][] = [];
  const seen = new Set<string>();
  const queue = starts.map((file) => [file]);
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const file = chain.at(-1) as string;
    if (seen.has(file) || !/\.(ts|tsx|mjs)$/.test(file)) continue;
    seen.add(file);
    for (const specifier of valueImports(readFileSync(path.join(root, file), 'utf8'))) {
      const next = resolve(root, file, specifier);
      if (next) queue.push([...chain, next]);
      else if (forbidden(specifier)) chains.push([...chain, specifier]);
    }
  }
  return chains;
}

const electronPackages = ['electron', 'electron-store', 'electron-updater', 'electron-log'];

/** Whether a package is Electron or imports it at its top, so that loading it without Electron's binary throws. */
export const needsElectron = (name: string): boolean =>
  electronPackages.some((wanted) => name === wanted || name.startsWith(`${wanted}/`));
