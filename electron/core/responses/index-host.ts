import { type FindOptions, type Found, type Searchable, TextIndex } from '#shared/search/text-index.ts';
import type { Clock } from '../ports.ts';
import { Pace } from './pace.ts';

/** How many documents are read in one step, and put before the index is tended. */
const readAtOnce = 25;
const putBeforeTending = 2_000;

/**
 * The search over the catalogue. What changed waits in a queue and is put or removed in slices; the index is searched meanwhile
 * and holds at any time everything that was put.
 */
export class IndexHost {
  readonly #clock: Clock;
  /** The documents of these ids as they are now; one that is gone is left out. */
  readonly #read: (responseIds: readonly string[]) => Map<string, Searchable>;
  readonly #report: (error: unknown) => void;
  #index = new TextIndex();
  #waiting = new Set<string>();
  #working: Promise<void> | undefined;
  #epoch = 0;

  constructor(
    clock: Clock,
    read: (responseIds: readonly string[]) => Map<string, Searchable>,
    report: (error: unknown) => void,
  ) {
    this.#clock = clock;
    this.#read = read;
    this.#report = report;
  }

  /** How many responses wait to be put or removed. */
  get waiting(): number {
    return this.#waiting.size;
  }

  find(text: string, options: FindOptions): Found {
    return this.#index.find(text, options);
  }

  /** A response came, changed or went. */
  changed(responseId: string): void {
    this.#waiting.add(responseId);
    this.#working ??= this.#work(this.#epoch);
  }

  /** Resolves when the index is up to date. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  clear(): void {
    this.#epoch++;
    this.#index = new TextIndex();
    this.#waiting = new Set();
    this.#working = undefined;
  }

  /** A response that cannot be indexed costs that response, not the search. */
  #follow(responseId: string, document: Searchable | undefined): void {
    try {
      if (document) this.#index.put(document);
      else this.#index.remove(responseId);
    } catch (error) {
      this.#report(error);
    }
  }

  async #work(epoch: number): Promise<void> {
    // Whoever called may be in the middle of a change.
    await Promise.resolve();
    const pace = new Pace(this.#clock);
    let puts = 0;
    const tend = async (): Promise<boolean> => {
      for (puts = 0; epoch === this.#epoch && !this.#index.tend(pace.spent); ) await pace.breathe();
      return epoch === this.#epoch;
    };
    while (epoch === this.#epoch && this.#waiting.size > 0) {
      const some = [...take(this.#waiting, readAtOnce)];
      const documents = this.#read(some);
      for (const id of some) {
        this.#follow(id, documents.get(id));
        puts++;
        await pace.breathe();
        if (epoch !== this.#epoch) return;
      }
      if (puts >= putBeforeTending && !(await tend())) return;
    }
    if (!(await tend())) return;
    this.#working = this.#waiting.size > 0 ? this.#work(epoch) : undefined;
  }
}

/** Takes up to `most` out of a set, the oldest first. */
function* take<T>(set: Set<T>, most: number): Iterable<T> {
  let left = most;
  for (const one of set) {
    if (left-- === 0) return;
    set.delete(one);
    yield one;
  }
}
