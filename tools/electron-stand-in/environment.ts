import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.ts';

/** How the stand-in shall run; real Electron takes no notice of it. */
export interface ElectronOptions {
  /** True: never a window, not even where a display exists. */
  readonly headless?: boolean;
  /** The app's userData folder, unless the app sets its own. */
  readonly userData?: string;
}

/** The environment variables with which `electron` starts. */
export interface ElectronEnvironment {
  /** Whether the stand-in will run, because Electron's binary is not installed. */
  readonly standIn: boolean;
  /** To be added to the process's own environment. */
  readonly env: Record<string, string>;
}

/**
 * Promises what has to be set so that `electron` (or Playwright's `_electron.launch`) starts: nothing where Electron's
 * binary is installed or somebody has chosen a distribution, else the stand-in and its Chromium, which is unpacked if
 * need be. Rejects when there is no Chromium.
 */
export async function electronEnvironment(options: ElectronOptions = {}): Promise<ElectronEnvironment> {
  const dist = path.join(import.meta.dirname, 'dist');
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const isInstalled = existsSync(path.resolve(import.meta.dirname, '../../node_modules/electron/dist'));
  if (chosen === undefined ? isInstalled : path.resolve(chosen) !== dist) return { standIn: false, env: {} };
  if (process.platform === 'win32') {
    throw new Error("The Electron stand-in does not run on Windows. Install Electron's binary: npx install-electron");
  }
  const env: Record<string, string> = { ELECTRON_OVERRIDE_DIST_PATH: dist, CHROMIUM_PATH: await ensureChromium() };
  if (options.headless) env.ELECTRON_STAND_IN_HEADLESS = '1';
  if (options.userData !== undefined) env.ELECTRON_STAND_IN_USER_DATA = options.userData;
  return { standIn: true, env };
}
