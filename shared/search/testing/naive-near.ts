import { exact } from '../candidates.ts';
import type { Unit } from '../units.ts';

/** The textbook way to count typos (optimal string alignment), slow and plain. */
export function naiveTypos(a: string, b: string): number {
  const table: number[][] = Array.from({ length: a.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= b.length; column++) (table[0] as number[])[column] = column;
  const at = (row: number, column: number): number => table[row]?.[column] as number;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = cost;
    }
  return at(a.length, b.length);
}

/** The fewest typos to any beginning of a word. */
export const naiveBeginning = (typed: string, word: string): number =>
  Math.min(...Array.from({ length: word.length + 1 }, (_, end) => naiveTypos(typed, word.slice(0, end))));

const isSpelt = (word: string): boolean => /^[\p{L}\p{M}]+$/u.test(word) && !/[\u3041-\u309f\u3400-\u9fff]/u.test(word);

/** What `near` promises: the words as typed, those with typos, and those that hold the typed word. */
export function naiveNear(
  unit: Unit,
  typed: ReadonlyMap<string, number>,
  words: ReadonlySet<string>,
  count: (word: string) => number,
): Map<string, number> {
  const { text } = unit;
  const fits = new Map(typed);
  if (!isSpelt(text) || text.length < 3 || text.length > 31) return fits;
  const most = text.length >= 7 ? 2 : 1;
  const beginnings = text.length >= (unit.typed ? 4 : 5);
  const note = (word: string, quality: number): void => {
    fits.set(word, Math.max(fits.get(word) ?? 0, 1, Math.floor(exact * unit.worth * quality)));
  };
  const worthOf = (typos: number): number => (typos > most ? 0 : typos === 1 ? 0.62 : 0.42);
  for (const word of words) {
    if (!isSpelt(word)) continue;
    const place = word.indexOf(text, 1);
    if (text.length >= 4 && place > 0)
      note(
        word,
        place + text.length === word.length
          ? 0.66 * (0.85 + (0.15 * text.length) / word.length)
          : 0.5 * (0.6 + (0.4 * text.length) / word.length),
      );
    const whole = text.length > 3 || word.length === text.length ? naiveTypos(text, word) : 99;
    const begun = beginnings ? naiveBeginning(text, word) : 99;
    if (whole === 0 || begun === 0 || (whole > most && begun > most)) continue;
    const best = Math.max(worthOf(whole), worthOf(begun) * (0.5 + (0.35 * text.length) / word.length));
    const usual = 0.85 + 0.05 * Math.min(3, Math.log10(1 + count(word)));
    note(word, best * usual * (word[0] === text[0] ? 1 : 0.85));
  }
  return fits;
}
