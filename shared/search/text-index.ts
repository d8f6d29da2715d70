import { Compaction } from './compaction.ts';
import { Finder, type FindOptions, type Found } from './finder.ts';
import { type Searchable, Segment } from './segment.ts';

export type { FindOptions, Found, Hit } from './finder.ts';
export type { Searchable } from './segment.ts';

/**
 * An index in memory. Beginnings of words in any order find a document, whatever their case and accents; typos, words run
 * together or split and a spare word are forgiven where nothing else is found. It can be searched at any time, also while it is
 * filled, one document at a time.
 */
export class TextIndex {
  #segment = new Segment();
  #finder = new Finder(this.#segment);
  #compaction: Compaction | undefined;

  get size(): number {
    return this.#segment.live;
  }

  /** Adds a document, or replaces the one with its id. */
  put(document: Searchable): void {
    const known = this.#segment.ids.find(document.id);
    if (known >= 0) this.#segment.remove(known);
    this.#segment.add(document);
    this.#compaction?.put(document);
    this.#finder.forget();
  }

  /** False when there was none. */
  remove(id: string): boolean {
    const known = this.#segment.ids.find(id);
    if (known < 0) return false;
    this.#segment.remove(known);
    this.#compaction?.remove(id);
    if (this.#segment.live === 0) this.#begin(new Segment());
    else this.#finder.forget();
    return true;
  }

  /** The best documents. An empty query, or one of punctuation alone, finds nothing; with tags, every document that has them. */
  find(query: string, options: FindOptions): Found {
    return this.#finder.find(query, options);
  }

  /** Upkeep in slices: gives back the room of what was removed. True when nothing is left to do; `spent` ends a slice. */
  tend(spent: () => boolean): boolean {
    this.#segment.sorted.settle(true);
    if (this.#compaction === undefined) {
      const { live, dead } = this.#segment;
      if (dead * 8 <= live) return true;
      this.#compaction = new Compaction(this.#segment);
    }
    if (!this.#compaction.tend(spent)) return false;
    this.#begin(this.#compaction.fresh);
    this.#segment.sorted.settle(true);
    return true;
  }

  #begin(segment: Segment): void {
    this.#compaction = undefined;
    this.#segment = segment;
    this.#finder = new Finder(segment);
  }
}
