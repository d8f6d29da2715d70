import { EventEmitter } from 'node:events';
import { cancellable } from './events.ts';
import type { WebFrameMain } from './frames.ts';
import type { Page } from './page.ts';
import { toChromium } from './schemes.ts';

/** The part of a web contents that loads addresses and tells how that goes. */
export abstract class LoadingContents extends EventEmitter {
  abstract readonly page: Page;
  protected readonly ready: PromiseWithResolvers<void> = Promise.withResolvers<void>();
  #load: { readonly loaderId: string; readonly done: () => void } | undefined;
  #wanted: string | undefined;
  #started = false;
  #isPopup = false;
  #loading = false;
  #crashed = false;
  #loader = '';

  protected abstract beforeLoad(): void;

  constructor() {
    super();
    this.setMaxListeners(0);
    this.ready.promise.catch(() => {});
  }

  get mainFrame(): WebFrameMain {
    return this.page.frames.main;
  }

  get mainFrameId(): string {
    return this.page.frameId;
  }

  get url(): string {
    return this.#started ? this.mainFrame.url : '';
  }

  get wanted(): string | undefined {
    return this.#wanted;
  }

  frame(id: string): WebFrameMain | undefined {
    return this.page.frames.get(id);
  }

  /** The page was opened by another page, which has given it its address. Not part of Electron. */
  openedByPage(): void {
    this.#isPopup = true;
  }

  /** The page is ready for its first address, or (with an error) will never be. Not part of Electron. */
  open(error?: Error): void {
    if (error) this.ready.reject(error);
    else this.ready.resolve();
  }

  getURL(): string {
    return this.url;
  }

  isLoading(): boolean {
    return this.#loading;
  }

  isLoadingMainFrame(): boolean {
    return this.#loading;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  /** Loads an address. Rejects with Chromium's reason when that fails. */
  async loadURL(url: string): Promise<void> {
    await this.ready.promise;
    this.#started = true;
    const address = new URL(url).href;
    this.#wanted = address;
    this.beforeLoad();
    const result = await this.page.session.send('Page.navigate', { url: toChromium(address) });
    this.#wanted = undefined;
    if (result.errorText !== undefined) {
      this.emit('did-fail-load', {}, -2, result.errorText, url, true);
      throw Object.assign(new Error(`${result.errorText} loading '${url}'`), { url });
    }
    const { loaderId } = result;
    if (loaderId === undefined || loaderId === this.#loader) return;
    await new Promise<void>((done) => {
      this.#load = { loaderId, done };
    });
  }

  reload(): void {
    this.#wanted = this.url;
    void this.ready.promise.then(() => this.page.session.send('Page.reload', {})).catch(() => {});
  }

  reloadIgnoringCache(): void {
    this.#wanted = this.url;
    void this.ready.promise.then(() => this.page.session.send('Page.reload', { ignoreCache: true })).catch(() => {});
  }

  stop(): void {
    this.page.session.tell('Page.stopLoading');
  }

  starting(frameId: string, url: string): void {
    const isMainFrame = frameId === this.mainFrameId;
    if (isMainFrame && !this.#started && !this.#isPopup) return;
    this.#tellStart(url, this.frame(frameId) ?? null, isMainFrame, false);
  }

  navigated(frame: WebFrameMain, isMain: boolean, failed: boolean): void {
    this.#crashed = isMain ? false : this.#crashed;
    if (isMain && this.#isPopup) this.#started = true;
    if (isMain) this.#wanted = undefined;
    if (isMain && failed) this.emit('did-fail-load', {}, -2, 'ERR_FAILED', frame.url, true);
    else if (isMain) this.emit('did-navigate', {}, frame.url, 200, 'OK');
    this.emit('did-frame-navigate', {}, frame.url, 200, 'OK', isMain, frame.processId, frame.routingId);
  }

  #tellStart(url: string, frame: WebFrameMain | null, isMainFrame: boolean, isSameDocument: boolean): void {
    const details = { url, isSameDocument, isMainFrame, frame, initiator: this.mainFrame };
    const place = [frame?.processId, frame?.routingId] as const;
    this.emit('did-start-navigation', cancellable(details), url, isSameDocument, isMainFrame, ...place);
  }

  moved(frame: WebFrameMain): void {
    this.#tellStart(frame.url, frame, frame.parent === null, true);
    this.emit('did-navigate-in-page', {}, frame.url, frame.parent === null, frame.processId, frame.routingId);
  }

  lifecycle(name: string, loaderId: string): void {
    if (!this.#started) return;
    if (name === 'init') this.#loader = '';
    if (name === 'DOMContentLoaded') this.emit('dom-ready', {});
    if (name !== 'load') return;
    this.#loader = loaderId;
    this.emit('did-finish-load', {});
    this.emit('did-frame-finish-load', {}, true, this.mainFrame.processId, this.mainFrame.routingId);
    if (this.#load?.loaderId === loaderId) this.#load.done();
  }

  loading(isLoading: boolean): void {
    if (!this.#started) return;
    this.#loading = isLoading;
    this.emit(isLoading ? 'did-start-loading' : 'did-stop-loading', {});
  }

  crashed(): void {
    this.#crashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  }
}
