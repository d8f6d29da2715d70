import type { Clock } from '../ports.ts';

/** Lets everything go on that waits for promises or for what the machine already has in hand. */
export const settled = async (rounds = 4): Promise<void> => {
  for (let round = 0; round < rounds; round++) await new Promise((resolve) => setImmediate(resolve));
};

interface Timer {
  atMs: number;
  order: number;
  run(): void;
}

/** Virtual time: stands still until `advance`; `leap` moves the wall clock alone, as sleep or a changed system time does. */
export class FakeClock implements Clock {
  #wallMs: number;
  #steadyMs = 1_000;
  #order = 0;
  readonly #timers = new Set<Timer>();

  constructor(startMs = Date.UTC(2026, 10, 20, 9)) {
    this.#wallMs = startMs;
  }

  now(): number {
    return this.#wallMs;
  }

  monotonic(): number {
    return this.#steadyMs;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = (): void => {
        this.#timers.delete(timer);
        reject(signal?.reason);
      };
      const timer = this.#after(ms, () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      });
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  every(ms: number, work: () => void): () => void {
    let timer: Timer;
    const again = (): void => {
      timer = this.#after(ms, again);
      work();
    };
    timer = this.#after(ms, again);
    return () => void this.#timers.delete(timer);
  }

  /** Moves time on by `ms`, running what becomes due in its order and letting its consequences happen. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.#steadyMs + ms;
    await settled();
    for (;;) {
      const due = [...this.#timers].filter((timer) => timer.atMs <= untilMs);
      const [next] = due.sort((a, b) => a.atMs - b.atMs || a.order - b.order);
      if (!next) break;
      this.#timers.delete(next);
      this.#moveTo(Math.max(next.atMs, this.#steadyMs));
      next.run();
      await settled();
    }
    this.#moveTo(untilMs);
  }

  /** The wall clock jumps, the steady one does not notice. */
  leap(ms: number): void {
    this.#wallMs += ms;
  }

  #moveTo(steadyMs: number): void {
    this.#wallMs += steadyMs - this.#steadyMs;
    this.#steadyMs = steadyMs;
  }

  #after(ms: number, run: () => void): Timer {
    const timer = { atMs: this.#steadyMs + Math.max(0, ms), order: this.#order++, run };
    this.#timers.add(timer);
    return timer;
  }
}
