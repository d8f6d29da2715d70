import { expect, test } from 'vitest';
import { fold, wordsOf } from './responses/document.ts';
import { figuresOf } from './responses/goals.ts';
import { keystrokesOf, type Measured } from './responses/measure.ts';
import { simulatorCorpus } from './responses/simulator-corpus.ts';
import { slip } from './responses/slip.ts';
import { syntheticCorpus } from './responses/synthetic-corpus.ts';
import { benchResponses } from './responses.ts';

const tiny = { keystrokesMs: 150, hitsMs: 300 };

test('the whole bench at a tiny size: every engine, both catalogues, rates that are shares', async () => {
  const report = await benchResponses({ sizes: [600], ample: tiny, bounded: tiny, say: () => undefined });
  expect(report.missing).toEqual([]);
  expect(report.table.map(({ engine, corpus }) => `${corpus} ${engine}`).sort()).toEqual(
    ['flexsearch 0.8.212', 'minisearch 7.2.0', 'riposte', 'sqlite fts5', 'substring scan']
      .flatMap((engine) => [`simulator ${engine}`, `synthetic ${engine}`])
      .sort(),
  );
  for (const row of report.table) {
    expect(row.size).toBe(600);
    expect(row.documents).toBeGreaterThan(580);
    expect(row.keystrokes).toBeGreaterThan(0);
    expect(row.keystrokes).toBeLessThanOrEqual(row.keystrokesOf);
    expect(row.firstThree).toBeGreaterThanOrEqual(row.first);
    expect(row.firstThree).toBeLessThanOrEqual(1);
    expect(row.p99Ms).toBeGreaterThanOrEqual(row.medianMs);
    expect(row.p99LeastMs).toBeLessThanOrEqual(row.p99Ms);
  }
  const ours = report.kinds.filter(({ engine, corpus }) => engine === 'riposte' && corpus === 'simulator');
  expect(ours.map(({ kind }) => kind)).toContain('variants');
  expect(report.figures.map(({ id }) => id)).toContain('hits-first-three-simulator-600');
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}, 60_000);

test("the simulator's catalogue holds its plain responses at every size, variants with the key of their source", () => {
  const small = simulatorCorpus(1);
  const { documents, queries } = simulatorCorpus(1_000);
  // Signatures and their variants are left out.
  expect(documents.length).toBeGreaterThan(980);
  expect(documents.length).toBeLessThanOrEqual(1_000);
  expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
  expect(documents.slice(0, small.documents.length).map(({ key }) => key)).toEqual(
    small.documents.map(({ key }) => key),
  );
  expect(documents.some(({ key }) => / \(\p{L}+ \d+\)$/u.test(key))).toBe(true);
  expect(documents.find(({ key }) => key === 'bil-en-methods')?.text).toContain('debit & credit cards');
  for (const { query, right } of queries) expect(documents.some(right), query).toBe(true);
});

test('the synthetic catalogue is the same on every run, its names are its own, its queries have answers', () => {
  const one = syntheticCorpus(500);
  const again = syntheticCorpus(500);
  expect(one.documents).toEqual(again.documents);
  expect(one.queries.map(({ query }) => query)).toEqual(again.queries.map(({ query }) => query));
  expect(new Set(one.documents.map(({ name }) => name)).size).toBe(500);
  for (const { query, right } of one.queries) expect(one.documents.some(right), query).toBe(true);
  expect(new Set(one.queries.map(({ kind }) => kind))).toEqual(
    new Set(['exact words', 'word starts', 'typos', 'body only', 'cjk words']),
  );
});

test('keystrokes are the beginnings from the second character on, by whole characters', () => {
  const typed = keystrokesOf({
    name: 'simulator',
    documents: [],
    queries: [{ query: 'a😀bc', kind: 'x', right: () => false }],
  });
  expect([...typed].sort()).toEqual(['a😀', 'a😀b', 'a😀bc'].sort());
});

test('a slip changes the word and stays near it', () => {
  let state = 1;
  const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (let i = 0; i < 500; i++) {
    const typed = slip('delivery', random);
    expect(typed).not.toBe('delivery');
    expect(Math.abs(typed.length - 8)).toBeLessThanOrEqual(1);
  }
});

test('what is offered to every engine folds accents, case and ß', () => {
  expect(fold('GRÖSSE Größe ﬁn')).toBe('grosse grosse fin');
  expect(wordsOf('C&C – bereit')).toEqual(['c', 'c', 'bereit']);
});

test('a goal is judged beside the best of the others, and a miss is said', () => {
  const one: Measured = {
    engine: 'riposte',
    corpus: 'simulator',
    size: 10_000,
    documents: 9_960,
    buildMs: 1,
    longestSliceMs: 60,
    heapMB: 9,
    medianMs: 0.1,
    p99Ms: 1.5,
    p99LeastMs: 1.4,
    slowestMs: 2,
    slowest: 'x',
    keystrokes: 1,
    keystrokesOf: 1,
    queries: 1,
    queriesOf: 1,
    first: 0.91,
    firstThree: 0.97,
    kinds: {},
  };
  const figures = figuresOf([one, { ...one, engine: 'other', p99Ms: 4 }, { ...one, engine: 'third', p99Ms: 3 }]);
  const of = (id: string) => figures.find((figure) => figure.id === `${id}-simulator-10000`);
  expect(of('keystroke-p99')).toMatchObject({ value: 1.5, against: { what: 'third', value: 3 }, ok: false });
  expect(of('heap')).toMatchObject({ value: 9_216, unit: 'kB', ok: true });
  expect(of('longest-slice')).toMatchObject({ ok: false });
  expect(of('hits-first')).toMatchObject({ value: 91, ok: true });
  expect(of('hits-first-three')).toMatchObject({ value: 97, ok: false });
});
