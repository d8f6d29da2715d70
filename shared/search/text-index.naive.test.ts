import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NaiveIndex } from './testing/naive-index.ts';
import { type Found, type Searchable, TextIndex } from './text-index.ts';

const some =
  'refund refunds refunded Refund – EU north 2 the of de la bitte please 03.2 3.2 12 5-7 57 5 7 T&C B2B 24h 10% KYC post code postcode e-mail email Rücksendung Sendung ruecksendung Größe Straße grosse kettle kettel kette laptop l’adresse adresse don’t customer’s возврат возвраты Ёлка الطلب طلب والطلب החזר ההחזר 返金 返金のご案内 返品 金 コーヒー こーひ 환불 환불이 환 ที่อยู่ จัดส่ง a e x';
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...some.split(' ')) },
  { weight: 2, arbitrary: fc.stringMatching(/^[abr]{1,8}$/) },
);
const phrase = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(word, { maxLength: most }), fc.constantFrom(' ', ' ', ' ', '', ' – '))
    .map(([all, by]) => all.join(by));
const id = fc.integer({ min: 0, max: 14 }).map((number) => `r${number}`);
const document: fc.Arbitrary<Searchable> = fc.record(
  { id, name: phrase(4), text: phrase(8), tags: fc.array(phrase(2), { maxLength: 2 }), shortcut: fc.option(phrase(1)) },
  { requiredKeys: ['id', 'name', 'text'] },
);
const query = fc.oneof(
  phrase(4),
  phrase(3).map((text) => text.slice(0, -1)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const tags = fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(word, { maxLength: 2 }));

/** Equal, but for the last digits of scores and the order of those that differ in no other. */
function expectSame(quick: Found, plain: Found): void {
  expect({ total: quick.total, forgiven: quick.forgiven }).toEqual({ total: plain.total, forgiven: plain.forgiven });
  const scores = new Map(plain.hits.map((hit) => [hit.id, hit.score]));
  expect(quick.hits.map((hit) => hit.id).sort()).toEqual([...scores.keys()].sort());
  for (const [at, hit] of quick.hits.entries()) {
    expect(hit.score).toBeCloseTo(scores.get(hit.id) as number, 4);
    expect(hit.score).toBeCloseTo(plain.hits[at]?.score as number, 4);
  }
}

const weigh = (one: string): number => (one === 'r3' ? 0 : one === 'r4' ? 2.5 : 1);

test('finds what the plain way finds, in the same order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(document, { maxLength: 15, selector: (one) => one.id }),
      fc.array(fc.tuple(query, tags), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 15 }),
      (documents, queries, tended) => {
        const quick = new TextIndex();
        const plain = new NaiveIndex();
        for (const [at, one] of documents.entries()) {
          quick.put(one);
          plain.put(one);
          if (at === tended) quick.tend(() => true);
        }
        for (const [text, asked] of queries) {
          const options = { limit: 99, tags: asked, weigh };
          expectSame(quick.find(text, options), plain.find(text, 99, asked, weigh));
        }
      },
    ),
    { numRuns: 1000 },
  );
});

type Step = { put: Searchable } | { remove: string } | { slices: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: document.map((put) => ({ put })) },
  { weight: 2, arbitrary: id.map((remove) => ({ remove })) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }).map((slices) => ({ slices })) },
);

test('puts, removals and upkeep in any order end where a plain index does', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.array(query, { minLength: 1, maxLength: 4 }),
      (steps, queries) => {
        const quick = new TextIndex();
        const plain = new NaiveIndex();
        const live = new Set<string>();
        const put = (one: Searchable): void => {
          quick.put(one);
          plain.put(one);
          live.add(one.id);
        };
        const remove = (one: string): void => {
          expect(quick.remove(one)).toBe(live.delete(one));
          plain.remove(one);
        };
        for (const one of steps) {
          if ('put' in one) put(one.put);
          else if ('remove' in one) remove(one.remove);
          else for (let slice = 0; slice < one.slices; slice++) quick.tend(() => true);
          expect(quick.size).toBe(live.size);
          const found = quick.find(queries[0] as string, { limit: 99 });
          for (const hit of found.hits) expect(live.has(hit.id)).toBe(true);
          const same = plain.find(queries[0] as string, 99);
          // What was removed still weighs a little until it is swept up; what is found as typed is the same at once.
          if (!found.forgiven && found.total >= 3)
            expect(found.hits.map((hit) => hit.id).sort()).toEqual(same.hits.map((hit) => hit.id).sort());
        }
        // Enough holes for a sweep, after which nothing is left of them.
        for (let round = 0; round < 2; round++) {
          for (let at = 0; at < 5; at++) put({ id: `hole${at}`, name: 'hole', text: '' });
          for (let at = 0; at < 5; at++) remove(`hole${at}`);
          for (let slices = 0; !quick.tend(() => true); slices++) expect(slices).toBeLessThan(2000);
        }
        for (const text of queries) expectSame(quick.find(text, { limit: 99 }), plain.find(text, 99));
      },
    ),
    { numRuns: 400 },
  );
});
