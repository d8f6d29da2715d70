import { seededRandom } from '#simulator/random.ts';
import { percentile } from '../figure.ts';
import type { Corpus } from './document.ts';
import type { Engine } from './engines/engine.ts';
import { Slices } from './slices.ts';

/** How long the timed parts may take, in milliseconds; what was not reached is said, not guessed. */
export interface Budget {
  keystrokesMs: number;
  hitsMs: number;
}

/** Hit rates of one kind of query: how many were asked, and the share (0 to 1) with a right answer first, or among the first three. */
export interface KindRate {
  queries: number;
  first: number;
  firstThree: number;
}

/** One engine over one catalogue. Times in milliseconds, memory in megabytes (2^20) after garbage collection. */
export interface Measured {
  engine: string;
  corpus: Corpus['name'];
  /** The size that was asked for, and what the engine got: a few less where signatures are left out. */
  size: number;
  documents: number;
  buildMs: number;
  longestSliceMs: number;
  heapMB: number;
  medianMs: number;
  p99Ms: number;
  slowestMs: number;
  slowest: string;
  /** Keystrokes that the times stand on, of all there are; the same of queries for the hit rates. */
  keystrokes: number;
  keystrokesOf: number;
  queries: number;
  queriesOf: number;
  /** Means of the rates of the kinds, so that a kind with many queries does not outweigh the others. */
  first: number;
  firstThree: number;
  kinds: Record<string, KindRate>;
}

const limit = 10;
const warmUpMs = 1_000;
const shuffleSeed = 99;

function shuffled<T>(items: readonly T[]): T[] {
  const random = seededRandom(shuffleSeed);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** Every beginning of every query from its second character on, shuffled. */
export function keystrokesOf(corpus: Corpus): string[] {
  return shuffled(
    corpus.queries.flatMap(({ query }) => {
      const characters = [...query];
      return characters.slice(1).map((_, at) => characters.slice(0, at + 2).join(''));
    }),
  );
}

async function usedBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Builds, types and asks. Memory is what the index adds to the documents, which stay alive all along. */
export async function measure(engine: Engine, corpus: Corpus, size: number, budget: Budget): Promise<Measured> {
  const keystrokes = keystrokesOf(corpus);
  const before = await usedBytes();
  const slices = new Slices();
  const startedAt = performance.now();
  const built = await engine.build(corpus.documents, slices);
  const buildMs = performance.now() - startedAt;
  const warm = performance.now();
  for (const typed of keystrokes.slice(-200)) {
    built.search(typed, limit);
    if (performance.now() - warm > warmUpMs) break;
  }
  const heapMB = ((await usedBytes()) - before + built.outsideBytes()) / 2 ** 20;
  const times = timed(keystrokes, budget.keystrokesMs, (typed) => built.search(typed, limit));
  const slowest = Math.max(...times);
  return {
    engine: engine.name,
    corpus: corpus.name,
    size,
    documents: corpus.documents.length,
    buildMs,
    longestSliceMs: slices.longestMs,
    heapMB,
    medianMs: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    slowestMs: slowest,
    slowest: keystrokes[times.indexOf(slowest)] ?? '',
    keystrokes: times.length,
    keystrokesOf: keystrokes.length,
    ...rates(corpus, (query) => built.search(query, limit), budget.hitsMs),
  };
}

function timed(keystrokes: readonly string[], budgetMs: number, search: (typed: string) => unknown): number[] {
  const times: number[] = [];
  const startedAt = performance.now();
  for (const typed of keystrokes) {
    const at = performance.now();
    search(typed);
    const now = performance.now();
    times.push(now - at);
    if (now - startedAt > budgetMs) break;
  }
  return times;
}

type Rates = Pick<Measured, 'queries' | 'queriesOf' | 'first' | 'firstThree' | 'kinds'>;

/** Asks the whole queries, shuffled so that a budget that runs out takes from every kind alike. */
function rates(corpus: Corpus, search: (query: string) => string[], budgetMs: number): Rates {
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const counts: Record<string, KindRate> = {};
  const startedAt = performance.now();
  let queries = 0;
  for (const { query, kind, right } of shuffled(corpus.queries)) {
    if (performance.now() - startedAt > budgetMs) break;
    queries++;
    const rank = search(query)
      .slice(0, 3)
      .findIndex((id) => {
        const document = byId.get(id);
        return document !== undefined && right(document);
      });
    const count = (counts[kind] ??= { queries: 0, first: 0, firstThree: 0 });
    count.queries++;
    if (rank === 0) count.first++;
    if (rank >= 0) count.firstThree++;
  }
  const kinds = Object.fromEntries(
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, count]): [string, KindRate] => [
        kind,
        { queries: count.queries, first: count.first / count.queries, firstThree: count.firstThree / count.queries },
      ]),
  );
  const mean = (of: (rate: KindRate) => number): number => {
    const all = Object.values(kinds).map(of);
    return all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  return {
    queries,
    queriesOf: corpus.queries.length,
    first: mean((rate) => rate.first),
    firstThree: mean((rate) => rate.firstThree),
    kinds,
  };
}
