import { asGood, type Candidates, exact, type Sheet } from './candidates.ts';
import {
  entryWeights,
  fillerEntry,
  joinedThreeEntry,
  joinedTwoEntry,
  numberingEntry,
  plainEntry,
  type Segment,
} from './segment.ts';

/** Added to a match (0 to 1) where the query is the whole name, as typed or without its numbering. */
export const wholeName = 4;
const wholeNumberedName = 3.8;

/** What tells two names of which the query says equally much apart: the plainer one comes first. */
const plainer = 0.02;

const entries = new Uint32Array(512);
const taken = new Uint8Array(512);
const places = new Int16Array(64);

/** How a query fits the shape of one name: from 0.45 for not at all to 1, and what a whole name adds. */
export interface NameFit {
  factor: number;
  bonus: number;
}
const fit: NameFit = { factor: 0, bonus: 0 };

/**
 * How much of a name the words of a query cover, in which order, and whether that is all of it. `sheets` hold by term how well
 * it fits each word, in the order of the query. The answer is valid until the next call.
 */
export function nameFit(
  segment: Segment,
  document: number,
  sheets: readonly Sheet[],
  wanted: readonly { required: boolean }[],
): NameFit {
  const count = segment.name(document, entries);
  for (let at = 0; at < count; at++) taken[at] = 0;
  let whole = true;
  for (let unit = 0; unit < sheets.length; unit++) {
    const quality = (sheets[unit] as Sheet).quality;
    let best = 0;
    let place = -1;
    for (let at = 0; at < count; at++) {
      const entry = entries[at] as number;
      const fits = quality[entry >>> 3] as number;
      if (fits > best && fits > (taken[at] as number)) {
        best = fits;
        place = at;
      }
    }
    if (unit < places.length) places[unit] = place;
    if (place < 0) {
      if (wanted[unit]?.required) whole = false;
      continue;
    }
    if (best < asGood) whole = false;
    take(place, best, count);
  }
  let all = 0;
  let covered = 0;
  let plain = true;
  for (let at = 0; at < count; at++) {
    const sort = (entries[at] as number) & 7;
    const got = (taken[at] as number) / exact;
    if (sort === joinedTwoEntry || sort === joinedThreeEntry) continue;
    const weight = sort === numberingEntry ? (got > 0 ? 5 : 0) : (entryWeights[sort as 0] as number);
    all += weight;
    covered += weight * got;
    if (got === 0) {
      if (sort === numberingEntry) plain = false;
      else if (sort === plainEntry || sort === fillerEntry) whole = false;
    }
  }
  const order = inOrder(sheets.length, count);
  const length = segment.nameWeights[document] as number;
  fit.factor = 0.45 + (all > 0 ? (0.45 * covered) / all : 0) + order.score + plainer / (1 + length / 8);
  fit.bonus = whole && order.rising && count > 0 ? (plain ? wholeName : wholeNumberedName) : 0;
  return fit;
}

/** Marks an entry as said; a joined word says those before it. */
function take(place: number, quality: number, count: number): void {
  taken[place] = quality;
  const sort = (entries[place] as number) & 7;
  const spans = sort === joinedTwoEntry ? 2 : sort === joinedThreeEntry ? 3 : 0;
  for (let back = 1; back <= spans && place - back >= 0 && place < count; back++)
    taken[place - back] = Math.max(taken[place - back] as number, quality);
}

function inOrder(units: number, count: number): { score: number; rising: boolean } {
  let rising = true;
  let close = 0;
  let first = count;
  for (let unit = 0; unit < Math.min(units, places.length); unit++) {
    const place = places[unit] as number;
    if (place < 0) continue;
    if (place < first) first = place;
    if (unit === 0) continue;
    const before = places[unit - 1] as number;
    if (before < 0) continue;
    if (place <= before) rising = false;
    else if (place - before === 1) close++;
  }
  let begin = 0;
  while (begin < count && ((entries[begin] as number) & 7) === numberingEntry) begin++;
  const leading = first <= begin ? 0.04 : 0;
  return { score: (units > 1 ? (0.06 * close) / (units - 1) : first <= begin ? 0.06 : 0) + leading, rising };
}

/** Puts what fits a word of the query on its sheet, or wipes it off again. */
export function fillSheet(sheet: Sheet, { terms, qualities }: Candidates, wipe: boolean): void {
  for (let at = 0; at < terms.length; at++) sheet.quality[terms[at] as number] = wipe ? 0 : (qualities[at] as number);
}
