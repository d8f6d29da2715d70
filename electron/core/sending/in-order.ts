/** Runs what belongs to one key one after another, in the order in which it came; different keys do not wait for each other. */
export class InOrder {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Whether nothing of this key runs or waits. */
  isIdle(key: string): boolean {
    return !this.#tails.has(key);
  }

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    this.#tails.set(key, done);
    const forget = (): void => {
      if (this.#tails.get(key) === done) this.#tails.delete(key);
    };
    done.then(forget, forget);
    return done;
  }
}
