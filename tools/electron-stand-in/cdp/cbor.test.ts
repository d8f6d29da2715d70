import { expect, test } from 'vitest';
import { type CborValue, cborLength, decodeCbor, encodeCbor } from './cbor.ts';

test('every kind of value survives', () => {
  const message = {
    id: 7,
    none: null,
    yes: true,
    no: false,
    negative: -12345,
    large: 2 ** 31,
    fraction: 1.5,
    numbers: [0, 23, 24, 255, 256, 65535, 65536, 2 ** 31 - 1, -1, -24, -25, -(2 ** 31) + 1],
    texts: ['', 'a', 'ü', '\ud800 alone', '😀', 'x'.repeat(64), 'x'.repeat(65), 'Привет'.repeat(20000)],
    nested: { deep: [{ er: [] }, {}] },
  };
  expect(decodeCbor(encodeCbor(message))).toEqual(message);
  expect(decodeCbor(encodeCbor({ bytes: Buffer.from([0, 255, 128]) }))).toEqual({ bytes: Buffer.from([0, 255, 128]) });
  expect(decodeCbor(encodeCbor({ a: 1, b: undefined }))).toEqual({ a: 1 });
});

test('random messages survive, and their length is known from the first bytes', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state % below;
  };
  const value = (depth: number): CborValue => {
    const kind = next(depth > 4 ? 4 : 6);
    if (kind === 0) return next(2) === 0;
    if (kind === 1) return next(2 ** 20) - 2 ** 19;
    if (kind === 2) return String.fromCharCode(...Array.from({ length: next(100) }, () => next(0x10000)));
    if (kind === 3) return next(1000) / 7;
    if (kind === 4) return Array.from({ length: next(5) }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length: next(5) }, (_, index) => [`key${index}`, value(depth + 1)]));
  };
  for (let turn = 0; turn < 300; turn++) {
    const message = { turn, value: value(0) };
    const bytes = encodeCbor(message);
    expect(decodeCbor(bytes), `seed ${seed}, turn ${turn}`).toEqual(message);
    expect(cborLength(bytes)).toBe(bytes.length);
    expect(cborLength(bytes.subarray(0, 6))).toBeUndefined();
  }
});

test('what is no message is refused', () => {
  expect(() => cborLength(Buffer.from('{"id":1}'))).toThrow('not the DevTools protocol');
});
