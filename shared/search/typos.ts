/** How many typos a word of a query may hold: none up to 3 letters, one up to 7, then two. */
export const typosAllowed = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);

const rows = [new Uint8Array(80), new Uint8Array(80), new Uint8Array(80)] as [Uint8Array, Uint8Array, Uint8Array];

/**
 * The number of typos (letter wrong, missing, extra, or two swapped) between what was typed and a word, or with `prefix`
 * the best beginning of that word; anything above `most` gives `most + 1`.
 */
export function typos(typed: string, word: string, most: number, prefix: boolean): number {
  const n = typed.length;
  const m = Math.min(word.length, n + most);
  const far = most + 1;
  if (n > 60 || n - word.length > most || (!prefix && word.length - n > most)) return far;
  let [before, above, row] = rows;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    row[0] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const same = letter === word.charCodeAt(j - 1);
      let cost = (above[j - 1] as number) + (same ? 0 : 1);
      cost = Math.min(cost, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      const swapped =
        i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === word.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    [before, above, row] = [above, row, before];
  }
  if (!prefix) return Math.min(far, above[m] as number);
  let best = far;
  for (let j = 0; j <= m; j++) best = Math.min(best, above[j] as number);
  return best;
}
