import { roomy } from './growing.ts';
import { kind, letter } from './letters.ts';

/** Longer words are cut to this many letters. */
export const longestWord = 40;

/** In a term's letters: not a word of letters alone, so that typos are not looked for in it. */
export const unspelt = 1 << 31;

/** Which letters a word holds, a bit for each as far as 31 bits tell them apart; `unspelt` for codes, numbers and scripts read in pairs. */
export function lettersOf(units: Uint16Array, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at] as number;
    if (unit >= 0x61 && unit <= 0x7a) letters |= 1 << (unit - 0x61);
    else if (kind(unit) === letter) letters |= 1 << (unit % 31);
    else letters |= unspelt;
  }
  return letters;
}

/** Every word of the catalogue once, by number; the letters lie in one array, so that no text is kept alive by a part of it. */
export class Dictionary {
  size = 0;
  /** All letters of all words, one word after the other. */
  pool = new Uint16Array(4096);
  /** Where a word begins in `pool`. */
  starts = new Uint32Array(512);
  lengths = new Uint8Array(512);
  letters = new Int32Array(512);
  #used = 0;
  #slots = new Int32Array(1024);

  /** The number of a word, or -1. */
  find(units: Uint16Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(units, start, end)] as number) - 1;
  }

  /** The number of a word, a new one if it was not known. At most `longestWord` letters. */
  add(units: Uint16Array, start: number, end: number): number {
    const slot = this.#slotOf(units, start, end);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known - 1;
    const term = this.size++;
    const length = end - start;
    this.pool = roomy(this.pool, this.#used + length);
    this.starts = roomy(this.starts, this.size);
    this.lengths = roomy(this.lengths, this.size);
    this.letters = roomy(this.letters, this.size);
    for (let at = 0; at < length; at++) this.pool[this.#used + at] = units[start + at] as number;
    this.starts[term] = this.#used;
    this.lengths[term] = length;
    this.letters[term] = lettersOf(units, start, end);
    this.#used += length;
    this.#slots[slot] = this.size;
    if (this.size * 5 > this.#slots.length * 3) this.#spread();
    return term;
  }

  /** The letters of a word, for tests and for people. */
  text(term: number): string {
    const start = this.starts[term] as number;
    return String.fromCharCode(...this.pool.subarray(start, start + (this.lengths[term] as number)));
  }

  #slotOf(units: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const length = end - start;
    let slot = hash(units, start, end) & (slots.length - 1);
    for (;;) {
      const term = (slots[slot] as number) - 1;
      if (term < 0) return slot;
      if (this.lengths[term] === length) {
        const first = this.starts[term] as number;
        let at = 0;
        while (at < length && this.pool[first + at] === units[start + at]) at++;
        if (at === length) return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let term = 0; term < this.size; term++) {
      const start = this.starts[term] as number;
      let slot = hash(this.pool, start, start + (this.lengths[term] as number)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = term + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over UTF-16 units, with a last stir because only the low bits are used. */
function hash(units: Uint16Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (units[at] as number), 0x01000193);
  return value ^ (value >>> 15);
}
