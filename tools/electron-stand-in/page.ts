import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { pageScript, preloadScript, receiveExpression, WORLD } from './bridge/scripts.ts';
import { makeValueCodec } from './bridge/values.ts';
import type { Browser } from './browser.ts';
import type { CdpSession, Protocol } from './cdp/connection.ts';
import { FrameTree, type WebFrameMain } from './frames.ts';
import type { Network } from './network.ts';
import { fromChromium } from './schemes.ts';

const codec = makeValueCodec();
/** SECURITY: a page that does not know these names cannot meet the bridge, and they are new in every start. */
const SECRET = randomBytes(16).toString('hex');
const BINDING = `binding${randomBytes(8).toString('hex')}`;
const RECEIVER = `receive${randomBytes(8).toString('hex')}`;
let lastProcess = 0;

/** Who a frame from a page comes from: the very document, and a way back to it. */
export interface Sender {
  readonly frame: WebFrameMain;
  reply(channel: string | null, text: string): void;
}

/** What a page tells its web contents. */
export interface PageListener {
  readonly network: Network;
  sent(sender: Sender, channel: string, values: readonly unknown[]): void;
  invoked(sender: Sender, channel: string, values: readonly unknown[]): Promise<unknown>;
  preloadFailed(message: string): void;
  starting(frameId: string, url: string): void;
  navigated(frame: WebFrameMain, isMain: boolean, failed: boolean): void;
  moved(frame: WebFrameMain): void;
  lifecycle(name: string, loaderId: string): void;
  loading(isLoading: boolean): void;
  crashed(): void;
  console(entry: Protocol.Runtime.consoleAPICalledPayload): void;
  opening(url: string): void;
  titled(title: string): void;
}

interface Context {
  readonly frameId: string;
  readonly origin: string;
  frame?: WebFrameMain;
}

interface Message {
  readonly kind: 'send' | 'invoke' | 'fault';
  readonly id: number;
  readonly channel: string;
  readonly values: readonly unknown[];
  readonly message: string;
}

/** A Chromium page with the preload in its isolated world: frames of text to it and from it. */
export class Page {
  readonly frames = new FrameTree(++lastProcess);
  readonly #listener: PageListener;
  readonly #contexts = new Map<number, Context>();
  readonly #others = new Set<CdpSession>();
  #session: CdpSession | undefined;
  #current: number | undefined;
  targetId = '';
  frameId = '';

  constructor(listener: PageListener) {
    this.#listener = listener;
  }

  /** The page's DevTools session. Throws before `attach` has resolved. */
  get session(): CdpSession {
    if (!this.#session) throw new Error('The window has no page yet.');
    return this.#session;
  }

  get isAttached(): boolean {
    return this.#session !== undefined;
  }

  /** Takes over a page that has loaded nothing yet. */
  async attach(
    browser: Browser,
    targetId: string,
    preload: string | undefined,
    argv: readonly string[],
  ): Promise<void> {
    const session = await browser.attached(targetId);
    this.#session = session;
    this.targetId = targetId;
    // A page's main frame has its target's id.
    this.frameId = targetId;
    this.frames.start(targetId);
    this.#hear(session);
    this.#follow(session, browser);
    this.#listener.network.watch(session);
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('Inspector.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: WORLD,
        source: this.#preloadScript(preload, argv, browser.version),
      }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(SECRET) }),
    ]);
    session.tell('Runtime.runIfWaitingForDebugger');
  }

  /** The session's protocols or listeners have changed. */
  refreshInterception(): void {
    if (!this.#session) return;
    for (const session of [this.#session, ...this.#others]) this.#listener.network.refresh(session);
  }

  /** Sends values to the main frame's preload, which must be running. */
  post(channel: string, values: readonly unknown[]): void {
    if (this.#current === undefined) return;
    const [first] = values;
    if (values.length === 1 && typeof first === 'string') this.#tell(this.#current, channel, first);
    else this.#tell(this.#current, null, codec.encode({ channel, values }));
  }

  #tell(contextId: number, channel: string | null, text: string): void {
    const expression = receiveExpression(RECEIVER, channel, text);
    this.session.tell('Runtime.evaluate', { contextId, expression, silent: true });
  }

  #preloadScript(file: string | undefined, argv: readonly string[], chrome: string): string {
    const facts = {
      platform: process.platform,
      arch: process.arch,
      versions: { ...process.versions, chrome },
      env: {},
      argv: [process.execPath, ...argv],
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      isMainFrame: true,
    };
    const source = file === undefined ? '' : this.#readPreload(file);
    const where = file === undefined ? 'no-preload.js' : path.basename(file);
    return preloadScript({ secret: SECRET, binding: BINDING, receiver: RECEIVER, process: facts }, source, where);
  }

  #readPreload(file: string): string {
    try {
      const source = readFileSync(file, 'utf8');
      new vm.Script(`(function () {${source}\n})`, { filename: file });
      return source;
    } catch (error) {
      // A preload that cannot run must be told of; Chromium would skip the whole script in silence.
      queueMicrotask(() => this.#listener.preloadFailed(String(error instanceof Error ? error.stack : error)));
      return '';
    }
  }

  /** Foreign frames and workers are targets of their own: their requests pass the same interception. */
  #follow(session: CdpSession, browser: Browser): void {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const other = browser.connection.session(sessionId);
      this.#others.add(other);
      this.#listener.network.watch(other);
      if (targetInfo.type === 'iframe') {
        this.#hearFrames(other);
        other.on('Runtime.executionContextCreated', ({ context }) => this.#created(context));
        other.tell('Page.enable');
        other.tell('Runtime.enable');
      }
      this.#follow(other, browser);
      other.tell('Runtime.runIfWaitingForDebugger');
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      this.#others.delete(browser.connection.session(sessionId));
      browser.connection.forget(sessionId);
    });
    session.tell('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  }

  #hear(session: CdpSession): void {
    this.#hearFrames(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId = this.#created(context);
      if (context.name !== WORLD) return;
      this.#contexts.set(context.id, { frameId, origin: context.origin });
      if (frameId === this.frameId) this.#current = context.id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId);
      if (this.#current === executionContextId) this.#current = undefined;
    });
    session.on('Runtime.executionContextsCleared', () => this.#noContexts());
    session.on('Runtime.bindingCalled', (call) => this.#called(call));
    session.on('Runtime.consoleAPICalled', (entry) => this.#listener.console(entry));
    session.on('Page.lifecycleEvent', ({ frameId, name, loaderId }) => {
      if (frameId === this.frameId) this.#listener.lifecycle(name, loaderId);
    });
    session.on('Page.frameStartedLoading', ({ frameId }) => {
      if (frameId === this.frameId) this.#listener.loading(true);
    });
    session.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (frameId === this.frameId) this.#listener.loading(false);
    });
    session.on('Page.windowOpen', ({ url }) => this.#listener.opening(url));
    session.on('Inspector.targetCrashed', () => {
      this.#noContexts();
      this.#listener.crashed();
    });
  }

  #hearFrames(session: CdpSession): void {
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.frames.attached(frameId, parentFrameId));
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      // A swapped frame lives on in a process of its own.
      if (reason !== 'swap') this.frames.detached(frameId);
    });
    session.on('Page.frameStartedNavigating', ({ frameId, url, navigationType }) => {
      if (!/sameDocument/i.test(navigationType)) this.#listener.starting(frameId, fromChromium(url));
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      const isMain = frame.id === this.frameId;
      this.#listener.navigated(this.frames.navigated(frame), isMain, frame.unreachableUrl !== undefined);
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      this.frames.moved(frameId, url);
      const frame = this.frames.get(frameId);
      if (frame) this.#listener.moved(frame);
    });
  }

  /** Notes a document's origin, and gives its frame's id. */
  #created(context: Protocol.Runtime.ExecutionContextDescription): string {
    const { frameId = '', isDefault } = (context.auxData ?? {}) as { frameId?: string; isDefault?: boolean };
    if (isDefault) this.frames.hasOrigin(frameId, context.origin);
    return frameId;
  }

  #noContexts(): void {
    this.#contexts.clear();
    this.#current = undefined;
  }

  #called({ name, payload, executionContextId }: Protocol.Runtime.bindingCalledPayload): void {
    const context = this.#contexts.get(executionContextId);
    if (name !== BINDING || !context) return;
    if (payload[0] === 'h') {
      context.frame = this.frames.announced(context.frameId, payload.slice(1), context.origin);
      return;
    }
    const frame = context.frame ?? this.frames.get(context.frameId);
    if (!frame) return;
    if (payload[0] === 'n') this.#wantsAway(payload.slice(1));
    else if (payload[0] === 't') this.#listener.titled(payload.slice(1));
    else this.#heard(payload, frame, executionContextId);
  }

  #wantsAway(url: string): void {
    if (this.#listener.network.mayLeave(fromChromium(url))) this.session.tell('Page.navigate', { url });
  }

  #heard(payload: string, frame: WebFrameMain, executionContextId: number): void {
    const sender: Sender = { frame, reply: (channel, text) => this.#tell(executionContextId, channel, text) };
    if (payload[0] === 's') {
      const end = payload.indexOf('\n');
      this.#listener.sent(sender, payload.slice(1, end), [payload.slice(end + 1)]);
    } else {
      this.#message(sender, codec.decode(payload.slice(1)) as Message);
    }
  }

  #message(sender: Sender, { kind, id, channel, values, message }: Message): void {
    if (kind === 'fault') this.#listener.preloadFailed(message);
    else if (kind === 'send') this.#listener.sent(sender, channel, values);
    else {
      this.#listener
        .invoked(sender, channel, values)
        .then((value) => codec.encode({ id, values: [value] }))
        .catch((error: unknown) => codec.encode({ id, error: invokeError(channel, error), values: [] }))
        .then((text) => sender.reply(null, text));
    }
  }
}

function invokeError(channel: string, error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Error invoking remote method '${channel}': ${reason}`;
}
