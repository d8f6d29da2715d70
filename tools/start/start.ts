import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { electronEnvironment } from '../electron-stand-in/environment.ts';
import { rebuildOnChange } from './rebuild.ts';

// Opens the window: real Electron where it is installed, else the stand-in in this system's browser, else headless.
// With `--dev` it builds again when a file changes: windows reload what is theirs, the app restarts for the rest.
const dev = process.argv.includes('--dev');
const seen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

ensureBuilt();
const { standIn, env } = await electronEnvironment({ headless: !seen });
if (standIn && seen)
  console.log("Electron's binary is not installed here: Riposte runs in the stand-in, in this system's browser.");
if (standIn && !seen) {
  console.log(
    "Riposte runs without a visible window: neither Electron's binary nor a display was found.\n" +
      'On a desktop, run `npx install-electron` (downloads it) and `npm start` again; `npm run demo` shows the product without either.',
  );
}

let restarting = false;
let stopWatching = (): void => undefined;

function open(): ChildProcess {
  const child = spawn(process.execPath, [path.join(projectRoot, 'node_modules/electron/cli.js'), projectRoot], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env, ...(dev ? { RIPOSTE_DEV: '1' } : {}) },
  });
  child.on('exit', (code) => {
    if (restarting) {
      restarting = false;
      app = open();
      return;
    }
    stopWatching();
    process.exitCode = code ?? 0;
  });
  return child;
}

let app = open();
if (dev) {
  stopWatching = rebuildOnChange((onlyRenderer) => {
    if (onlyRenderer) return;
    restarting = true;
    app.kill('SIGTERM');
  });
}
const end = (): void => {
  stopWatching();
  app.kill('SIGTERM');
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
