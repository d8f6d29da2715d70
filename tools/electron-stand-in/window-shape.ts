import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { entry } from './entry.ts';
import type { Bounds, WindowGeometry, WindowState } from './window-geometry.ts';

/** A BrowserWindow's outside: where it is, how large, in which state and under which title. */
export abstract class WindowShape extends EventEmitter {
  readonly #flags = new Map<string, boolean>();
  protected readonly options: BrowserWindowConstructorOptions;
  protected bounds: Bounds;
  protected state: WindowState = 'normal';
  protected title: string;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.setMaxListeners(0);
    this.options = options;
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    this.title = options.title ?? entry.name ?? 'Electron';
  }

  /** Changes Chromium's window, as soon as there is one. */
  protected abstract reshape(change: (geometry: WindowGeometry) => Promise<void>): void;

  /** Gives the page the window's size. */
  protected abstract resize(): void;

  abstract focus(): void;
  abstract blur(): void;

  minimize(): void {
    if (this.state === 'minimized') return;
    this.changeState('minimized');
    this.emit('minimize', {});
    this.blur();
  }

  restore(): void {
    if (this.state !== 'minimized') return;
    this.changeState('normal');
    this.emit('restore', {});
    this.focus();
  }

  maximize(): void {
    this.changeState('maximized');
    this.emit('maximize', {});
  }

  unmaximize(): void {
    this.changeState('normal');
    this.emit('unmaximize', {});
  }

  setFullScreen(on: boolean): void {
    this.changeState(on ? 'fullscreen' : 'normal');
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen', {});
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen';
  }

  isNormal(): boolean {
    return this.state === 'normal';
  }

  getBounds(): Bounds {
    return { ...this.bounds };
  }

  getNormalBounds(): Bounds {
    return this.getBounds();
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Bounds>): void {
    const before = this.bounds;
    this.bounds = { ...before, ...bounds };
    const { x, y, width, height } = this.bounds;
    if (x !== before.x || y !== before.y) {
      this.reshape((geometry) => geometry.move(this.bounds));
      this.emit('move', {});
    }
    if (width !== before.width || height !== before.height) this.resize();
  }

  setContentBounds(bounds: Partial<Bounds>): void {
    this.setBounds(bounds);
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getSize(): [number, number] {
    return [this.bounds.width, this.bounds.height];
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
    return [this.bounds.x, this.bounds.y];
  }

  setTitle(title: string): void {
    this.title = title;
  }

  getTitle(): string {
    return this.title;
  }

  /** Gives one of the plain on/off properties, such as `resizable`. Not part of Electron. */
  flag(name: string, otherwise: boolean): boolean {
    const asked = (this.options as unknown as Record<string, unknown>)[name];
    return this.#flags.get(name) ?? (typeof asked === 'boolean' ? asked : otherwise);
  }

  /** Sets one of the plain on/off properties. Not part of Electron. */
  setFlag(name: string, on: boolean): void {
    this.#flags.set(name, on);
  }

  protected changeState(state: WindowState): void {
    this.state = state;
    this.reshape((geometry) => geometry.state(state));
  }
}
