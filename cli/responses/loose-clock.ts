import type { Clock } from '#core/ports.ts';

/**
 * The machine's clocks, with timers that keep no process alive: the app's core looks after things for as long as it lives,
 * a command ends when its work is done.
 */
export class LooseClock implements Clock {
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
      }, ms).unref();
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  every(ms: number, work: () => void): () => void {
    const timer = setInterval(work, ms).unref();
    return () => clearInterval(timer);
  }
}
