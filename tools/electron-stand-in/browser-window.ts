import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, LoadFileOptions } from 'electron';
import { appReady } from './app-state.ts';
import { type Browser, browserReady } from './browser.ts';
import { applyTheme } from './desktop/native-theme.ts';
import { entry } from './entry.ts';
import { cancellable } from './events.ts';
import { WebContents } from './web-contents.ts';
import { type Bounds, WindowGeometry } from './window-geometry.ts';
import { focusedWindow, moveFocus, windowEvents, windows } from './windows.ts';

let lastId = 0;

/** Electron's BrowserWindow over a Chromium page. */
export class BrowserWindow extends EventEmitter {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  readonly #options: BrowserWindowConstructorOptions;
  readonly #opened: Promise<WindowGeometry>;
  readonly #flags = new Map<string, boolean>();
  #bounds: Bounds;
  #title: string;
  #background: string;
  #visible: boolean;
  #state: 'normal' | 'minimized' | 'maximized' | 'fullscreen' = 'normal';
  #shownOnce = false;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}, popup?: string) {
    super();
    this.setMaxListeners(0);
    if (!appReady.is) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#options = options;
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.#title = options.title ?? entry.name ?? 'Electron';
    this.#background = options.backgroundColor ?? '#FFFFFF';
    this.#visible = options.show !== false;
    this.webContents = new WebContents(
      {
        isDestroyed: () => this.#destroyed,
        close: () => this.close(),
        focus: () => this.focus(),
        retitle: (title) => this.setTitle(title),
        zoomed: () => this.#resize(),
      },
      options.webPreferences ?? {},
    );
    windows.add(this);
    this.#opened = this.#open(popup);
    this.#opened.then(
      () => this.webContents.open(),
      (error: Error) => {
        this.webContents.open(error);
        if (!this.#destroyed) console.error('A window could not be opened:', error);
      },
    );
    this.webContents.on('did-finish-load', () => this.#painted());
    windowEvents.emit('contents', this.webContents);
    windowEvents.emit('created', this);
    if (this.#visible) queueMicrotask(() => this.#visible && !this.#destroyed && moveFocus(this));
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow();
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.id === id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(file: string, { hash, query, search }: LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(path.resolve(entry.appPath, file));
    if (query) url.search = new URLSearchParams(query).toString();
    if (search) url.search = search;
    if (hash) url.hash = hash;
    return this.loadURL(url.href);
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.#visible || this.#destroyed) return;
    this.#visible = true;
    this.#setState(this.#state);
    this.emit('show', {});
  }

  hide(): void {
    if (!this.#visible || this.#destroyed) return;
    this.#visible = false;
    this.#apply((geometry) => geometry.state('minimized'));
    this.emit('hide', {});
    this.blur();
  }

  focus(): void {
    if (this.#destroyed || !this.#visible) return;
    this.webContents.page.isAttached && this.webContents.page.session.tell('Page.bringToFront');
    moveFocus(this);
  }

  blur(): void {
    if (focusedWindow() === this) moveFocus(null);
  }

  isFocused(): boolean {
    return focusedWindow() === this;
  }

  isVisible(): boolean {
    return this.#visible && !this.#destroyed;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  minimize(): void {
    if (this.#state === 'minimized') return;
    this.#setState('minimized');
    this.emit('minimize', {});
    this.blur();
  }

  restore(): void {
    if (this.#state !== 'minimized') return;
    this.#setState('normal');
    this.emit('restore', {});
    this.focus();
  }

  maximize(): void {
    this.#setState('maximized');
    this.emit('maximize', {});
  }

  unmaximize(): void {
    this.#setState('normal');
    this.emit('unmaximize', {});
  }

  setFullScreen(on: boolean): void {
    this.#setState(on ? 'fullscreen' : 'normal');
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen', {});
  }

  isMinimized(): boolean {
    return this.#state === 'minimized';
  }

  isMaximized(): boolean {
    return this.#state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  isNormal(): boolean {
    return this.#state === 'normal';
  }

  getBounds(): Bounds {
    return { ...this.#bounds };
  }

  getNormalBounds(): Bounds {
    return this.getBounds();
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Bounds>): void {
    const before = this.#bounds;
    this.#bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.#bounds;
    if (x !== before.x || y !== before.y) {
      this.#apply((geometry) => geometry.move(this.#bounds));
      this.emit('move', {});
    }
    if (width !== before.width || height !== before.height) this.#resize();
  }

  setContentBounds(bounds: Partial<Bounds>): void {
    this.setBounds(bounds);
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getContentSize(): [number, number] {
    return this.getSize();
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  getPosition(): [number, number] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setBackgroundColor(color: string): void {
    this.#background = color;
    this.#paintBackground();
  }

  getBackgroundColor(): string {
    return this.#background;
  }

  /** Gives one of the plain on/off properties, such as `resizable`. Not part of Electron. */
  flag(name: string): boolean {
    return this.#flags.get(name) ?? (this.#options as Record<string, unknown>)[name] !== false;
  }

  /** Sets one of the plain on/off properties. Not part of Electron. */
  setFlag(name: string, on: boolean): void {
    this.#flags.set(name, on);
  }

  /** Asks the window to close: a listener of 'close' may keep it open. */
  close(): void {
    this.mayClose();
  }

  /** Closes the window if no listener of 'close' objects, and says whether it did. Not part of Electron. */
  mayClose(): boolean {
    if (this.#destroyed) return true;
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
    return this.#destroyed;
  }

  /** Closes the window without asking. */
  destroy(): void {
    if (this.#destroyed) return;
    this.gone();
    void Promise.all([browserReady, this.#opened])
      .then(([{ cdp }]) => cdp.send('Target.closeTarget', { targetId: this.webContents.page.targetId }))
      .catch(() => {});
  }

  /** Chromium has closed the page, or is about to. Not part of Electron. */
  gone(): void {
    if (this.#destroyed) return;
    this.blur();
    this.#destroyed = true;
    windows.delete(this);
    this.webContents.session.members.delete(this.webContents);
    this.emit('closed', {});
    this.webContents.emit('destroyed', {});
    this.webContents.removeAllListeners();
    windowEvents.emit('gone', this);
  }

  async #open(popup: string | undefined): Promise<WindowGeometry> {
    const browser = await browserReady;
    const browserContextId = await this.webContents.session.context();
    const first = browserContextId === undefined ? browser.takeFirstPage() : undefined;
    const targetId = popup ?? first ?? (await openPage(browser, browserContextId));
    await this.webContents.attach(browser, targetId);
    const { session } = this.webContents.page;
    const geometry = new WindowGeometry(browser, session, targetId);
    if (browser.headless) session.tell('Emulation.setFocusEmulationEnabled', { enabled: true });
    applyTheme(session);
    this.#paintBackground();
    await geometry.resize(this.#bounds, this.webContents.getZoomFactor());
    if (this.#options.x !== undefined && !browser.headless) await geometry.move(this.#bounds);
    if (!this.#visible) await geometry.state('minimized');
    return geometry;
  }

  #painted(): void {
    if (this.#shownOnce) return;
    this.#shownOnce = true;
    this.emit('ready-to-show', {});
  }

  #resize(): void {
    this.#apply((geometry) => geometry.resize(this.#bounds, this.webContents.getZoomFactor()));
    this.emit('resize', {});
  }

  #setState(state: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): void {
    this.#state = state;
    this.#apply((geometry) => geometry.state(state));
  }

  #apply(change: (geometry: WindowGeometry) => Promise<void>): void {
    this.#opened.then(change).catch(() => {});
  }

  #paintBackground(): void {
    const color = parseColor(this.#background);
    const { page } = this.webContents;
    if (page.isAttached) page.session.tell('Emulation.setDefaultBackgroundColorOverride', { color });
  }
}

async function openPage({ cdp }: Browser, browserContextId: string | undefined): Promise<string> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, browserContextId });
  return targetId;
}

/** Reads Electron's `#RGB`, `#RRGGBB` and `#AARRGGBB`; anything else is white. */
function parseColor(text: string): { readonly r: number; readonly g: number; readonly b: number; readonly a: number } {
  const short = /^#[0-9a-f]{3}$/i.test(text) ? `#${[...text.slice(1)].map((digit) => digit + digit).join('')}` : text;
  const long = /^#([0-9a-f]{2})?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(short);
  const [a, r, g, b] = (long?.slice(1) ?? ['ff', 'ff', 'ff', 'ff']).map((part) => Number.parseInt(part ?? 'ff', 16));
  return { r: r ?? 255, g: g ?? 255, b: b ?? 255, a: (a ?? 255) / 255 };
}
