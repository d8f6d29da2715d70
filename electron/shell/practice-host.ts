import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PracticeHost, PracticePlace } from '#core/ports.ts';
import type { FromWorker, ToWorker } from './practice-frames.ts';

const startTimeoutMs = 20_000;
const stopTimeoutMs = 3_000;

/** The practice organisation on a worker thread of its own; one at a time, gone without a trace when it stops. */
export class WorkerPractice implements PracticeHost {
  #worker: Worker | undefined;
  #customers: ReturnType<PracticeHost['customers']> = [];
  readonly #ears = new Set<() => void>();

  async start(): Promise<PracticePlace> {
    await this.stop();
    const worker = new Worker(path.join(import.meta.dirname, 'practice-worker.js'));
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('practice did not start in time')), startTimeoutMs);
      worker.on('message', (message: FromWorker) => {
        if (message.t === 'customers') {
          this.#customers = message.customers;
          for (const hear of this.#ears) hear();
        }
        if (message.t === 'failed') reject(new Error(message.reason));
        if (message.t === 'ready') {
          clearTimeout(late);
          resolve(message.place);
        }
      });
      worker.on('error', reject);
    });
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#customers = [];
    if (!worker) return;
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.postMessage({ t: 'stop' } satisfies ToWorker);
    const late = setTimeout(() => void worker.terminate(), stopTimeoutMs);
    await gone;
    clearTimeout(late);
  }

  async addCustomer(): Promise<void> {
    this.#worker?.postMessage({ t: 'add' } satisfies ToWorker);
  }

  customers(): ReturnType<PracticeHost['customers']> {
    return this.#customers;
  }

  onChange(hear: () => void): () => void {
    this.#ears.add(hear);
    return () => void this.#ears.delete(hear);
  }
}

const isLoopback = (address: string): boolean => {
  const { hostname, protocol } = new URL(address);
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]');
};

/** A practice organisation that somebody else runs on this machine: the tests, the demo, a trainer's own simulator. */
export class GivenPractice implements PracticeHost {
  readonly #place: PracticePlace;

  /** `json` is a PracticePlace. SECURITY: throws unless every address is on this machine. */
  constructor(json: string) {
    const place = JSON.parse(json) as PracticePlace;
    if (!isLoopback(place.api) || !isLoopback(place.login))
      throw new Error('a practice organisation must be on this machine');
    this.#place = place;
  }

  start = async (): Promise<PracticePlace> => this.#place;
  stop = async (): Promise<void> => undefined;
  addCustomer = async (): Promise<void> => undefined;
  customers = (): ReturnType<PracticeHost['customers']> => [];
  onChange = (): (() => void) => () => undefined;
}
