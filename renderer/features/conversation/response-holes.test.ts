import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrorPieces } from './composer-mirror.tsx';
import { response } from './picker-rig.tsx';
import { withHoles } from './response-holes.ts';

const row = response({ responseId: 'r', name: 'r', text: 'In {{town}} on {{day}}, {{town}}.' });

test('what is filled stands there, what is not stays a hole, the first of which is told', () => {
  expect(withHoles(row)).toEqual({ text: row.text, hole: { start: 3, end: 11 } });
  expect(withHoles(row, { town: 'York', day: '  ' })).toEqual({
    text: 'In York on {{day}}, York.',
    hole: { start: 11, end: 18 },
  });
  expect(withHoles(row, { town: '$&', day: '{{x}}' })).toEqual({ text: 'In $& on {{x}}, $&.', hole: undefined });
});

test('a blank that is not written in braces becomes a hole by its label', () => {
  const odd = {
    text: 'On day.',
    spans: [{ start: 3, end: 6, id: 'd', blank: true }],
    blanks: [{ id: 'd', label: 'the {day}', last: null }],
  };
  expect(withHoles(odd)).toEqual({ text: 'On {{the day}}.', hole: { start: 3, end: 14 } });
});

test('the mirror behind the text is the text, whatever is typed', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '{{', '}}', '/', '\n', 'ä', '😀') });
  fc.assert(
    fc.property(words, fc.nat(20), fc.nat(20), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      expect(
        mirrorPieces(text, { start, end })
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
