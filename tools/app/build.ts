import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { binScript } from './bin.ts';
import { projectRoot } from './root.ts';

export { projectRoot };

const sources = ['electron', 'renderer', 'shared', 'simulator', 'guest'];
const settings = ['electron.vite.config.ts', 'package-lock.json'];

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** Builds main, preload and renderer into `out/` unless what is there is newer than every source. Throws when it fails. */
export function ensureBuilt(): void {
  const built = path.join(projectRoot, 'out/renderer/index.html');
  const changed = Math.max(
    ...sources.map((folder) => newest(path.join(projectRoot, folder))),
    ...settings.map((file) => statSync(path.join(projectRoot, file)).mtimeMs),
  );
  if (existsSync(built) && existsSync(path.join(projectRoot, 'out/main/main.js')) && statSync(built).mtimeMs > changed)
    return;
  const { status } = spawnSync(process.execPath, [binScript('electron-vite'), 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    // The build's own words go to stderr, so that `--json` prints one object and nothing else.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The build failed; its messages stand above.');
}
