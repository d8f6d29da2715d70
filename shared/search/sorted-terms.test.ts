import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Dictionary } from './dictionary.ts';
import { SortedTerms } from './sorted-terms.ts';

const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

test('knows every word once and finds all that begin as given, settled or not', () => {
  const some = fc.stringMatching(/^[a-c]{1,5}$/);
  fc.assert(
    fc.property(fc.array(some), fc.array(some), some, fc.boolean(), (early, late, beginning, settles) => {
      const dictionary = new Dictionary();
      const sorted = new SortedTerms(dictionary);
      const add = (word: string): number => dictionary.add(unitsOf(word), 0, word.length);
      for (const word of early) add(word);
      sorted.settle(true);
      for (const word of late) add(word);
      if (settles) sorted.settle(true);
      const all = [...new Set([...early, ...late])];
      expect(dictionary.size).toBe(all.length);
      for (const word of all) expect(dictionary.text(add(word))).toBe(word);
      const found: string[] = [];
      sorted.starting(unitsOf(beginning), 0, beginning.length, (term) => found.push(dictionary.text(term)));
      expect(found.sort()).toEqual(all.filter((word) => word.startsWith(beginning)).sort());
      expect(sorted.some(unitsOf(beginning), 0, beginning.length)).toBe(found.length > 0);
      expect(dictionary.find(unitsOf(`${beginning}z`), 0, beginning.length + 1)).toBe(-1);
    }),
  );
});

test('stays in order over thousands of words that come one by one', () => {
  const dictionary = new Dictionary();
  const sorted = new SortedTerms(dictionary);
  for (let at = 0; at < 5000; at++) {
    const word = ((at * 7919) % 5000).toString(36);
    dictionary.add(unitsOf(word), 0, word.length);
    sorted.settle(false);
  }
  sorted.settle(true);
  const words = Array.from({ length: dictionary.size }, (_, place) => dictionary.text(sorted.at(place)));
  expect(words).toEqual([...words].sort());
  expect(new Set(words).size).toBe(5000);
});
