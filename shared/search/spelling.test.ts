import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Spelling, typosAllowed } from './spelling.ts';
import { naiveBeginning, naiveTypos } from './testing/naive-near.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

test('counts typos as the textbook does, of the whole word and of its best beginning', () => {
  const word = fc.stringMatching(/^[abc]{1,12}$/);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (typed, other, most) => {
      const spelling = new Spelling(unitsOf(typed));
      spelling.open();
      const found = spelling.typos(unitsOf(other), 0, other.length, most);
      spelling.close();
      const cut = (typos: number): number => Math.min(most + 1, typos);
      expect(cut(found & 255)).toBe(cut(naiveTypos(typed, other)));
      expect(cut(found >>> 8)).toBe(cut(naiveBeginning(typed, other)));
    }),
    { numRuns: 2000 },
  );
});

test('long words may hold two typos, short ones none', () => {
  expect([2, 3, 6, 7, 20].map(typosAllowed)).toEqual([0, 1, 1, 2, 2]);
});
