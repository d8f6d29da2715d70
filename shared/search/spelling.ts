import { kind, letter } from './letters.ts';

// Bit-parallel optimal string alignment (Hyyrö 2003): where each letter stands in the typed word, a bit a place.
const peq = new Uint32Array(0x10000);
/** Longer words than this are not checked for typos. */
export const longestSpelt = 31;

const tooMany = 99 + 99 * 256;

/** A typed word made ready to be compared with many. */
export class Spelling {
  readonly #units: Uint16Array;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  /** To be called before `typos`, and `close` after: only one spelling is open at a time. */
  open(): void {
    for (let at = 0; at < this.#units.length; at++) peq[this.#units[at] as number] = 0;
    for (let at = 0; at < this.#units.length; at++) {
      const unit = this.#units[at] as number;
      peq[unit] = ((peq[unit] as number) | (1 << at)) >>> 0;
    }
  }

  close(): void {
    for (let at = 0; at < this.#units.length; at++) peq[this.#units[at] as number] = 0;
  }

  /**
   * The typos (letter wrong, missing, extra, or two swapped) between the typed word and the `length` letters at `start`, and in
   * the high half (× 256) those to the best beginning of it. What is above `most` may come out as any number above it.
   */
  typos(pool: Uint16Array, start: number, length: number, most: number): number {
    const typed = this.#units.length;
    const top = 1 << (typed - 1);
    // Letters beyond this cannot matter, and a word that is longer has too many typos as a whole.
    const last = Math.min(length, typed + most);
    let plus = -1;
    let minus = 0;
    let d0 = 0;
    let before = 0;
    let score = typed;
    let beginning = score;
    for (let at = 0; at < last; at++) {
      const eq = peq[pool[start + at] as number] as number;
      const swapped = ((~d0 & eq) << 1) & before;
      d0 = (((eq & plus) + plus) ^ plus) | eq | minus | swapped;
      const up = minus | ~(d0 | plus);
      const down = d0 & plus;
      if (up & top) score++;
      if (down & top) score--;
      const shifted = (up << 1) | 1;
      plus = (down << 1) | ~(d0 | shifted);
      minus = shifted & d0;
      before = eq;
      if (score < beginning) beginning = score;
      // Each further letter takes back one typo at most.
      else if (score - (last - at - 1) > most && beginning > most) return tooMany;
    }
    if (length > last) score = Math.max(score, most + 1);
    return score + beginning * 256;
  }
}

/** How many typos a word may hold: none up to 2 letters, one up to 6, then two. */
export const typosAllowed = (length: number): number => (length >= 7 ? 2 : length >= 3 ? 1 : 0);

/** True for words that typos are looked for in: letters alone. */
export function isSpelt(units: Uint16Array): boolean {
  if (units.length < 3 || units.length > longestSpelt) return false;
  for (let at = 0; at < units.length; at++) if (kind(units[at] as number) !== letter) return false;
  return true;
}
