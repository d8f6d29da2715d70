/** The only source of time in the world: epoch milliseconds, and timers that can all be ended at once. */
export interface Clock {
  now(): number;
  /** Runs `task` once after `delayMs`; returns a function that cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

/** The machine's clock. `stop()` ends every pending timer, so that a process can exit. */
export class SystemClock implements Clock {
  readonly #pending = new Set<NodeJS.Timeout>();

  now(): number {
    return Date.now();
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = setTimeout(() => {
      this.#pending.delete(timer);
      task();
    }, delayMs);
    this.#pending.add(timer);
    return () => {
      clearTimeout(timer);
      this.#pending.delete(timer);
    };
  }

  stop(): void {
    for (const timer of this.#pending) clearTimeout(timer);
    this.#pending.clear();
  }
}

/** A clock that moves only when told to; timers fire in order of their due time. */
export class ManualClock implements Clock {
  #now: number;
  #order = 0;
  #timers: { due: number; order: number; task: () => void }[] = [];

  constructor(startMs = Date.UTC(2026, 10, 20, 9)) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = { due: this.#now + delayMs, order: this.#order++, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Moves the time on by `byMs`, running every timer that falls due, including those that timers start. */
  advance(byMs: number): void {
    const end = this.#now + byMs;
    for (;;) {
      const next = this.#timers
        .filter((timer) => timer.due <= end)
        .sort((a, b) => a.due - b.due || a.order - b.order)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.due);
      next.task();
    }
    this.#now = end;
  }
}
