import type { Clock } from '#core/ports.ts';

/** The machine's clocks. With `holds` false its timers keep no process alive, as a command needs that ends when its work is done. */
export class SystemClock implements Clock {
  readonly #holds: boolean;

  constructor({ holds = true }: { holds?: boolean } = {}) {
    this.#holds = holds;
  }

  now(): number {
    return Date.now();
  }

  monotonic(): number {
    return performance.now();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort);
        resolve();
      }, ms);
      if (!this.#holds) timer.unref();
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  every(ms: number, work: () => void): () => void {
    const timer = setInterval(work, ms);
    if (!this.#holds) timer.unref();
    return () => clearInterval(timer);
  }
}
