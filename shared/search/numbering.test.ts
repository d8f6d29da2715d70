import { expect, test } from 'vitest';
import { numberingLength } from './numbering.ts';

test.each([
  ['03.2 Courier trace', '03.2 '],
  ['12) Courier trace', '12) '],
  ['KYC-03: Identity check', 'KYC-03: '],
  ['A17 – Refund', 'A17 – '],
  ['[DE] Rückgabe', '[DE] '],
  ['FAQ: Delivery', 'FAQ: '],
  ['Courier trace', ''],
  ['Refund 12.1', ''],
  ['KYC documents', ''],
  ['2026', ''],
  ['03.2', ''],
])('what stands before the name proper in %s', (name, before) => {
  expect(name.slice(0, numberingLength(name))).toBe(before);
});
