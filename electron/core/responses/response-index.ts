import { type Found, TextIndex } from '#shared/search/text-index.ts';
import type { PlatformResponse } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';

/** How long one slice of indexing may hold up everything else. */
const sliceMs = 8;

/**
 * The search over the catalogue. A new index is built beside the old one, in slices, and takes its place when it is complete;
 * the very first one is searched while it grows.
 */
export class ResponseIndex {
  readonly #clock: Clock;
  readonly #source: () => Iterable<PlatformResponse>;
  #index = new TextIndex();
  #epoch = 0;
  #building: Promise<void> | undefined;
  #stale = false;

  constructor(clock: Clock, source: () => Iterable<PlatformResponse>) {
    this.#clock = clock;
    this.#source = source;
  }

  search(text: string, limit: number, allows: (responseId: string) => boolean): Found {
    return this.#index.find(text, limit, allows);
  }

  clear(): void {
    this.#epoch++;
    this.#index = new TextIndex();
    this.#building = undefined;
    this.#stale = false;
  }

  /** Builds anew; however often this is asked during a build, one more follows it. Resolves when the index is up to date. */
  rebuild(): Promise<void> {
    this.#stale = true;
    this.#building ??= this.#buildAll(this.#epoch);
    return this.#building;
  }

  async #buildAll(epoch: number): Promise<void> {
    while (this.#stale && epoch === this.#epoch) {
      this.#stale = false;
      await this.#build(epoch);
    }
    if (epoch === this.#epoch) this.#building = undefined;
  }

  async #build(epoch: number): Promise<void> {
    const next = new TextIndex();
    if (this.#index.size === 0) this.#index = next;
    let sliceEnd = this.#clock.monotonic() + sliceMs;
    // A copy of the references: the catalogue may change between two slices.
    for (const { responseId, name, text } of [...this.#source()]) {
      next.add({ id: responseId, name, text });
      if (this.#clock.monotonic() < sliceEnd) continue;
      await this.#clock.sleep(0);
      if (epoch !== this.#epoch) return;
      sliceEnd = this.#clock.monotonic() + sliceMs;
    }
    this.#index = next;
  }
}
