import { expect, test } from 'vitest';
import { compared, percentile } from './figure.ts';

test('percentiles are nearest ranks of the sorted samples', () => {
  const samples = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(samples, 0.5)).toBe(51);
  expect(percentile(samples, 0.99)).toBe(100);
  expect(percentile([7], 0.99)).toBe(7);
});

test('a figure carries what it was compared with, the ratio and the verdict of its goal', () => {
  const figure = compared(
    { id: 'x', value: 4.5, unit: 'ms', what: 'bare fetch', reference: 3, goal: '+1 ms' },
    (v, r) => v <= r + 1,
  );
  expect(figure).toEqual({
    id: 'x',
    value: 4.5,
    unit: 'ms',
    against: { what: 'bare fetch', value: 3 },
    ratio: 1.5,
    goal: '+1 ms',
    ok: false,
  });
});
