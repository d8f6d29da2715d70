import { roomy } from './growing.ts';

// Pieces of 8, 16, … 4096 bytes; the last four hold where the list goes on. Pages hold pieces of one size.
const smallest = 3;
const largest = 12;
const pageBits = 15;
const pageSize = 1 << pageBits;

/**
 * Lists of rising document numbers, as differences of a variable number of bytes, that can all grow at once without being
 * copied. A list of one document costs no piece at all.
 */
export class Postings {
  /** How many documents a list holds. List 0 is the empty one. */
  counts = new Uint32Array(512);
  #size = 1;
  #firsts = new Uint32Array(512);
  #lasts = new Uint32Array(512);
  #starts = new Uint32Array(512);
  #tails = new Uint32Array(512);
  #pieces = new Uint8Array(512);
  readonly #pages: Uint8Array[] = [];
  readonly #free = new Array<number>(largest + 1).fill(-1);

  /** A new, empty list. */
  create(): number {
    const list = this.#size++;
    this.counts = roomy(this.counts, this.#size);
    this.#firsts = roomy(this.#firsts, this.#size);
    this.#lasts = roomy(this.#lasts, this.#size);
    this.#starts = roomy(this.#starts, this.#size);
    this.#tails = roomy(this.#tails, this.#size);
    this.#pieces = roomy(this.#pieces, this.#size);
    return list;
  }

  /** Adds a document whose number is not below the last one's; the same one again changes nothing. */
  append(list: number, document: number): void {
    const count = this.counts[list] as number;
    const last = this.#lasts[list] as number;
    if (count > 0 && last === document) return;
    this.counts[list] = count + 1;
    this.#lasts[list] = document;
    if (count === 0) {
      this.#firsts[list] = document;
      return;
    }
    if (count === 1) {
      this.#pieces[list] = smallest;
      const piece = this.#piece(smallest);
      this.#starts[list] = piece;
      this.#tails[list] = piece;
    }
    let rest = document - last;
    for (; rest > 127; rest >>>= 7) this.#write(list, (rest & 127) | 128);
    this.#write(list, rest);
  }

  /** Writes the documents of a list into `into`, which must have room, and gives their number. */
  read(list: number, into: Uint32Array): number {
    const count = this.counts[list] as number;
    if (count === 0) return 0;
    let document = this.#firsts[list] as number;
    into[0] = document;
    if (count === 1) return 1;
    let address = this.#starts[list] as number;
    let piece = smallest;
    let at = 1;
    let value = 0;
    let shift = 0;
    for (;;) {
      const page = this.#pages[address >>> pageBits] as Uint8Array;
      const from = address & (pageSize - 1);
      const end = from + (1 << piece) - 4;
      for (let byte = from; byte < end; byte++) {
        const read = page[byte] as number;
        if (read > 127) {
          value |= (read & 127) << shift;
          shift += 7;
          continue;
        }
        document += value | (read << shift);
        into[at++] = document;
        if (at === count) return count;
        value = 0;
        shift = 0;
      }
      address = next(page, end);
      if (piece < largest) piece++;
    }
  }

  #write(list: number, byte: number): void {
    let tail = this.#tails[list] as number;
    const piece = this.#pieces[list] as number;
    const size = 1 << piece;
    if ((tail & (size - 1)) === size - 4) {
      const grown = Math.min(largest, piece + 1);
      const following = this.#piece(grown);
      const page = this.#pages[tail >>> pageBits] as Uint8Array;
      const at = tail & (pageSize - 1);
      for (let part = 0; part < 4; part++) page[at + part] = following >>> (part * 8);
      this.#pieces[list] = grown;
      tail = following;
    }
    (this.#pages[tail >>> pageBits] as Uint8Array)[tail & (pageSize - 1)] = byte;
    this.#tails[list] = tail + 1;
  }

  #piece(bits: number): number {
    let free = this.#free[bits] as number;
    if (free < 0) {
      free = this.#pages.length << pageBits;
      this.#pages.push(new Uint8Array(pageSize));
    }
    const following = free + (1 << bits);
    this.#free[bits] = (following & (pageSize - 1)) === 0 ? -1 : following;
    return free;
  }
}

const next = (page: Uint8Array, at: number): number =>
  ((page[at] as number) |
    ((page[at + 1] as number) << 8) |
    ((page[at + 2] as number) << 16) |
    ((page[at + 3] as number) << 24)) >>>
  0;
