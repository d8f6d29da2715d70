import { EventEmitter } from 'node:events';

/** What answers `ipcRenderer.invoke`. */
export type Handler = (event: object, ...values: never[]) => unknown;

/** `ipcMain`, `webContents.ipc` and `frame.ipc`: listeners and handlers by channel. */
export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  constructor() {
    super();
    this.setMaxListeners(0);
  }

  /** Answers `invoke` on a channel. Throws when somebody answers there already. */
  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** Answers the first `invoke` on a channel. */
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...values) => {
      this.removeHandler(channel);
      return handler(event, ...values);
    });
  }

  /** Stops answering. */
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Gives what answers on a channel. Not part of Electron. */
  handlerOf(channel: string): Handler | undefined {
    return this.#handlers.get(channel);
  }

  /** Hears a message. Unlike a plain emitter's, an 'error' channel is a channel like any other. */
  override emit(channel: string | symbol, ...values: unknown[]): boolean {
    if (this.listenerCount(channel) === 0) return false;
    return super.emit(channel, ...values);
  }
}

/** The whole app's. */
export const ipcMain = new IpcMain();
