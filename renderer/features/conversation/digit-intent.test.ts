import { expect, test } from 'vitest';
import { couldBeText } from './digit-intent.ts';

const named = (...names: string[]) => names.map((name) => ({ name, tags: [], shortcut: null }));

test('a digit of a code or a figure is text', () => {
  for (const [query, name] of [
    ['03', '03.2 Refund to the card'],
    ['03.2', '03.2 Refund to the card'],
    ['5', 'Delivery in 5-7 days'],
    ['5-7', 'Delivery in 5-7 days'],
    ['kyc3', 'Check: KYC-3'],
    ['kyc3', 'KYC 3 identity'],
    ['KYC 3', 'kyc 3'],
    ['covid1', 'COVID19'],
    ['２', '2 番目の質問'],
  ] as const)
    expect(couldBeText(query, named('Goodbye', name)), `${query} in ${name}`).toBe(true);
  expect(couldBeText('b1', [{ name: 'x', tags: ['b12'], shortcut: null }])).toBe(true);
  expect(couldBeText('b1', [{ name: 'x', tags: [], shortcut: 'b1' }])).toBe(true);
});

test('a digit after a word that no name goes on with is the number of a row', () => {
  expect(couldBeText('trac3', named('Courier trace opened', 'Trace result: lost'))).toBe(false);
  expect(couldBeText('trace 2', named('Trace result: lost'))).toBe(false);
  expect(couldBeText('3', named('Goodbye', 'Sorry for the wait'))).toBe(false);
  expect(couldBeText('3', [])).toBe(false);
});

test('only punctuation is never taken for a number', () => {
  expect(couldBeText('…', named('Goodbye'))).toBe(true);
});
