import { EventEmitter } from 'node:events';
import type { Protocol } from './cdp/connection.ts';
import { IpcMain } from './ipc-main.ts';
import { fromChromium, originOf } from './schemes.ts';

let lastRouting = 0;
let lastNode = 0;

/** One document in a frame, as Electron's WebFrameMain: a navigation makes a new one and detaches the old. */
export class WebFrameMain extends EventEmitter {
  readonly ipc = new IpcMain();
  readonly processId: number;
  readonly routingId: number = ++lastRouting;
  readonly frameTreeNodeId: number;
  readonly frameToken: string;
  /** The frame that holds this one, or null for a window's main frame. */
  readonly parent: WebFrameMain | null;
  url = 'about:blank';
  /** The origin that Chromium gave the document; `null` as text for an opaque one. */
  origin = 'null';
  name = '';
  detached = false;
  /** The document announced itself before Chromium told of its navigation. */
  early = false;
  readonly children = new Map<string, WebFrameMain>();

  constructor(processId: number, token: string, parent: WebFrameMain | null, node?: number) {
    super();
    this.processId = processId;
    this.frameToken = token;
    this.parent = parent;
    this.frameTreeNodeId = node ?? ++lastNode;
  }

  get top(): WebFrameMain {
    return this.parent?.top ?? this;
  }

  get osProcessId(): number {
    return this.processId;
  }

  get frames(): WebFrameMain[] {
    return [...this.children.values()];
  }

  get framesInSubtree(): WebFrameMain[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }

  isDestroyed(): boolean {
    return this.detached;
  }
}

/** A page's frames, kept up to date from Chromium's events. */
export class FrameTree {
  readonly processId: number;
  readonly #frames = new Map<string, WebFrameMain>();
  readonly #origins = new Map<string, string>();
  #main: WebFrameMain;

  constructor(processId: number) {
    this.processId = processId;
    this.#main = new WebFrameMain(processId, '', null);
  }

  /** The main frame's current document. */
  get main(): WebFrameMain {
    return this.#main;
  }

  get(frameId: string): WebFrameMain | undefined {
    return this.#frames.get(frameId);
  }

  /** Sets the main frame's id, known once the page is attached. */
  start(frameId: string): void {
    this.#main = new WebFrameMain(this.processId, frameId, null);
    this.#frames.set(frameId, this.#main);
  }

  attached(frameId: string, parentId: string): void {
    if (this.#frames.has(frameId)) return;
    const parent = this.#frames.get(parentId) ?? this.#main;
    const frame = new WebFrameMain(this.processId, frameId, parent);
    parent.children.set(frameId, frame);
    this.#frames.set(frameId, frame);
  }

  detached(frameId: string): void {
    const frame = this.#frames.get(frameId);
    if (!frame) return;
    for (const each of frame.framesInSubtree) {
      each.detached = true;
      this.#frames.delete(each.frameToken);
    }
    frame.parent?.children.delete(frameId);
    this.#origins.delete(frameId);
  }

  /** A document's isolated world has started: Chromium may tell of the navigation only later. */
  announced(frameId: string, address: string, origin: string): WebFrameMain {
    const frame = this.#replace(frameId);
    frame.early = true;
    frame.url = fromChromium(address);
    frame.origin = fromChromium(origin);
    this.#origins.delete(frameId);
    return frame;
  }

  navigated(frame: Protocol.Page.Frame): WebFrameMain {
    if (frame.parentId) this.attached(frame.id, frame.parentId);
    const known = this.#frames.get(frame.id);
    const current = known?.early ? known : this.#replace(frame.id);
    current.early = false;
    current.url = fromChromium(frame.url + (frame.urlFragment ?? ''));
    current.name = frame.name ?? '';
    current.origin = this.#origins.get(frame.id) ?? originOf(current.url);
    this.#origins.delete(frame.id);
    return current;
  }

  /**
   * A document's script context has this origin. It tells what an address cannot (a sandboxed frame, an inherited
   * origin), and may come before or after the navigation.
   */
  hasOrigin(frameId: string, chromium: string): void {
    const origin = fromChromium(chromium === '' || chromium === '://' ? 'null' : chromium);
    const frame = this.#frames.get(frameId);
    if (frame) frame.origin = origin;
    this.#origins.set(frameId, origin);
  }

  moved(frameId: string, url: string): void {
    const frame = this.#frames.get(frameId);
    if (frame) frame.url = fromChromium(url);
  }

  /** Puts a new document in a frame's place; its child frames go with the old one. */
  #replace(frameId: string): WebFrameMain {
    const old = this.#frames.get(frameId);
    const parent = old?.parent ?? null;
    for (const token of old?.children.keys() ?? []) this.detached(token);
    if (old) old.detached = true;
    const frame = new WebFrameMain(this.processId, frameId, parent, old?.frameTreeNodeId);
    parent?.children.set(frameId, frame);
    this.#frames.set(frameId, frame);
    if (!parent) this.#main = frame;
    return frame;
  }
}
