import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebPreferences } from 'electron';
import { makeValueCodec } from './bridge/values.ts';
import type { Browser } from './browser.ts';
import type { Protocol } from './cdp/connection.ts';
import { NativeImage } from './desktop/native-image.ts';
import { applyTheme } from './desktop/native-theme.ts';
import { entry } from './entry.ts';
import { cancellable } from './events.ts';
import type { WebFrameMain } from './frames.ts';
import { IpcMain, ipcMain } from './ipc-main.ts';
import { LoadingContents } from './loading-contents.ts';
import { Network } from './network.ts';
import { Page, type PageListener, type Sender } from './page.ts';
import { fromChromium, toChromium } from './schemes.ts';
import { type Session, type SessionMember, session as sessions } from './session.ts';

/** What `setWindowOpenHandler`'s function answers. */
export type OpenAnswer =
  | { readonly action: 'deny' }
  | { readonly action: 'allow'; readonly overrideBrowserWindowOptions?: object };

/** The window around a web contents, as far as it needs one. */
export interface WebContentsWindow {
  readonly isDestroyed: () => boolean;
  readonly close: () => void;
  readonly focus: () => void;
  readonly isFocused: () => boolean;
  readonly title: () => string;
  readonly retitle: (title: string) => void;
  readonly zoomed: () => void;
}

type WindowOpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
  readonly referrer: object;
}) => OpenAnswer;

const codec = makeValueCodec();
let lastId = 0;

/** Electron's WebContents: a page and what happens in it. */
export class WebContents extends LoadingContents implements PageListener, SessionMember {
  readonly id = ++lastId;
  readonly ipc = new IpcMain();
  readonly session: Session;
  readonly network = new Network(this);
  readonly page: Page;
  readonly #preferences: WebPreferences;
  readonly #window: WebContentsWindow;
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  #zoom = 1;
  #opening: string | undefined;

  constructor(window: WebContentsWindow, preferences: WebPreferences) {
    super();
    this.#window = window;
    this.#preferences = preferences;
    this.page = new Page(this);
    this.session =
      (preferences.session as unknown as Session | undefined) ?? sessions.fromPartition(preferences.partition ?? '');
    this.session.members.add(this);
  }

  /** Puts the page behind this web contents; nothing loads before `open`. Not part of Electron. */
  attach(browser: Browser, targetId: string): Promise<void> {
    const { preload, additionalArguments } = this.#preferences;
    return this.page.attach(browser, targetId, preload, additionalArguments ?? []);
  }

  /** Asks the app what shall become of a window that the page wants to open. Not part of Electron. */
  decideOpening(url: string): OpenAnswer {
    const details = { url: this.#opening ?? url, frameName: '', features: '', referrer: { url: this.url, policy: '' } };
    this.#opening = undefined;
    return this.#openHandler({ ...details, disposition: 'new-window' }) ?? { action: 'deny' };
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.#window.isDestroyed();
  }

  getTitle(): string {
    return this.#window.title();
  }

  getType(): string {
    return 'window';
  }

  isFocused(): boolean {
    return this.#window.isFocused();
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(path.resolve(entry.appPath, file)).href);
  }

  /** Takes a picture of what the page shows. */
  async capturePage(): Promise<NativeImage> {
    await this.ready.promise;
    const { data } = await this.page.session.send('Page.captureScreenshot', { format: 'png' });
    // The binary protocol gives the bytes themselves, against its typed JSON form.
    return new NativeImage(data as unknown as Buffer);
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  getLastWebPreferences(): WebPreferences {
    return { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, ...this.#preferences };
  }

  getOSProcessId(): number {
    return this.page.frames.processId;
  }

  getProcessId(): number {
    return this.page.frames.processId;
  }

  /** Sends values to the page's preload, in order; before the page's first document they are lost, as in Electron. */
  send(channel: string, ...values: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    if (this.page.isAttached) this.page.post(channel, values);
  }

  /** Runs code in the page's own world. Rejects with what it throws. */
  async executeJavaScript(expression: string): Promise<unknown> {
    await this.ready.promise;
    const { result, exceptionDetails } = await this.page.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async insertCSS(css: string): Promise<string> {
    const text = JSON.stringify(css);
    await this.executeJavaScript(
      `{ const s = new CSSStyleSheet(); s.replaceSync(${text}); document.adoptedStyleSheets.push(s); }`,
    );
    return text;
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    this.#window.zoomed();
    this.emit('zoom-changed', {}, 'in');
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  get zoomFactor(): number {
    return this.#zoom;
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }

  async setVisualZoomLevelLimits(): Promise<void> {}

  setBackgroundThrottling(): void {}

  openDevTools(): void {}

  closeDevTools(): void {}

  focus(): void {
    this.#window.focus();
  }

  close(): void {
    this.#window.close();
  }

  /** Crashes the page's process, for tests of `render-process-gone`. */
  forcefullyCrashRenderer(): void {
    this.page.session.tell('Page.crash');
  }

  refreshInterception(): void {
    this.page.refreshInterception();
  }

  async clearStorage(): Promise<void> {
    const origin = toChromium(`${this.mainFrame.origin}/`).replace(/\/$/, '');
    await this.page.session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }

  async clearCache(): Promise<void> {
    await this.page.session.send('Network.clearBrowserCache');
  }

  /** Chromium is about to be told of an address: the page shall find the theme in place. */
  protected override beforeLoad(): void {
    applyTheme(this.page.session);
  }

  override navigated(frame: WebFrameMain, isMain: boolean, failed: boolean): void {
    // A test tool's own media emulation may have come in between.
    if (isMain) applyTheme(this.page.session);
    super.navigated(frame, isMain, failed);
  }

  sent(sender: Sender, channel: string, values: readonly unknown[]): void {
    const event = this.#ipcEvent(sender);
    for (const ipc of [sender.frame.ipc, this.ipc, ipcMain]) ipc.emit(channel, event, ...values);
  }

  async invoked(sender: Sender, channel: string, values: readonly unknown[]): Promise<unknown> {
    for (const ipc of [sender.frame.ipc, this.ipc, ipcMain]) {
      const handler = ipc.handlerOf(channel);
      if (handler) return handler(this.#ipcEvent(sender), ...(values as never[]));
    }
    throw new Error(`No handler registered for '${channel}'`);
  }

  preloadFailed(message: string): void {
    console.error('The preload failed:', message);
    this.emit('preload-error', {}, this.#preferences.preload, new Error(message));
  }

  console(entry: Protocol.Runtime.consoleAPICalledPayload): void {
    const message = entry.args.map((value) => String(value.value ?? value.description ?? '')).join(' ');
    const level = entry.type === 'log' ? 'info' : entry.type;
    const [at] = entry.stackTrace?.callFrames ?? [];
    const where = { lineNumber: (at?.lineNumber ?? -1) + 1, sourceId: fromChromium(at?.url ?? '') };
    this.emit('console-message', { level, message, frame: this.mainFrame, ...where });
  }

  opening(url: string): void {
    this.#opening = fromChromium(url);
  }

  /** The page has another title. Not part of Electron. */
  titled(title: string): void {
    const event = cancellable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.#window.retitle(title);
  }

  #ipcEvent({ frame, reply }: Sender): object {
    const event = {
      type: 'frame',
      sender: this,
      senderFrame: frame,
      processId: frame.processId,
      frameId: frame.routingId,
      ports: [],
      reply: (channel: string, ...values: unknown[]) =>
        values.length === 1 && typeof values[0] === 'string'
          ? reply(channel, values[0])
          : reply(null, codec.encode({ channel, values })),
    };
    return event;
  }
}
