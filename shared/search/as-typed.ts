import { Candidates, exact, type Sheet } from './candidates.ts';
import type { Segment } from './segment.ts';
import type { Unit } from './units.ts';
import { otherCodes, variants } from './variants.ts';

const scratch = new Uint16Array(64);

function load(text: string): number {
  const length = Math.min(text.length, scratch.length);
  for (let at = 0; at < length; at++) scratch[at] = text.charCodeAt(at);
  return length;
}

/** How much of a word is typed: 1 all of it, a little more than a half for its first letters. */
export const share = (typed: number, length: number): number => (typed === length ? 1 : 0.55 + (0.4 * typed) / length);

/**
 * The words that one query word stands for as it is typed: itself, those that begin with it, its other spellings, forms and
 * articles. Typos are another matter.
 */
export function asTyped(unit: Unit, segment: Segment, sheet: Sheet): Candidates {
  sheet.fit(segment);
  const { words, sorted, heads } = segment;
  // One or two letters begin thousands of numbers and codes; those in texts alone are left out.
  const short = unit.units.length <= 2 && !unit.run;
  const namesOnly = unit.units.length === 1 && !unit.run;
  const full = exact * unit.worth;
  const beginning = (units: Uint16Array, length: number, worth: number): void =>
    sorted.starting(units, 0, length, (term) => {
      if (
        short &&
        heads[term] === 0 &&
        (namesOnly || (words.letters[term] as number) < 0) &&
        words.lengths[term] !== length
      )
        return;
      sheet.note(term, Math.floor(full * worth * share(length, words.lengths[term] as number)));
    });
  const length = unit.units.length;
  if (unit.run && length === (isThreewise(unit) ? 3 : 2)) whole(unit.units, length, 1);
  else beginning(unit.units, length, 1);
  for (const { text, worth, whole: only } of variants(unit.text)) {
    const size = load(text);
    if (only) whole(scratch, size, worth);
    else beginning(scratch, size, worth);
  }
  for (const { text, worth } of otherCodes(unit.text)) {
    const size = load(text);
    whole(scratch, size, worth);
  }
  return new Candidates(sheet, segment);

  function whole(units: Uint16Array, size: number, worth: number): void {
    const term = words.find(units, 0, size);
    if (term >= 0) sheet.note(term, Math.floor(full * worth));
  }
}

const isThreewise = (unit: Unit): boolean => (unit.units[0] as number) < 0x2000;
