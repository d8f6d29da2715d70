import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const joined = (pieces: readonly { text: string }[]): string => pieces.map((piece) => piece.text).join('');
const marked = (pieces: readonly { text: string; differs: boolean }[]): string[] =>
  pieces.filter((piece) => piece.differs).map((piece) => piece.text);

test('what only one text has is marked in it, and nowhere else', () => {
  const { mine, theirs } = wordDiff('They answer within one day.', 'They answer within two days.');
  expect(marked(mine)).toEqual(['one', 'day']);
  expect(marked(theirs)).toEqual(['two', 'days']);
});

test('a language without spaces is compared word by word too', () => {
  const { mine } = wordDiff('ただいま確認しております。', 'ただいま確認いたします。');
  expect(joined(mine.filter((piece) => !piece.differs))).toContain('ただいま確認');
});

test('joined again the pieces are the texts, and the shared ones are the same on both sides', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '日', '{{', '}}', '.'), { maxLength: 40 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [a.join(''), b.join('')];
      const { mine, theirs } = wordDiff(one, other);
      expect(joined(mine)).toBe(one);
      expect(joined(theirs)).toBe(other);
      expect(joined(mine.filter((piece) => !piece.differs))).toBe(joined(theirs.filter((piece) => !piece.differs)));
    }),
  );
});

test('two long texts with nothing in common are no stall', () => {
  const long = (word: string): string => Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ');
  const { mine, theirs } = wordDiff(`Hello. ${long('a')}`, `Hello. ${long('b')}`);
  expect(mine[0]).toEqual({ text: 'Hello. ', differs: false });
  expect(joined(theirs)).toBe(`Hello. ${long('b')}`);
});
