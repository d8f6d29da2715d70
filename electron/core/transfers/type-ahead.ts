import { fold } from '#shared/search/words.ts';

const letter = /[\p{L}\p{N}]/u;

/** How well a name answers what was typed, both folded: 0 it begins so, 1 each word begins a word, 2 it holds each; else undefined. */
function rankOf(name: string, typed: string, words: readonly string[]): number | undefined {
  if (name.startsWith(typed)) return 0;
  let rank = 1;
  for (const word of words) {
    let at = name.indexOf(word);
    if (at < 0) return undefined;
    while (at > 0 && letter.test(name[at - 1] as string)) at = name.indexOf(word, at + 1);
    if (at < 0) rank = 2;
  }
  return rank;
}

/** Those whose name (given folded) answers what was typed, best first, equals in the order they came. Nothing typed keeps all. */
export function typeAhead<T>(all: readonly T[], typed: string, foldedName: (one: T) => string): T[] {
  const folded = fold(typed).trim();
  const words = folded.split(/\s+/).filter((word) => word !== '');
  return all
    .flatMap((one) => {
      const rank = rankOf(foldedName(one), folded, words);
      return rank === undefined ? [] : { one, rank };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
