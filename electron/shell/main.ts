import path from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { type Core, createCore } from '#core/app.ts';
import { reloadOnChange } from './dev-reload.ts';
import { shellPorts } from './ports.ts';
import { answerFrom, builtFiles } from './security/app-protocol.ts';
import { pinNavigation } from './security/navigation.ts';
import { appScheme } from './security/origin.ts';
import { denyPermissions } from './security/permissions.ts';
import { confineRequests } from './security/requests.ts';
import { openWindow } from './window.ts';

/** Where tests and developers put the profile; a packaged app uses the system's place only. */
if (!app.isPackaged && process.env.RIPOSTE_USER_DATA) app.setPath('userData', process.env.RIPOSTE_USER_DATA);

// SECURITY: every renderer is sandboxed, whatever a window asks for.
app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
app.on('web-contents-created', (_event, contents) => pinNavigation(contents));

let core: Core | undefined;

async function addWindow(): Promise<void> {
  if (!core) return;
  await openWindow({ attach: core.attach, refusedFrame: core.refusedFrame });
}

async function start(): Promise<void> {
  await app.whenReady();
  denyPermissions(session.defaultSession);
  confineRequests(session.defaultSession);
  const folder = path.join(import.meta.dirname, '../renderer');
  // SECURITY: a packaged app serves the files that were there at its start and no others.
  const dev = !app.isPackaged && process.env.RIPOSTE_DEV === '1';
  const answer = answerFrom(builtFiles(folder));
  protocol.handle(appScheme, dev ? (request) => answerFrom(builtFiles(folder))(request) : answer);
  if (dev) reloadOnChange(folder);
  core = createCore(shellPorts(() => void addWindow()));
  await Promise.all([addWindow(), core.start()]);
}

// One instance: it is asked for before anything opens a file, because two would write over each other.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return void addWindow();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) void addWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped || !core) return;
    event.preventDefault();
    void core.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });
  start().catch((error: unknown) => {
    dialog.showErrorBox('Riposte', error instanceof Error ? error.message : 'Riposte could not start.');
    app.exit(1);
  });
} else {
  process.stderr.write('Riposte is already running; its window was brought to the front.\n');
  app.exit(0);
}
