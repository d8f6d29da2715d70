import type { BenchReport } from './figure.ts';
import { engines } from './responses/engines/engines.ts';
import { figuresOf } from './responses/goals.ts';
import type { KindRate } from './responses/hit-rates.ts';
import { measureInChild } from './responses/in-child.ts';
import type { Budget, Measured } from './responses/measure.ts';

/** The report of this bench: beside the figures every engine at every size, and the hit rates of every kind. */
export interface ResponsesReport extends BenchReport {
  table: Omit<Measured, 'kinds'>[];
  kinds: ({ engine: string; corpus: string; size: number; kind: string } & KindRate)[];
  /** What could not be measured, in words. */
  missing: string[];
}

const sizes = [2_000, 10_000, 100_000];
/** Ours is typed and asked to the end; the others are cut off so that the bench ends within five minutes. */
const ample: Budget = { keystrokesMs: 30_000, hitsMs: 30_000 };
const bounded: Budget = { keystrokesMs: 3_000, hitsMs: 5_000 };

const round = (value: number): number => Math.round(value * 1000) / 1000;
const rounded = <T extends object>(row: T): T =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  ) as T;

/**
 * Search as one types: our index beside two libraries, SQLite's and no index at all, over the simulator's catalogue (ground
 * truth) and a synthetic one, a process for each engine and size.
 */
export async function benchResponses(
  options: { sizes?: readonly number[]; ample?: Budget; bounded?: Budget; say?: (words: string) => void } = {},
): Promise<ResponsesReport> {
  const say = options.say ?? ((words: string) => void process.stderr.write(`${words}\n`));
  const measured: Measured[] = [];
  const missing: string[] = [];
  for (const size of options.sizes ?? sizes)
    for (const engine of Object.keys(engines)) {
      const budget = engine === 'riposte' ? (options.ample ?? ample) : (options.bounded ?? bounded);
      try {
        for (const one of await measureInChild(engine, size, budget)) {
          measured.push(one);
          say(lineOf(one));
        }
      } catch (error) {
        missing.push(error instanceof Error ? error.message : String(error));
        say(missing.at(-1) ?? '');
      }
    }
  return {
    bench: 'responses',
    figures: figuresOf(measured),
    table: measured.map(({ kinds: _kinds, ...row }) => rounded(row)),
    kinds: measured.flatMap(({ engine, corpus, size, kinds }) =>
      Object.entries(kinds).map(([kind, rate]) => rounded({ engine, corpus, size, kind, ...rate })),
    ),
    missing,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function lineOf(one: Measured): string {
  return [
    `${one.corpus} ${one.size} ${one.engine}:`,
    `build ${one.buildMs.toFixed(0)} ms (slice ${one.longestSliceMs.toFixed(0)} ms),`,
    `${one.heapMB.toFixed(1)} MB,`,
    `key ${one.medianMs.toFixed(2)} / ${one.p99Ms.toFixed(2)} ms, least ${one.p99LeastMs.toFixed(2)} ms (${one.keystrokes} of ${one.keystrokesOf}),`,
    `first ${percent(one.first)}, first three ${percent(one.firstThree)} (${one.queries} of ${one.queriesOf})`,
  ].join(' ');
}
