import { longestWord } from './dictionary.ts';
import { Folded } from './folding.ts';
import { roomy } from './growing.ts';
import { digit, kind, letter, pairwise, threewise } from './letters.ts';

/** What a word is to its text: a word of it, the words before it written as one, or a part that is found but not counted. */
export const main = 0;
export const joinedTwo = 1;
export const joinedThree = 2;
export const part = 3;

const shared = new Folded();

/** Text as it is compared: compatibility forms, accents and case folded; ß as ss, as people type it. Spaces and signs stay. */
export function fold(text: string): string {
  shared.read(text);
  return shared.toString();
}

/** The counted words of a text, folded: runs of Chinese characters and kana as overlapping pairs, codes like `5-7` whole. */
export function words(text: string): string[] {
  const read = new Words();
  read.read(text);
  const found: string[] = [];
  for (let at = 0; at < read.count; at++) if (read.roles[at] === main) found.push(read.text(at));
  return found;
}

const code = (sign: string): number => sign.charCodeAt(0);
const apostrophe = code("'");
const hyphen = code('-');
const dot = code('.');
const ampersand = code('&');
const percent = code('%');
const paragraph = code('§');
const zero = code('0');
const connectors = new Set([..."'-./&+:_,"].map(code));
const digitsOnly = new Set([...'+:,'].map(code));
const elided = new Set(
  'l d j m n s t c qu un jusqu lorsqu puisqu quelqu dell nell all sull dall quell bell sant'.split(' '),
);

/** The words of a text as stretches of `units`; one instance is used again and again, so that reading allocates nothing. */
export class Words {
  count = 0;
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  roles = new Uint8Array(256);
  readonly #folded = new Folded();
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #between: number[] = [];

  get units(): Uint16Array {
    return this.#folded.units;
  }

  text(at: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[at], this.ends[at]));
  }

  read(text: string): void {
    this.count = 0;
    this.#folded.read(text);
    // What is derived (joined words, codes without zeros) is appended behind the text.
    const length = this.#folded.length;
    let at = 0;
    while (at < length) {
      const unit = this.units[at] as number;
      const sort = kind(unit);
      if (sort === letter || sort === digit) at = this.#chain(at, length);
      else if (sort === pairwise) at = this.#run(at, length, pairwise, 2);
      else if (sort === threewise) at = this.#run(at, length, threewise, 3);
      else if (unit === paragraph) at = this.#paragraph(at, length);
      else at++;
    }
  }

  #put(start: number, end: number, role: number): void {
    const last = this.count++;
    this.starts = roomy(this.starts, this.count);
    this.ends = roomy(this.ends, this.count);
    this.roles = roomy(this.roles, this.count);
    this.starts[last] = start;
    this.ends[last] = Math.min(end, start + longestWord);
    this.roles[last] = role;
  }

  #run(start: number, length: number, sort: number, size: number): number {
    let end = start;
    while (end < length && kind(this.units[end] as number) === sort) end++;
    if (end - start < size) this.#put(start, end, main);
    for (let at = start; at + size <= end; at++) this.#put(at, at + size, main);
    for (let at = Math.max(start + 1, end - size + 1); at < end; at++) this.#put(at, end, part);
    return end;
  }

  #paragraph(start: number, length: number): number {
    let at = start + 1;
    while (at < length && (this.units[at] === paragraph || this.units[at] === 0x20)) at++;
    if (at === length || kind(this.units[at] as number) !== digit) return start + 1;
    const end = this.#solid(at, length);
    this.#derive([paragraph], [[at, end]], main);
    this.#put(at, end, part);
    return end;
  }

  #solid(start: number, length: number): number {
    let end = start;
    while (end < length) {
      const sort = kind(this.units[end] as number);
      if (sort !== letter && sort !== digit) break;
      end++;
    }
    return end;
  }

  #chain(start: number, length: number): number {
    const from = this.#from;
    const to = this.#to;
    const between = this.#between;
    from.length = to.length = between.length = 0;
    let at = start;
    for (;;) {
      const end = this.#solid(at, length);
      from.push(at);
      to.push(end);
      at = end;
      const sign = at + 1 < length ? (this.units[at] as number) : 0;
      if (!connectors.has(sign)) break;
      const sort = kind(this.units[at + 1] as number);
      if (sort !== letter && sort !== digit) break;
      if (digitsOnly.has(sign) && !(sort === digit && kind(this.units[at - 1] as number) === digit)) break;
      between.push(sign);
      at++;
    }
    if (between.includes(apostrophe)) this.#contract();
    if (from.length === 1) return this.#single(from[0] as number, to[0] as number, at, length);
    if (this.#isCode()) this.#code();
    else this.#compound();
    return at;
  }

  #single(start: number, end: number, at: number, length: number): number {
    let sign = at;
    if (sign + 1 < length && this.units[sign] === 0x20) sign++;
    if (sign < length && this.units[sign] === percent && kind(this.units[end - 1] as number) === digit) {
      this.#derive([], [[start, end]], main, percent);
      this.#put(start, end, part);
      return sign + 1;
    }
    this.#put(start, end, main);
    const bare = this.#withoutZeros(start, end);
    if (bare > start) this.#put(bare, end, part);
    return at;
  }

  /** l'eau → eau, customer's → customer, don't → dont. */
  #contract(): void {
    const from = this.#from;
    const to = this.#to;
    const between = this.#between;
    for (let at = 0; at < between.length; ) {
      if (between[at] !== apostrophe) {
        at++;
        continue;
      }
      const start = from[at] as number;
      const end = to[at] as number;
      const next = from[at + 1] as number;
      const nextEnd = to[at + 1] as number;
      between.splice(at, 1);
      if (nextEnd - next === 1 && this.units[next] === code('s')) {
        from.splice(at + 1, 1);
        to.splice(at + 1, 1);
      } else if (elided.has(String.fromCharCode(...this.units.subarray(start, Math.min(end, start + 8))))) {
        from.splice(at, 1);
        to.splice(at, 1);
      } else {
        if (nextEnd - next >= 4) this.#put(next, nextEnd, part);
        from[at] = this.#append(
          [],
          [
            [start, end],
            [next, nextEnd],
          ],
        );
        to[at] = this.#folded.length;
        from.splice(at + 1, 1);
        to.splice(at + 1, 1);
      }
    }
  }

  #isCode(): boolean {
    const from = this.#from;
    const to = this.#to;
    if (from.length > 4) return false;
    for (let at = 0; at < from.length; at++)
      for (let unit = from[at] as number; unit < (to[at] as number); unit++)
        if (kind(this.units[unit] as number) === digit) return true;
    const longest = Math.max(...from.map((start, at) => (to[at] as number) - start));
    return this.#between.every((sign) => (sign === ampersand && longest <= 3) || (sign === dot && longest === 1));
  }

  /** 03.2 → 3.2 counted; 03.2, 03, 3 and 2 found as well. */
  #code(): void {
    const from = [...this.#from];
    const to = [...this.#to];
    const between = [...this.#between];
    const bare = from.map((start, at) => this.#withoutZeros(start, to[at] as number));
    const start = this.#joinWith(bare, to, between);
    this.#put(start, this.#folded.length, main);
    if (bare.some((stripped, at) => stripped !== from[at])) {
      const raw = this.#joinWith(from, to, between);
      this.#put(raw, this.#folded.length, part);
    }
    for (const [at, end] of to.entries()) {
      this.#put(bare[at] as number, end, part);
      if (bare[at] !== from[at]) this.#put(from[at] as number, end, part);
    }
  }

  #joinWith(from: readonly number[], to: readonly number[], between: readonly number[]): number {
    const start = this.#folded.length;
    for (const [at, piece] of from.entries())
      this.#append(at === 0 ? [] : [between[at - 1] as number], [[piece, to[at] as number]]);
    return start;
  }

  #compound(): void {
    const from = this.#from;
    const to = this.#to;
    for (const [at, start] of from.entries()) this.#put(start, to[at] as number, main);
    if (from.length > 3 || !this.#between.every((sign) => sign === hyphen)) return;
    const pieces = from.map((start, at): [number, number] => [start, to[at] as number]);
    this.#derive([], pieces, from.length === 2 ? joinedTwo : joinedThree);
  }

  #withoutZeros(start: number, end: number): number {
    let at = start;
    while (at + 1 < end && this.units[at] === zero && kind(this.units[at + 1] as number) === digit) at++;
    for (let unit = at; unit < end; unit++) if (kind(this.units[unit] as number) !== digit) return start;
    return at;
  }

  #derive(before: readonly number[], pieces: readonly [number, number][], role: number, after = 0): void {
    const start = this.#append(before, pieces);
    if (after !== 0) this.#append([after], []);
    this.#put(start, this.#folded.length, role);
  }

  #append(before: readonly number[], pieces: readonly [number, number][]): number {
    const folded = this.#folded;
    const start = folded.length;
    const size = pieces.reduce((sum, [from, to]) => sum + to - from, before.length);
    folded.units = roomy(folded.units, start + size);
    for (const unit of before) folded.units[folded.length++] = unit;
    for (const [from, to] of pieces)
      for (let at = from; at < to; at++) folded.units[folded.length++] = folded.units[at] as number;
    return start;
  }
}
