import { percentile } from '../figure.ts';
import type { Corpus } from './document.ts';
import type { Engine } from './engines/engine.ts';
import { type HitRates, hitRates } from './hit-rates.ts';
import { shuffled } from './shuffled.ts';
import { Slices } from './slices.ts';

/** How long the timed parts may take, in milliseconds; what was not reached is said, not guessed. */
export interface Budget {
  keystrokesMs: number;
  hitsMs: number;
}

/** One engine over one catalogue. Times in milliseconds, memory in megabytes (2^20) after garbage collection. */
export interface Measured extends HitRates {
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
  /** The p99 of the least of three rounds: what a busy machine adds to one of them does not count. */
  p99LeastMs: number;
  slowestMs: number;
  slowest: string;
  /** Keystrokes that the times stand on, of all there are. */
  keystrokes: number;
  keystrokesOf: number;
}

const limit = 10;
const warmUpMs = 1_000;
const mostRounds = 3;

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
  const rounds = timed(keystrokes, budget.keystrokesMs, (typed) => built.search(typed, limit));
  const times = rounds[0] ?? [];
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
    p99LeastMs: percentile(leastOf(rounds), 0.99),
    slowestMs: slowest,
    slowest: keystrokes[times.indexOf(slowest)] ?? '',
    keystrokes: times.length,
    keystrokesOf: keystrokes.length,
    ...hitRates(corpus, (query) => built.search(query, limit), budget.hitsMs),
  };
}

/** Types everything in up to three rounds; the times of each, the last one cut off where the budget ran out. */
function timed(keystrokes: readonly string[], budgetMs: number, search: (typed: string) => unknown): number[][] {
  const rounds: number[][] = [];
  const startedAt = performance.now();
  const spent = (): boolean => performance.now() - startedAt > budgetMs;
  while (rounds.length < mostRounds && (rounds.length === 0 || !spent())) {
    const times: number[] = [];
    rounds.push(times);
    for (const typed of keystrokes) {
      const at = performance.now();
      search(typed);
      times.push(performance.now() - at);
      if (spent()) break;
    }
  }
  return rounds;
}

const leastOf = ([first = [], ...more]: readonly number[][]): number[] =>
  first.map((time, at) => more.reduce((least, times) => Math.min(least, times[at] ?? least), time));
