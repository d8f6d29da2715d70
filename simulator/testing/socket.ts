import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A frame as JSON. */
export type Frame = Record<string, unknown>;

/** A socket for tests that keeps what it hears and lets one wait for a frame. */
export class TestSocket {
  readonly frames: Frame[] = [];
  readonly socket: WebSocket;
  closed: number | undefined;
  readonly #wakes = new Set<() => void>();

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)) as Frame);
      for (const wake of [...this.#wakes]) wake();
    });
    this.socket.on('close', (code) => {
      this.closed = code;
      for (const wake of [...this.#wakes]) wake();
    });
    this.socket.on('error', () => undefined);
  }

  static async open(url: string): Promise<TestSocket> {
    const socket = new TestSocket(url);
    await once(socket.socket, 'open');
    return socket;
  }

  send(frame: Frame): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** The first frame for which `wanted` is true, heard already or later; rejects after `withinMs`. */
  heard(wanted: (frame: Frame) => boolean, withinMs = 5_000): Promise<Frame> {
    return this.#until(() => this.frames.find(wanted), withinMs);
  }

  /** Resolves with the close code. */
  ended(withinMs = 5_000): Promise<number> {
    return this.#until(() => this.closed, withinMs);
  }

  #until<T>(look: () => T | undefined, withinMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#wakes.delete(check);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#wakes.delete(check);
        reject(new Error(`Not heard within ${withinMs} ms; heard: ${JSON.stringify(this.frames).slice(0, 2_000)}`));
      }, withinMs);
      this.#wakes.add(check);
      check();
    });
  }

  close(): void {
    this.socket.close();
  }
}
