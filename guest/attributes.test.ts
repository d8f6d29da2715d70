import { expect, test } from 'vitest';
import { ATTRIBUTES_CEILING_BYTES, validateAttributes } from './attributes.ts';

const pathsOf = (value: unknown, limit?: number) => {
  const verdict = validateAttributes(value, limit);
  return verdict.ok ? [] : verdict.faults.map((fault) => fault.path);
};

test('valid attributes come as the strings of the wire', () => {
  const verdict = validateAttributes({ name: 'Ada', botScore: 0.4, vip: true, order: { id: 7 } });
  const attributes = { name: 'Ada', botScore: '0.4', vip: 'true', order: '{"id":7}' };
  expect(verdict).toEqual({ ok: true, attributes, bytes: Buffer.byteLength(JSON.stringify(attributes)) });
});

test.each([[null], [undefined], ['text'], [7], [[1]], [new Date(0)], [new Map()]])(
  '%o is no object of attributes',
  (value) => {
    expect(pathsOf(value)).toEqual(['attributes']);
  },
);

test.each([0, 0.5, 1])('botScore %d is in range', (botScore) => expect(pathsOf({ botScore })).toEqual([]));

test.each([-0.01, 1.01, '0.5', null, true])('botScore %o is refused', (botScore) => {
  expect(pathsOf({ botScore })).toEqual(['attributes.botScore']);
});

test('every fault is named by its path', () => {
  const value = { a: { list: ['x', { bad: undefined }] }, 'two words': Number.NaN, f: () => 1, n: 1n, botScore: 2 };
  expect(pathsOf(value)).toEqual([
    'attributes.a.list[1].bad',
    'attributes["two words"]',
    'attributes.f',
    'attributes.n',
    'attributes.botScore',
  ]);
});

test('an object that contains itself is refused, one that occurs twice is not', () => {
  const loop: Record<string, unknown> = {};
  loop.self = { loop };
  expect(pathsOf(loop)).toEqual(['attributes.self.loop']);
  const shared = { x: 1 };
  expect(pathsOf({ a: shared, b: shared })).toEqual([]);
});

test('the limit counts bytes of UTF-8, and is never above the ceiling', () => {
  const frame = Buffer.byteLength('{"k":""}');
  expect(pathsOf({ k: 'x'.repeat(100 - frame) }, 100)).toEqual([]);
  expect(pathsOf({ k: 'x'.repeat(101 - frame) }, 100)).toEqual(['attributes']);
  expect(pathsOf({ k: 'é'.repeat(50) }, 100)).toEqual(['attributes']);
  const full = 'x'.repeat(ATTRIBUTES_CEILING_BYTES - frame);
  expect(pathsOf({ k: full }, 10_000_000)).toEqual([]);
  expect(pathsOf({ k: `${full}x` }, 10_000_000)).toEqual(['attributes']);
});
