import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from './postings.ts';

test('gives back what was put in, however the lists grow beside each other', () => {
  const rise = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }) },
    fc.integer({ min: 0, max: 3_000_000 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), rise), { maxLength: 800 }), (steps) => {
      const postings = new Postings();
      const lists = [0, 1, 2, 3].map(() => ({ list: postings.create(), documents: [] as number[] }));
      let document = 0;
      for (const [which, by] of steps) {
        document += by;
        const { list, documents } = lists[which] as (typeof lists)[0];
        postings.append(list, document);
        if (documents.at(-1) !== document) documents.push(document);
      }
      const into = new Uint32Array(steps.length + 1);
      for (const { list, documents } of lists) {
        expect(postings.counts[list]).toBe(documents.length);
        expect([...into.subarray(0, postings.read(list, into))]).toEqual(documents);
      }
      expect(postings.read(0, into)).toBe(0);
    }),
  );
});

test('a list of a million documents fills pieces of every size', () => {
  const postings = new Postings();
  const list = postings.create();
  for (let document = 0; document < 1_000_000; document++) postings.append(list, document * 3);
  const into = new Uint32Array(1_000_000);
  expect(postings.read(list, into)).toBe(1_000_000);
  expect(into.every((document, at) => document === at * 3)).toBe(true);
});
