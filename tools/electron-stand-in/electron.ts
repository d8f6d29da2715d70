// The `electron` module that the stand-in gives to a main process.
import { app } from './app.ts';
import { browserReady, onPopup } from './browser.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard } from './desktop/clipboard.ts';
import { dialog } from './desktop/dialog.ts';
import { Menu, MenuItem } from './desktop/menu.ts';
import { NativeImage, nativeImage } from './desktop/native-image.ts';
import { nativeTheme } from './desktop/native-theme.ts';
import { net } from './desktop/net.ts';
import { Notification } from './desktop/notification.ts';
import { safeStorage } from './desktop/safe-storage.ts';
import { shell } from './desktop/shell.ts';
import { crashReporter, globalShortcut, powerMonitor, screen } from './desktop/system.ts';
import { Tray } from './desktop/tray.ts';
import { cancellable } from './events.ts';
import { WebFrameMain } from './frames.ts';
import { ipcMain } from './ipc-main.ts';
import { Session, session } from './session.ts';
import { missingModules, refuseMissing, refuseMissingStatics } from './unsupported.ts';
import { WebContents } from './web-contents.ts';
import { windows } from './windows.ts';

const { protocol } = session.defaultSession;
const all = (): WebContents[] => [...windows].map((window) => window.webContents);
const webContents = {
  getAllWebContents: all,
  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromId: (id: number) => all().find((contents) => contents.id === id),
  fromFrame: (frame: object) => all().find((contents) => contents.mainFrame.framesInSubtree.includes(frame as never)),
  fromDevToolsTargetId: (id: string) => all().find((contents) => contents.page.targetId === id),
};

onPopup((target, popup) => {
  const opener = webContents.fromDevToolsTargetId(target.openerId ?? '');
  const answer = opener?.decideOpening(target.url);
  if (opener && answer?.action === 'allow') {
    const window = new BrowserWindow(answer.overrideBrowserWindowOptions ?? {}, target.targetId);
    opener.emit('did-create-window', window, { url: target.url });
  } else {
    void browserReady.then(({ cdp }) => cdp.tell('Target.closeTarget', { targetId: target.targetId }));
    popup.tell('Runtime.runIfWaitingForDebugger');
  }
});
browserReady
  .then(({ cdp, version }) => {
    Object.defineProperty(process.versions, 'chrome', { value: version, enumerable: true });
    const windowOf = (targetId: string): BrowserWindow | undefined =>
      [...windows].find((window) => window.webContents.page.targetId === targetId);
    cdp.on('Target.targetDestroyed', ({ targetId }) => {
      // The person has closed the window, or the page itself: it is too late to object.
      const window = windowOf(targetId);
      window?.emit('close', cancellable());
      window?.gone();
    });
  })
  .catch(() => {});

const parts: readonly (readonly [target: object, kind: string, label: string])[] = [
  [app, 'App', 'app'],
  [app.commandLine, 'CommandLine', 'app.commandLine'],
  [BrowserWindow.prototype, 'BrowserWindow', 'BrowserWindow'],
  [WebContents.prototype, 'WebContents', 'webContents'],
  [WebFrameMain.prototype, 'WebFrameMain', 'webFrameMain'],
  [Session.prototype, 'Session', 'session'],
  [protocol.constructor.prototype, 'Protocol', 'protocol'],
  [session.defaultSession.webRequest.constructor.prototype, 'WebRequest', 'session.webRequest'],
  [Menu.prototype, 'Menu', 'Menu'],
  [MenuItem.prototype, 'MenuItem', 'MenuItem'],
  [Tray.prototype, 'Tray', 'Tray'],
  [Notification.prototype, 'Notification', 'Notification'],
  [NativeImage.prototype, 'NativeImage', 'nativeImage'],
  [dialog, 'Dialog', 'dialog'],
  [clipboard, 'Clipboard', 'clipboard'],
  [nativeTheme, 'NativeTheme', 'nativeTheme'],
  [globalShortcut, 'GlobalShortcut', 'globalShortcut'],
  [screen, 'Screen', 'screen'],
  [net, 'Net', 'net'],
  [safeStorage, 'SafeStorage', 'safeStorage'],
  [shell, 'Shell', 'shell'],
];
for (const part of parts) refuseMissing(...part);
refuseMissingStatics(BrowserWindow, 'BrowserWindow', 'BrowserWindow');
refuseMissingStatics(Menu, 'Menu', 'Menu');
refuseMissingStatics(Notification, 'Notification', 'Notification');
refuseMissingStatics(nativeImage, 'NativeImage', 'nativeImage');
refuseMissingStatics(session, 'Session', 'session');
const missing = missingModules();

const electron = {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  webContents,
  ...missing,
};

export const {
  autoUpdater,
  BaseWindow,
  BrowserView,
  contentTracing,
  desktopCapturer,
  ImageView,
  inAppPurchase,
  MessageChannelMain,
  netLog,
  powerSaveBlocker,
  pushNotifications,
  ShareMenu,
  systemPreferences,
  TouchBar,
  utilityProcess,
  View,
  WebContentsView,
  webFrameMain,
} = missing;
export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  electron as default,
  electron as 'module.exports',
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  webContents,
};
