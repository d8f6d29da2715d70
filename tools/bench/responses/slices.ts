/** How long one slice may hold up everything else; the app's own bound. */
const sliceMs = 8;

/** Work that lets go of the thread every few milliseconds, and how long its longest slice held on to it. */
export class Slices {
  longestMs = 0;

  /** Does `work` for every item, in slices. */
  async each<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    let startedAt = performance.now();
    for (const item of items) {
      work(item);
      if (performance.now() - startedAt < sliceMs) continue;
      startedAt = await this.#next(startedAt);
    }
    await this.#next(startedAt);
  }

  /** Calls `work` until it says that it is done; it is told when its slice is spent. */
  async until(work: (spent: () => boolean) => boolean): Promise<void> {
    for (let done = false; !done; ) {
      const startedAt = performance.now();
      done = work(() => performance.now() - startedAt >= sliceMs);
      await this.#next(startedAt);
    }
  }

  /** Something that cannot be cut. */
  whole<T>(work: () => T): T {
    const startedAt = performance.now();
    const result = work();
    this.longestMs = Math.max(this.longestMs, performance.now() - startedAt);
    return result;
  }

  async #next(startedAt: number): Promise<number> {
    this.longestMs = Math.max(this.longestMs, performance.now() - startedAt);
    await new Promise<void>((resolve) => setImmediate(resolve));
    return performance.now();
  }
}
