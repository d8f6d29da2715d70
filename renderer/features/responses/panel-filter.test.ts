import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything, type ResponseRow } from '#shared/contract/responses.ts';
import { sampleCatalogue } from '../../testing/sample-responses.ts';
import { isNarrow, narrowed, sameTag, withTag } from './panel-filter.ts';

const catalogue = sampleCatalogue();
const rows: ResponseRow[] = catalogue.recipes().map((one) => catalogue.row(one));
const names = (found: readonly ResponseRow[]): string[] => found.map((row) => row.name);

test('nothing set lets everything through', () => {
  expect(isNarrow(everything)).toBe(false);
  expect(narrowed(rows, everything)).toBe(rows);
});

test('tags compare without case and accents, and all of them must be there', () => {
  expect(sameTag('Éclair', 'eclair')).toBe(true);
  expect(names(narrowed(rows, { ...everything, tags: ['COURIER', 'parcel'] }))).toEqual([
    'Courier trace opened',
    'Trace result: lost',
  ]);
});

test('only what fits leaves out templates and what is too long', () => {
  const fitting = names(narrowed(rows, { ...everything, fitting: true }));
  expect(fitting).not.toContain('Parcel on its way');
  expect(fitting).toContain('Goodbye');
});

test('a tag goes on and off again, ten at most', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 14 }), (tags) => {
      const filter = tags.reduce(withTag, everything);
      expect(filter.tags.length).toBeLessThanOrEqual(10);
      expect(new Set(filter.tags).size).toBe(filter.tags.length);
    }),
  );
  expect(withTag(withTag(everything, 'Geld'), 'geld').tags).toEqual([]);
});
