import type { Dictionary } from './dictionary.ts';
import { roomy } from './growing.ts';

/** New words are put in order as soon as there are this many, which takes about a millisecond. */
const mostLoose = 1024;

/** The dictionary in alphabetical order (of UTF-16 units), kept up in small steps: the newest words are loose for a while. */
export class SortedTerms {
  readonly #dictionary: Dictionary;
  #order = new Uint32Array(512);
  #sorted = 0;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  /** Words whose place is known; those numbered from here on are loose. */
  get settled(): number {
    return this.#sorted;
  }

  /** Puts new words in order; `all` does so however few they are. */
  settle(all: boolean): void {
    while (this.#dictionary.size - this.#sorted >= (all ? 1 : mostLoose)) this.#settleSome();
  }

  /** The word at a place in the order. */
  at(place: number): number {
    return this.#order[place] as number;
  }

  /** Calls `each` for every word that begins as given, in no particular order. */
  starting(units: Uint16Array, start: number, end: number, each: (term: number) => void): void {
    const order = this.#order;
    const high = this.#place(units, start, end, true);
    for (let place = this.#place(units, start, end, false); place < high; place++) each(order[place] as number);
    const { starts, lengths, pool, size } = this.#dictionary;
    for (let term = this.#sorted; term < size; term++)
      if (begins(pool, starts[term] as number, lengths[term] as number, units, start, end - start)) each(term);
  }

  /** True when a word begins as given. */
  some(units: Uint16Array, start: number, end: number): boolean {
    const { starts, lengths, pool, size } = this.#dictionary;
    const place = this.#place(units, start, end, false);
    const first = this.#order[place] as number;
    const length = end - start;
    if (place < this.#sorted && begins(pool, starts[first] as number, lengths[first] as number, units, start, length))
      return true;
    for (let term = this.#sorted; term < size; term++)
      if (begins(pool, starts[term] as number, lengths[term] as number, units, start, length)) return true;
    return false;
  }

  #settleSome(): void {
    const { size, starts, lengths, pool } = this.#dictionary;
    const last = Math.min(size, this.#sorted + mostLoose);
    const loose = new Uint32Array(last - this.#sorted);
    for (let at = 0; at < loose.length; at++) loose[at] = this.#sorted + at;
    loose.sort((a, b) =>
      compare(pool, starts[a] as number, lengths[a] as number, pool, starts[b] as number, lengths[b] as number),
    );
    this.#order = roomy(this.#order, last);
    // From the back: each word's place among the old ones, and what lies behind it moved in one piece.
    let end = this.#sorted;
    for (let at = loose.length - 1; at >= 0; at--) {
      const term = loose[at] as number;
      const first = starts[term] as number;
      const place = Math.min(end, this.#place(pool, first, first + (lengths[term] as number), false));
      this.#order.copyWithin(place + at + 1, place, end);
      this.#order[place + at] = term;
      end = place;
    }
    this.#sorted = last;
  }

  /** Where a word stands in the order, or with `behind` where those that begin with it end. */
  #place(units: Uint16Array, start: number, end: number, behind: boolean): number {
    const { starts, lengths, pool } = this.#dictionary;
    const length = end - start;
    let low = 0;
    let high = this.#sorted;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const term = this.#order[middle] as number;
      const first = starts[term] as number;
      const size = lengths[term] as number;
      const difference = compare(pool, first, behind ? Math.min(size, length) : size, units, start, length);
      if (difference < 0 || (behind && difference === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compare(a: Uint16Array, aStart: number, aLength: number, b: Uint16Array, bStart: number, bLength: number) {
  const length = Math.min(aLength, bLength);
  for (let at = 0; at < length; at++) {
    const difference = (a[aStart + at] as number) - (b[bStart + at] as number);
    if (difference !== 0) return difference;
  }
  return aLength - bLength;
}

function begins(pool: Uint16Array, start: number, length: number, units: Uint16Array, from: number, wanted: number) {
  if (length < wanted) return false;
  for (let at = 0; at < wanted; at++) if (pool[start + at] !== units[from + at]) return false;
  return true;
}
