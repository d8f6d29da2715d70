import { kind, letter } from './letters.ts';
import { type Unit, unitOf } from './units.ts';

/** The words of a catalogue, asked by their first `length` letters in `units`. */
export interface Lexicon {
  has(units: Uint16Array, length: number): boolean;
  begins(units: Uint16Array, length: number): boolean;
}

const mostRewrites = 4;
const scratch = new Uint16Array(128);

function load(text: string): number {
  const length = Math.min(text.length, scratch.length);
  for (let at = 0; at < length; at++) scratch[at] = text.charCodeAt(at);
  return length;
}

const isWord = (lexicon: Lexicon, text: string): boolean => lexicon.has(scratch, load(text));
const begins = (lexicon: Lexicon, text: string): boolean => lexicon.begins(scratch, load(text));

/** Two numbers side by side are a code with a sign between them rather than one number. */
const worthOf = (left: Unit, right: Unit, sign: string): number =>
  /\d$/u.test(left.text) && /^\d/u.test(right.text) ? (sign === '' ? 0.6 : 1) : 0.97;

/** Two numbers are worth more as the code that they are than anywhere in a name. */
const asCode = 1.25;
const isNumber = (unit: Unit): boolean => /^\d+$/u.test(unit.text);

/** A query with two words as one, and what finding it so is worth. */
export interface Joined {
  units: Unit[];
  scale: number;
}

const isPlain = (unit: Unit): boolean => !unit.run;
const isShort = (unit: Unit): boolean => unit.text.length <= 3 || /\d/u.test(unit.text);

/** The query with two neighbours written as one word or one code that the catalogue knows: post code → postcode, 5 7 → 5-7. */
export function joined(units: readonly Unit[], lexicon: Lexicon): Joined[] {
  const found: Joined[] = [];
  for (let at = 0; at + 1 < units.length && found.length < mostRewrites; at++) {
    const left = units[at] as Unit;
    const right = units[at + 1] as Unit;
    if (!isPlain(left) || !isPlain(right)) continue;
    const signs = isShort(left) && isShort(right) ? ['', '-', '.', '/', '&'] : ['', '-'];
    for (const sign of signs) {
      const text = left.text + sign + right.text;
      if (!isWord(lexicon, text) && !(right.typed && text.length >= 4 && begins(lexicon, text))) continue;
      const one = unitOf(text, { typed: right.typed, group: left.group }, worthOf(left, right, sign));
      const scale = sign !== '' && isNumber(left) && isNumber(right) ? asCode : 1;
      found.push({ units: [...units.slice(0, at), one, ...units.slice(at + 2)], scale });
    }
  }
  return found;
}

/** The query with one word that the catalogue does not know taken apart into two that it knows: trackingnumber → tracking number. */
export function split(units: readonly Unit[], known: readonly boolean[], lexicon: Lexicon): Unit[][] {
  const found: { units: Unit[]; sure: number }[] = [];
  for (const [at, unit] of units.entries()) {
    if (known[at] || !isPlain(unit) || unit.text.length < 4) continue;
    for (let cut = 1; cut <= unit.text.length - 2; cut++) {
      const left = unit.text.slice(0, cut);
      const right = unit.text.slice(cut);
      if (kind(right.charCodeAt(0)) === letter && cut === 1 && right.length < 3) continue;
      if (!isWord(lexicon, left)) continue;
      const complete = isWord(lexicon, right);
      if (!complete && !(right.length >= 3 && begins(lexicon, right))) continue;
      const pair = [
        unitOf(left, { typed: false, group: unit.group }, 0.85),
        unitOf(right, { typed: unit.typed, group: unit.group }, 0.85),
      ];
      found.push({
        units: [...units.slice(0, at), ...pair, ...units.slice(at + 1)],
        sure: (complete ? 100 : 0) + Math.min(left.length, right.length),
      });
    }
  }
  found.sort((a, b) => b.sure - a.sure);
  return found.slice(0, mostRewrites).map((one) => one.units);
}
