import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions, LoadFileOptions } from 'electron';
import { appReady } from './app-state.ts';
import { type Browser, browserReady } from './browser.ts';
import { commandLine } from './command-line.ts';
import { entry } from './entry.ts';
import { cancellable } from './events.ts';
import { WebContents } from './web-contents.ts';
import { parseColor } from './window-color.ts';
import { addWindowFlags } from './window-flags.ts';
import { WindowGeometry } from './window-geometry.ts';
import { WindowShape } from './window-shape.ts';
import { focusedWindow, moveFocus, windowEvents, windows } from './windows.ts';

let lastId = 0;

/** Electron's BrowserWindow over a Chromium page. */
export class BrowserWindow extends WindowShape {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  readonly #opened: Promise<WindowGeometry>;
  #background: string;
  #visible: boolean;
  #shownOnce = false;
  #destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}, popup?: string) {
    super(options);
    if (!appReady.is) throw new Error('Cannot create BrowserWindow before app is ready');
    this.#background = options.backgroundColor ?? '#FFFFFF';
    this.#visible = options.show !== false;
    this.webContents = new WebContents(
      {
        isDestroyed: () => this.#destroyed,
        close: () => this.close(),
        focus: () => this.focus(),
        isFocused: () => this.isFocused(),
        title: () => this.title,
        retitle: (title) => this.setTitle(title),
        zoomed: () => this.resize(),
      },
      options.webPreferences ?? {},
    );
    if (popup !== undefined) this.webContents.openedByPage();
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

  capturePage(): ReturnType<WebContents['capturePage']> {
    return this.webContents.capturePage();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.#visible || this.#destroyed) return;
    this.#visible = true;
    this.changeState(this.state);
    this.emit('show', {});
  }

  hide(): void {
    if (!this.#visible || this.#destroyed) return;
    this.#visible = false;
    this.reshape((geometry) => geometry.state('minimized'));
    this.emit('hide', {});
    this.blur();
  }

  override focus(): void {
    if (this.#destroyed || !this.#visible) return;
    this.webContents.page.isAttached && this.webContents.page.session.tell('Page.bringToFront');
    moveFocus(this);
  }

  override blur(): void {
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

  setBackgroundColor(color: string): void {
    this.#background = color;
    this.#paintBackground();
  }

  getBackgroundColor(): string {
    return this.#background;
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
    const locale = commandLine.getSwitchValue('lang');
    if (locale) session.tell('Emulation.setLocaleOverride', { locale });
    this.#paintBackground();
    await geometry.resize(this.bounds, this.webContents.getZoomFactor());
    if (this.options.x !== undefined && !browser.headless) await geometry.move(this.bounds);
    if (!this.#visible) await geometry.state('minimized');
    return geometry;
  }

  #painted(): void {
    if (this.#shownOnce) return;
    this.#shownOnce = true;
    this.emit('ready-to-show', {});
  }

  protected override resize(): void {
    this.reshape((geometry) => geometry.resize(this.bounds, this.webContents.getZoomFactor()));
    this.emit('resize', {});
  }

  protected override reshape(change: (geometry: WindowGeometry) => Promise<void>): void {
    this.#opened.then(change).catch(() => {});
  }

  #paintBackground(): void {
    const color = parseColor(this.#background);
    const { page } = this.webContents;
    if (page.isAttached) page.session.tell('Emulation.setDefaultBackgroundColorOverride', { color });
  }
}

addWindowFlags(BrowserWindow.prototype);

async function openPage({ cdp }: Browser, browserContextId: string | undefined): Promise<string> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, browserContextId });
  return targetId;
}
