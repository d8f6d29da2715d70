import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { binScript } from '../app/bin.ts';
import { projectRoot } from '../app/root.ts';

const sources = ['electron', 'renderer', 'shared', 'simulator', 'guest'];
/** An editor writes a file in several steps; a build starts once it has been quiet for this long. */
const quietMs = 250;

/**
 * Builds again when a source changes, one build at a time; `built` hears whether only the renderer's own files changed.
 * A build that fails says why and waits for the next change. Returns the function that stops.
 */
export function rebuildOnChange(built: (onlyRenderer: boolean) => void): () => void {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let building = false;

  const build = (): void => {
    if (building || changed.size === 0) return;
    building = true;
    const folders = [...changed];
    changed.clear();
    const child = spawn(process.execPath, [binScript('electron-vite'), 'build', '--logLevel', 'warn'], {
      cwd: projectRoot,
      stdio: 'inherit',
    });
    child.on('exit', (code) => {
      building = false;
      if (code === 0) built(folders.every((folder) => folder === 'renderer'));
      build();
    });
  };

  const watchers = sources.map((folder) =>
    watch(path.join(projectRoot, folder), { recursive: true }, (_event, file) => {
      if (!file || /\.test\.tsx?$/.test(file)) return;
      changed.add(folder);
      clearTimeout(timer);
      timer = setTimeout(build, quietMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
