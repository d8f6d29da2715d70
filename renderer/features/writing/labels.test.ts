import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Shortcut, Tag } from '#shared/contract/responses.ts';
import { readLabels } from './labels.ts';

test('a # and a / before the word are no part of it, and a tag stands once', () => {
  expect(readLabels({ shortcut: ' /bye ', tags: '#Money, money; parcel  #' })).toEqual({
    shortcut: 'bye',
    tags: ['money', 'parcel'],
    wrong: { shortcut: false, tags: false },
  });
});

test('nothing typed is no shortcut and no tags', () => {
  expect(readLabels({ shortcut: '', tags: '  ' })).toMatchObject({ shortcut: null, tags: [] });
});

test('whatever is not called wrong, the contract takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 300 }), (shortcut, tags) => {
      const read = readLabels({ shortcut, tags });
      if (!read.wrong.shortcut && read.shortcut !== null) expect(Shortcut.safeParse(read.shortcut).success).toBe(true);
      if (!read.wrong.tags) expect(read.tags.every((tag) => Tag.safeParse(tag).success)).toBe(true);
    }),
  );
});
