import { Failed } from '#shared/rpc/failure.ts';
import type { Clock } from '../ports.ts';

/** For so long a second press of the same is taken for the first one. */
const againMs = 5000;

/**
 * One at a time for each key: the same press again gets the answer of the first, while it runs and for five seconds after it
 * succeeded; another one while it runs is `conflict` `running`. What failed may be tried again at once.
 */
export class Presses<T> {
  readonly #clock: Clock;
  readonly #known = new Map<string, { words: string; answer: Promise<T>; endedMs: number | undefined }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  press(key: string, words: string, work: () => Promise<T>): Promise<T> {
    const now = this.#clock.monotonic();
    for (const [old, { endedMs }] of this.#known)
      if (endedMs !== undefined && now - endedMs > againMs) this.#known.delete(old);
    const known = this.#known.get(key);
    if (known?.words === words) return known.answer;
    if (known && known.endedMs === undefined) return Promise.reject(new Failed({ kind: 'conflict', what: 'saving' }));
    const one = { words, answer: work(), endedMs: undefined as number | undefined };
    this.#known.set(key, one);
    one.answer.then(
      () => {
        one.endedMs = this.#clock.monotonic();
      },
      () => {
        if (this.#known.get(key) === one) this.#known.delete(key);
      },
    );
    return one.answer;
  }

  clear(): void {
    this.#known.clear();
  }
}
