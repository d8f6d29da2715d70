import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the launcher was asked to run. */
export interface Entry {
  /** The folder with the app's package.json. */
  readonly appPath: string;
  /** The main process's file. */
  readonly file: string;
  readonly name: string | undefined;
  readonly version: string;
  /** The switches in front of the app's path: they are Chromium's, as in Electron. */
  readonly switches: readonly string[];
  /** Modules to load before the app (`-r`). */
  readonly requires: readonly string[];
  /** Everything after the binary, as the app sees it from `process.argv[1]` on. */
  readonly argv: readonly string[];
}

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
  readonly main?: string;
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

function folderOfApp(start: string): string {
  let folder = start;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder);
    if (above === folder) return start;
    folder = above;
  }
  return folder;
}

/** Reads Electron's command line (`[switches] [-r module] <app> [arguments]`). Throws when the app is not there. */
export function readEntry(argv: readonly string[]): Entry {
  const switches: string[] = [];
  const requires: string[] = [];
  let index = 0;
  for (; index < argv.length && argv[index]!.startsWith('-'); index++) {
    if (argv[index] === '-r') requires.push(argv[++index] ?? '');
    else switches.push(argv[index]!);
  }
  const target = path.resolve(argv[index] ?? '.');
  const isFolder = statSync(target).isDirectory();
  const appPath = folderOfApp(isFolder ? target : path.dirname(target));
  const manifest = readManifest(appPath);
  return {
    appPath,
    file: isFolder ? path.resolve(appPath, manifest.main ?? 'index.js') : target,
    name: manifest.productName ?? manifest.name,
    version: manifest.version ?? '0.0.0',
    switches,
    requires,
    argv,
  };
}

/** What this process runs. The module is evaluated once, by the launcher, before the app's own code. */
export const entry: Entry = readEntry(process.argv.slice(2));
