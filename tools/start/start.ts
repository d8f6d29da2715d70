import { spawn } from 'node:child_process';
import path from 'node:path';
import { binScript } from '../app/bin.ts';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { electronEnvironment } from '../electron-stand-in/environment.ts';

// Opens the window: real Electron where it is installed, else the stand-in in this system's browser, else headless.
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

const children = [
  spawn(process.execPath, [path.join(projectRoot, 'node_modules/electron/cli.js'), projectRoot], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env, ...(dev ? { RIPOSTE_DEV: '1' } : {}) },
  }),
];
if (dev) {
  children.push(
    spawn(process.execPath, [binScript('electron-vite'), 'build', '--watch'], { cwd: projectRoot, stdio: 'inherit' }),
  );
}
const end = (): void => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
children[0]?.on('exit', (code) => {
  end();
  process.exitCode = code ?? 0;
});
