import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

test.each([
  ['refund eu', 'refund eu', []],
  ['refund #billing eu', 'refund eu', ['billing']],
  ['#billing #eu', '', ['billing', 'eu']],
  ['＃請求 返金', '返金', ['請求']],
  ['case #12', 'case #12', []],
  ['#', '#', []],
  ['  ', '', []],
  ['refund ', 'refund ', []],
])('reads "%s"', (text, words, tags) => {
  expect(readQuery(text)).toEqual({ words, tags });
});

test('looks at 20 words and 200 characters, however long the input', () => {
  expect(readQuery('a '.repeat(5000)).words.trim().split(' ')).toHaveLength(20);
  expect(readQuery('x'.repeat(10_000)).words).toHaveLength(200);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { words, tags } = readQuery(text);
      expect(words.trim().split(' ').length + tags.length).toBeLessThanOrEqual(21);
      expect(words.length + tags.join('').length).toBeLessThanOrEqual(201);
    }),
  );
});
