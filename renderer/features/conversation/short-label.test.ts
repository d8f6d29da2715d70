import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortLabel } from './short-label.ts';

test('a description is called by its beginning, a short one by itself', () => {
  expect(shortLabel('Day on which the parcel arrives, e.g. Thursday 14 May')).toBe('Day on which the parcel arrives');
  expect(shortLabel('Time')).toBe('Time');
  expect(shortLabel('Amount (in pounds)')).toBe('Amount');
  expect(shortLabel('The complete address to which the warehouse sends it')).toBe('The complete address to which…');
  expect(shortLabel(', odd')).toBe(', odd');
});

test('it is never empty and never long', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (label) => {
      const short = shortLabel(label);
      expect(short.length).toBeLessThanOrEqual(33);
      if (label.trim() !== '') expect(short).not.toBe('');
    }),
  );
});
