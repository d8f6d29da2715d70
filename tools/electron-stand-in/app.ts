import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { appReady } from './app-state.ts';
import { appTouched, browserReady, endBrowser, onBrowserGone } from './browser.ts';
import { appLocale, commandLine } from './command-line.ts';
import { entry } from './entry.ts';
import { cancellable } from './events.ts';
import { InstanceLock, type SecondInstance } from './single-instance.ts';
import { moveFocus, windowEvents, windows } from './windows.ts';

const home = os.homedir();

function configHome(): string {
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support');
  return process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
}

/** Electron's `app`. */
export class App extends EventEmitter {
  readonly commandLine = commandLine;
  readonly isPackaged = false;
  readonly dock = undefined;
  name = entry.name ?? 'Electron';
  applicationMenu: unknown = null;
  #userAgent = '';
  readonly #ready = Promise.withResolvers<void>();
  readonly #lock = new InstanceLock();
  readonly #paths = new Map<string, string>([
    ['home', home],
    ['appData', configHome()],
    ['temp', os.tmpdir()],
    ['exe', process.execPath],
    ['module', process.execPath],
    ...['Desktop', 'Documents', 'Downloads', 'Music', 'Pictures', 'Videos'].map((name): [string, string] => [
      name.toLowerCase(),
      path.join(home, name),
    ]),
  ]);
  #quitting = false;
  #exiting: Promise<void> | undefined;

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  override on(event: string, hear: (...values: never[]) => void): this {
    appTouched();
    return super.on(event, hear as (...values: unknown[]) => void);
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return appReady.is;
  }

  /** Chromium answers: the app may open windows. Not part of Electron. */
  becomeReady(): void {
    appReady.is = true;
    this.emit('will-finish-launching');
    this.emit('ready', cancellable(), {});
    this.#ready.resolve();
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return entry.version;
  }

  getAppPath(): string {
    return entry.appPath;
  }

  getPath(name: string): string {
    appTouched();
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    // Looked up only for the names that lie under it: where it lies is itself found by a path.
    const userData = (): string => this.#paths.get('userData') ?? this.#defaultUserData();
    if (name === 'userData' || name === 'sessionData') return userData();
    if (name === 'logs') return path.join(userData(), 'logs');
    if (name === 'crashDumps') return path.join(userData(), 'Crashpad');
    throw new Error(`Failed to get '${name}' path`);
  }

  setPath(name: string, value: string): void {
    appTouched();
    if (!path.isAbsolute(value)) throw new Error(`Failed to set path: '${value}' is not absolute`);
    this.#paths.set(name, value);
  }

  setAppLogsPath(value?: string): void {
    this.#paths.set('logs', value ?? path.join(this.getPath('userData'), 'logs'));
    mkdirSync(this.getPath('logs'), { recursive: true });
  }

  #defaultUserData(): string {
    const asked = commandLine.getSwitchValue('user-data-dir') || process.env.ELECTRON_STAND_IN_USER_DATA;
    return asked || path.join(this.getPath('appData'), this.name);
  }

  getLocale(): string {
    return appLocale();
  }

  getSystemLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getSystemLocale()];
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getSystemLocale()).region ?? '';
  }

  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    appTouched();
    const second = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    return this.#lock.request(this.getPath('userData'), second, (other) => this.#secondInstance(other));
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld;
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release();
  }

  #secondInstance({ argv, workingDirectory, additionalData }: SecondInstance): void {
    void this.#ready.promise.then(() => {
      this.emit('second-instance', cancellable(), argv, workingDirectory, additionalData);
    });
  }

  /** The page's sandbox is Chromium's own and always on where the system allows it. */
  enableSandbox(): void {
    appTouched();
    if (appReady.is) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  disableHardwareAcceleration(): void {
    appTouched();
  }

  setAppUserModelId(): void {}

  setAsDefaultProtocolClient(): boolean {
    return false;
  }

  removeAsDefaultProtocolClient(): boolean {
    return false;
  }

  isDefaultProtocolClient(): boolean {
    return false;
  }

  setLoginItemSettings(): void {}

  getLoginItemSettings(): { readonly openAtLogin: boolean } {
    return { openAtLogin: false };
  }

  setBadgeCount(): boolean {
    return false;
  }

  getBadgeCount(): number {
    return 0;
  }

  setAboutPanelOptions(): void {}

  isAccessibilitySupportEnabled(): boolean {
    return false;
  }

  setAccessibilitySupportEnabled(): void {}

  focus(): void {
    const [window] = [...windows].filter((each) => each.isVisible());
    window?.focus();
  }

  hide(): void {
    moveFocus(null);
  }

  show(): void {}

  get userAgentFallback(): string {
    return this.#userAgent;
  }

  set userAgentFallback(value: string) {
    this.#userAgent = value;
  }

  /** Quits as Electron does: listeners of 'before-quit', of a window's 'close' and of 'will-quit' may keep it alive. */
  quit(): void {
    if (this.#quitting || this.#exiting) return;
    const before = cancellable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...windows]) {
      if (window.mayClose()) continue;
      this.#quitting = false;
      return;
    }
    this.#finish();
  }

  #finish(): void {
    const will = cancellable();
    this.emit('will-quit', will);
    if (will.defaultPrevented) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  /** Ends at once with this exit code: windows close unasked and nothing of Chromium is left. */
  exit(code = 0): void {
    if (this.#exiting) return;
    this.#quitting = true;
    for (const window of [...windows]) window.gone();
    this.emit('quit', cancellable(), code);
    this.#lock.release();
    this.#exiting = endBrowser().then(() => process.exit(code));
  }

  /** A window has gone. Not part of Electron. */
  windowGone(): void {
    if (windows.size > 0 || this.#quitting) return;
    setImmediate(() => {
      if (windows.size > 0 || this.#quitting) return;
      if (this.listenerCount('window-all-closed') === 0) this.quit();
      else this.emit('window-all-closed');
    });
  }
}

/** The one app. */
export const app = new App();

windowEvents.on('gone', () => app.windowGone());
windowEvents.on('created', (window) => app.emit('browser-window-created', {}, window));
windowEvents.on('focus', (window) => app.emit('browser-window-focus', {}, window));
windowEvents.on('blur', (window) => app.emit('browser-window-blur', {}, window));
windowEvents.on('contents', (contents: EventEmitter) => {
  app.emit('web-contents-created', {}, contents);
  contents.on('render-process-gone', (event, details) => app.emit('render-process-gone', event, contents, details));
});
// The user may have closed the browser itself; without it there is no app.
onBrowserGone(() => app.exit(0));
browserReady.then(
  () => app.becomeReady(),
  (error: unknown) => {
    console.error('Electron stand-in:', error);
    app.exit(1);
  },
);

let signals = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    signals += 1;
    if (signals > 1) app.exit(1);
    else app.quit();
  });
}
