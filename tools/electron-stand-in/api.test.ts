import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchFixture, type RunningFixture } from './fixture/launch.ts';

let running: RunningFixture;
beforeAll(async () => {
  running = await launchFixture();
});
afterAll(() => running.close());

/** Reads the members of every class and interface in Electron's type definitions. */
function membersInTypes(): Record<string, string[]> {
  const file = path.resolve(import.meta.dirname, '../../node_modules/electron/electron.d.ts');
  const members: Record<string, string[]> = {};
  let current: string[] | undefined;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const start = /^ {2}(?:class|interface) (\w+)(?: extends [\w.]+)? \{/.exec(line);
    if (start?.[1]) {
      members[start[1]] ??= [];
      current = members[start[1]];
    }
    if (line === '  }') current = undefined;
    const name = /^ {4}(?:readonly )?(\w+)\??[:(<]/.exec(line)?.[1];
    if (name && !['constructor', 'on', 'off', 'once'].includes(name)) current?.push(name);
  }
  return members;
}

test("whatever Electron's types name is there, or refuses with its name", async () => {
  const types = membersInTypes();
  types.BrowserWindow = [...(types.BrowserWindow ?? []), ...(types.BaseWindow ?? [])];
  expect(types.BrowserWindow.length).toBeGreaterThan(100);
  const absent = await running.app.evaluate((electron, types) => {
    const window = electron.BrowserWindow.getAllWindows()[0]!;
    const parts: Record<string, object> = {
      App: electron.app,
      BrowserWindow: window,
      WebContents: window.webContents,
      WebFrameMain: window.webContents.mainFrame,
      Session: electron.session.defaultSession,
      WebRequest: electron.session.defaultSession.webRequest,
      Protocol: electron.protocol,
      IpcMain: electron.ipcMain,
      Menu: new electron.Menu(),
      MenuItem: new electron.MenuItem({}),
      Tray: new electron.Tray(''),
      Notification: new electron.Notification(),
      Dialog: electron.dialog,
      Clipboard: electron.clipboard,
      NativeTheme: electron.nativeTheme,
      PowerMonitor: electron.powerMonitor,
      GlobalShortcut: electron.globalShortcut,
      Screen: electron.screen,
      NativeImage: electron.nativeImage.createEmpty(),
      Net: electron.net,
      SafeStorage: electron.safeStorage,
      Shell: electron.shell,
      CrashReporter: electron.crashReporter,
      CommandLine: electron.app.commandLine,
    };
    return Object.entries(parts).flatMap(([kind, part]) =>
      (types[kind] ?? [kind]).filter((name) => !(name in part)).map((name) => `${kind}.${name}`),
    );
  }, types);
  expect(absent).toEqual([]);
});

test('what is not supported says so in a sentence', async () => {
  const sentences = await running.app.evaluate((electron) => {
    const failure = (turn: () => unknown): string => {
      try {
        return `worked: ${String(turn())}`;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const window = electron.BrowserWindow.getAllWindows()[0]!;
    return [
      failure(() => electron.utilityProcess.fork('x.js')),
      failure(() => new electron.MessageChannelMain()),
      failure(() => electron.app.relaunch()),
      failure(() => window.setVibrancy('menu')),
      failure(() => electron.session.defaultSession.cookies),
      failure(() => electron.session.defaultSession.webRequest.onHeadersReceived(() => {})),
      failure(() => electron.protocol.handle('other', () => new Response(''))),
      failure(() => electron.safeStorage.encryptString('secret')),
    ];
  });
  expect(sentences).toEqual([
    'The Electron stand-in does not support utilityProcess.fork.',
    'The Electron stand-in does not support new MessageChannelMain.',
    'The Electron stand-in does not support app.relaunch.',
    'The Electron stand-in does not support BrowserWindow.setVibrancy.',
    'The Electron stand-in does not support session.cookies.',
    'The Electron stand-in does not support session.webRequest.onHeadersReceived.',
    "The Electron stand-in supports protocol.handle only for schemes registered as privileged ('other' is not).",
    'Error while encrypting or decrypting with safeStorage: Encryption is not available.',
  ]);
});

test('what concerns the desktop is kept, and nothing of it happens', async () => {
  const result = await running.app.evaluate(async (electron) => {
    const { Menu, Notification, shell, dialog, clipboard, globalShortcut, safeStorage, Tray } = electron;
    await shell.openExternal('https://login.example/');
    new Notification({ title: 'A chat', body: 'is waiting' }).show();
    let clicks = 0;
    const menu = Menu.buildFromTemplate([{ label: 'File', submenu: [{ id: 'quit', click: () => ++clicks }] }]);
    Menu.setApplicationMenu(menu);
    Menu.getApplicationMenu()?.getMenuItemById('quit')?.click();
    clipboard.writeText('copied');
    const tray = new Tray(electron.nativeImage.createEmpty());
    tray.setToolTip('Riposte');
    tray.destroy();
    const shortcut = globalShortcut.register('CommandOrControl+K', () => {});
    const again = globalShortcut.register('CommandOrControl+K', () => {});
    const { response } = await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 });
    const shown = (Notification as unknown as { shown: { title: string }[] }).shown.map((each) => each.title);
    const refused = await shell.openExternal('not a url').catch((error: Error) => error.message);
    electron.crashReporter.start({ uploadToServer: false });
    electron.app.setAppUserModelId('example.riposte');
    return {
      opened: (shell as unknown as { opened: string[] }).opened,
      refused,
      shown,
      clicks,
      text: clipboard.readText(),
      trayGone: tray.isDestroyed(),
      shortcuts: [shortcut, again, globalShortcut.isRegistered('CommandOrControl+K')],
      response,
      safe: [safeStorage.isEncryptionAvailable(), safeStorage.getSelectedStorageBackend()],
      idle: electron.powerMonitor.getSystemIdleTime(),
      displays: electron.screen.getAllDisplays().length,
      online: electron.net.isOnline(),
      own: await (await electron.net.fetch('app://bundle/page.js')).text().then((text) => text.length > 10),
    };
  });
  expect(result).toEqual({
    opened: ['https://login.example/'],
    refused: 'Invalid URL: not a url',
    shown: ['A chat'],
    clicks: 1,
    text: 'copied',
    trayGone: true,
    shortcuts: [true, false, true],
    response: 1,
    safe: [false, 'basic_text'],
    idle: 0,
    displays: 1,
    online: true,
    own: true,
  });
});

test("switches that the app appends are its own and Chromium's", async () => {
  const result = await running.app.evaluate(({ app }) => [
    app.commandLine.hasSwitch('stand-in-test'),
    app.commandLine.getSwitchValue('lang'),
    app.commandLine.hasSwitch('nothing'),
    process.versions.electron,
    Boolean(process.versions.chrome),
    process.type,
  ]);
  expect(result).toEqual([true, 'de', false, '45.3.4-stand-in', true, 'browser']);
  expect(
    await running.page.evaluate(() => [navigator.language, Intl.DateTimeFormat().resolvedOptions().locale]),
  ).toEqual(['de', 'de']);
});
