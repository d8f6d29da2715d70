import type { Clock } from '../ports.ts';

/** Well within one frame of a screen, which the window paces by itself: what comes in between is told together. */
const windowMs = 8;

/** Runs `flush` at once for the first mark, then at most once per window for as long as marks keep coming. */
export class Coalescer {
  readonly #clock: Clock;
  readonly #flush: () => void;
  #waiting = false;
  #marked = false;

  constructor(clock: Clock, flush: () => void) {
    this.#clock = clock;
    this.#flush = flush;
  }

  mark(): void {
    if (this.#waiting) {
      this.#marked = true;
      return;
    }
    this.#waiting = true;
    this.#marked = false;
    void this.#clock.sleep(windowMs).then(() => {
      this.#waiting = false;
      if (this.#marked) this.mark();
    });
    this.#flush();
  }
}
