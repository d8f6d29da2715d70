import { Candidates, exact, type Sheet } from './candidates.ts';
import { lettersOf } from './dictionary.ts';
import type { Segment } from './segment.ts';
import { isSpelt, Spelling, typosAllowed } from './spelling.ts';
import type { Unit } from './units.ts';

/** What one and two typos leave of a word's worth, and a word that holds the typed one at its end or in its middle. */
const oneTypo = 0.62;
const twoTypos = 0.42;
const atTheEnd = 0.66;
const inside = 0.5;

let passed = new Uint32Array(0);

/** The words with typos of a query word, and the longer words that hold it (Rücksendung for Sendung), beside `typed` itself. */
export function near(unit: Unit, typed: Candidates, segment: Segment, sheet: Sheet): Candidates {
  if (!isSpelt(unit.units)) return typed;
  sheet.fit(segment);
  for (let at = 0; at < typed.terms.length; at++) sheet.note(typed.terms[at] as number, typed.qualities[at] as number);
  const { pool, starts, lengths, letters, size } = segment.words;
  const { units } = unit;
  const length = units.length;
  const most = typosAllowed(length);
  const mask = lettersOf(units, 0, length);
  const spelling = new Spelling(units);
  const beginnings = length >= (unit.typed ? 4 : 5);
  const longest = beginnings ? 255 : length + (length > 3 ? most : 0);
  const shortest = length > 3 ? length - most : length;
  const holds = length >= 4;
  // A tight loop first: few words pass, and it reads two arrays only.
  if (passed.length < size) passed = new Uint32Array(size + (size >>> 2));
  let count = 0;
  for (let term = 0; term < size; term++) {
    const has = letters[term] as number;
    const missing = mask & ~has;
    if (has < 0 || (lengths[term] as number) < shortest) continue;
    if (missing === 0 || bits(missing) <= most) passed[count++] = term;
  }
  spelling.open();
  for (let at = 0; at < count; at++) {
    const term = passed[at] as number;
    const missing = mask & ~(letters[term] as number);
    const size = lengths[term] as number;
    if (size > longest && missing !== 0) continue;
    const start = starts[term] as number;
    if (holds && missing === 0 && size > length) {
      const place = holdsAt(pool, start, size, units);
      if (place > 0) {
        const worth =
          place + length === size ? atTheEnd * (0.85 + (0.15 * length) / size) : inside * (0.6 + (0.4 * length) / size);
        sheet.note(term, Math.floor(exact * unit.worth * worth));
      }
    }
    if (size > longest) continue;
    const found = spelling.typos(pool, start, size, most);
    const whole = found & 255;
    const begun = found >>> 8;
    if (whole > most && (begun > most || !beginnings)) continue;
    if (Math.min(whole, begun) === 0) continue;
    const first = pool[start] === units[0] ? 1 : 0.85;
    const ofWhole = whole <= most ? (whole === 1 ? oneTypo : twoTypos) : 0;
    const ofBeginning =
      begun <= most && beginnings ? (begun === 1 ? oneTypo : twoTypos) * (0.5 + (0.35 * length) / size) : 0;
    const usual = 0.85 + 0.05 * Math.min(3, Math.log10(1 + documentsOf(segment, term)));
    sheet.note(term, Math.max(1, Math.floor(exact * unit.worth * first * usual * Math.max(ofWhole, ofBeginning))));
  }
  spelling.close();
  return new Candidates(sheet, segment);
}

function documentsOf(segment: Segment, term: number): number {
  const { counts } = segment.postings;
  return (counts[segment.heads[term] as number] as number) + (counts[segment.bodies[term] as number] as number);
}

/** Where a word holds another further in than its beginning, or -1. */
function holdsAt(pool: Uint16Array, start: number, length: number, units: Uint16Array): number {
  const last = length - units.length;
  for (let at = 1; at <= last; at++) {
    let same = 0;
    while (same < units.length && pool[start + at + same] === units[same]) same++;
    if (same === units.length) return at;
  }
  return -1;
}

function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
