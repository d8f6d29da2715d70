import { Worker } from 'node:worker_threads';
import type { Ready } from '#simulator/simulator.ts';

/** A request as it reached the server, in milliseconds since 1970; `cold` where it was the first of its connection. */
export interface Arrival {
  atMs: number;
  method: string;
  path: string;
  cold: boolean;
}

/** An event as it was put on a socket; `mark` is the number that its text carries; `atMs` is 0 where it never left. */
export interface Departure {
  mark: number;
  conversationId: string;
  atMs: number;
}

/** What the far simulator can be asked to do. */
export type Deed =
  | { do: 'seed'; count: number; userId: string }
  | { do: 'reserve'; userId: string; queues: string[] }
  | { do: 'rename'; ids: string[]; perSecond: number }
  | { do: 'bare'; count: number; perSecond: number }
  | { do: 'arrivals' }
  | { do: 'close' };

interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}

/** The simulated organisation on its own thread, with clocks at the socket: when requests come in and events go out. */
export class FarSimulator {
  readonly ready: Ready;
  /** A page and a socket beside the organisation, for references. */
  readonly bare: string;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #count = 0;

  private constructor(worker: Worker, ready: Ready, barePort: number) {
    this.#worker = worker;
    this.ready = ready;
    this.bare = `127.0.0.1:${barePort}`;
    worker.on('message', ({ id, value, error }: Answer) => {
      const waiter = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiter?.resolve(value);
      else waiter?.reject(new Error(error));
    });
    worker.on('error', (error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
    });
  }

  /** Starts the thread; resolves when the organisation listens. */
  static async start(): Promise<FarSimulator> {
    const worker = new Worker(new URL('./simulator-thread.ts', import.meta.url));
    const { value } = await new Promise<Answer>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (first: Answer) => {
        worker.off('error', reject);
        resolve(first);
      });
    });
    const { ready, barePort } = value as { ready: Ready; barePort: number };
    return new FarSimulator(worker, ready, barePort);
  }

  /** Makes conversations that a user holds, without messages; resolves with their ids. */
  seed = (count: number, userId: string): Promise<string[]> => this.#ask({ do: 'seed', count, userId });
  /** What comes in through these queues reaches this user only. */
  reserve = (userId: string, queues: string[]): Promise<void> => this.#ask({ do: 'reserve', userId, queues });
  /** Changes the customers of these conversations, in this order, at this pace. */
  rename = (ids: string[], perSecond: number): Promise<Departure[]> => this.#ask({ do: 'rename', ids, perSecond });
  /** Sends a mark per frame to everyone on the bare socket. */
  marks = (count: number, perSecond: number): Promise<Departure[]> => this.#ask({ do: 'bare', count, perSecond });
  /** The requests since the last question. */
  arrivals = (): Promise<Arrival[]> => this.#ask({ do: 'arrivals' });

  async close(): Promise<void> {
    await this.#ask({ do: 'close' });
    await this.#worker.terminate();
  }

  #ask<T>(deed: Deed): Promise<T> {
    const id = ++this.#count;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, deed });
    });
  }
}
