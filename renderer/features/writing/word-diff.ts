import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text lacks it. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** More changes than this are not told apart word by word: the whole stretch between what begins and ends alike differs. */
const mostEdits = 1500;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Two texts cut into what they share and what only one has. Joined again, the pieces are the texts, byte for byte. */
export function wordDiff(mine: string, theirs: string): { mine: Piece[]; theirs: Piece[] } {
  const a = words(theirs);
  const b = words(mine);
  const changes = diffArrays(a, b, { maxEditLength: mostEdits }) ?? coarse(a, b);
  const pieces = (leaveOut: 'added' | 'removed'): Piece[] =>
    changes
      .filter((change) => !change[leaveOut])
      .map((change) => ({ text: change.value.join(''), differs: change.added || change.removed }));
  return { mine: pieces('removed'), theirs: pieces('added') };
}

function coarse(a: readonly string[], b: readonly string[]) {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const part = (value: readonly string[], added: boolean, removed: boolean) => ({
    value: [...value],
    added,
    removed,
  });
  return [
    part(a.slice(0, start), false, false),
    part(a.slice(start, a.length - end), false, true),
    part(b.slice(start, b.length - end), true, false),
    part(a.slice(a.length - end), false, false),
  ].filter((change) => change.value.length > 0);
}
