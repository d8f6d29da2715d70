import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import type { Wire } from '#shared/rpc/wire.ts';
import { pinNavigation } from './security/navigation.ts';
import { appPage } from './security/origin.ts';
import { windowWire } from './wire.ts';

/** What a window needs from the app: somebody to serve its wire, and to count refused frames. */
export interface WindowHost {
  attach(wire: Wire): () => void;
  refusedFrame(): void;
}

/** Opens one window on our page. Resolves when its first paint is ready; it hangs up its wire when it closes. */
export async function openWindow(host: WindowHost): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 480,
    minHeight: 480,
    show: false,
    title: 'Riposte',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#0b0f10' : '#eef1f2',
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      // SECURITY: each is the default today; said here so that a changed default changes nothing.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
    },
  });
  pinNavigation(window.webContents);
  const wire = windowWire(window.webContents, () => host.refusedFrame());
  let hangUp = host.attach(wire);
  // A reloaded page starts anew: what the old one had open is hung up, so that no feed is sent twice. At the commit, not at
  // the start of a navigation: one that is refused must not cut the page that stays.
  window.webContents.on('did-navigate', () => {
    hangUp();
    hangUp = host.attach(wire);
  });
  window.on('closed', () => hangUp());
  window.once('ready-to-show', () => window.show());
  await window.loadURL(appPage);
  return window;
}
