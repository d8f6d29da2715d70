import { same } from './names.ts';

/** Counts words as they come and go; those that `same` folds together are one, shown as it was first written. */
export class Tally {
  readonly #counts = new Map<string, { shown: string; count: number }>();

  add(word: string, by: 1 | -1): void {
    const key = same(word);
    const known = this.#counts.get(key) ?? { shown: word, count: 0 };
    known.count += by;
    if (known.count > 0) this.#counts.set(key, known);
    else this.#counts.delete(key);
  }

  clear(): void {
    this.#counts.clear();
  }

  /** The most frequent first. */
  top(limit: number): { shown: string; count: number }[] {
    return [...this.#counts.values()]
      .sort((a, b) => b.count - a.count || (a.shown < b.shown ? -1 : 1))
      .slice(0, limit)
      .map((one) => ({ ...one }));
  }
}
