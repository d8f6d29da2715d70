import type { Clock } from '../ports.ts';

/** How long one slice of work may hold up everything else; a step that cannot be cut comes on top. */
const sliceMs = 5;

/** Cuts long work into slices: ask `breathe` between two steps. */
export class Pace {
  readonly #clock: Clock;
  #untilMs: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#untilMs = clock.monotonic() + sliceMs;
  }

  /** Whether the slice is over. */
  readonly spent = (): boolean => this.#clock.monotonic() >= this.#untilMs;

  /** Resolves at once within a slice; else lets everybody else go first and begins a new one. */
  async breathe(): Promise<void> {
    if (!this.spent()) return;
    await this.#clock.sleep(0);
    this.#untilMs = this.#clock.monotonic() + sliceMs;
  }
}
