import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksIn } from './marks.ts';

const marked = (text: string, query: string): string[] =>
  marksIn(text, query).map(({ start, end }) => text.slice(start, end));

test('each word of the query is marked where a word of the name begins with it', () => {
  expect(marked('Trace result: lost', 'tra')).toEqual(['Tra']);
  expect(marked('Courier trace opened', 'trace cour')).toEqual(['Cour', 'trace']);
  expect(marked('Contract', 'tra')).toEqual([]);
  expect(marked('Éclair für Zoë', 'ecl fur zoe')).toEqual(['Écl', 'für', 'Zoë']);
  expect(marked('03.2 Refund', '03.2')).toEqual(['03.2']);
  expect(marked('配送の遅延について', '遅延')).toEqual(['遅延']);
  expect(marked('Trace', '#tra')).toEqual([]);
});

test('marks lie inside the text, in order, never over each other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'A', ' ', 'é', 'ß', '配', '😀', '.', '1', 'ﬁ') });
  fc.assert(
    fc.property(words, words, (text, query) => {
      let end = 0;
      for (const mark of marksIn(text, query)) {
        expect(mark.start).toBeGreaterThanOrEqual(end);
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.end).toBeLessThanOrEqual(text.length);
        end = mark.end;
      }
    }),
  );
});
