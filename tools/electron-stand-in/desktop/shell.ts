import { spawn } from 'node:child_process';
import { browserReady } from '../browser.ts';

/** Electron's `shell`. Every address that was opened is kept in `opened`, which Electron does not have. */
export const shell = {
  opened: [] as string[],

  /** Opens an address in the system's browser, but only where a person watches: never in headless mode. */
  async openExternal(url: string): Promise<void> {
    if (!URL.canParse(url)) throw new Error(`Invalid URL: ${url}`);
    shell.opened.push(url);
    if ((await browserReady).headless) return;
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  },

  /** Kept in `opened` as well; no program is started for it. */
  async openPath(file: string): Promise<string> {
    shell.opened.push(file);
    return '';
  },

  showItemInFolder(file: string): void {
    shell.opened.push(file);
  },

  beep(): void {},
};
