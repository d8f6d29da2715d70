import { watch } from 'node:fs';
import { BrowserWindow } from 'electron';

/** A build writes many files; the windows reload once it has been quiet for this long. */
const quietMs = 300;

/** For `npm run dev` only: reloads every window when the built renderer in `folder` has changed. */
export function reloadOnChange(folder: string): void {
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
    }, quietMs);
  });
}
