import { compared, type Figure } from '../figure.ts';
import type { Measured } from './measure.ts';

const own = 'riposte';
/** A stall that a person notices in typing. */
const longestSliceMs = 50;
/** What is asked of a keystroke and of memory, by size. */
const bounds: Readonly<Record<number, { p99Ms: number; heapMB: number }>> = {
  10000: { p99Ms: 1, heapMB: 10 },
  100000: { p99Ms: 3, heapMB: 60 },
};

/** The goals of the search at every size that was measured, each beside the best of the others in the same run. */
export function figuresOf(measured: readonly Measured[]): Figure[] {
  return measured.filter(({ engine }) => engine === own).flatMap((ours) => figuresFor(ours, measured));
}

function figuresFor(ours: Measured, measured: readonly Measured[]): Figure[] {
  const { corpus, size } = ours;
  const others = measured.filter((one) => one.engine !== own && one.corpus === corpus && one.size === size);
  const best = (of: (one: Measured) => number, better: (a: number, b: number) => number) => {
    const winner = others.reduce<Measured | undefined>(
      (before, one) => (before && better(of(before), of(one)) === of(before) ? before : one),
      undefined,
    );
    return winner ? { what: winner.engine, reference: of(winner) } : { what: 'nothing', reference: 0 };
  };
  const high = (id: string, of: (one: Measured) => number, goal: number): Figure =>
    compared(
      { id: `${id}-${corpus}-${size}`, value: of(ours), unit: '%', ...best(of, Math.max), goal: `>= ${goal} %` },
      (value) => value >= goal,
    );
  const low = (id: string, unit: Figure['unit'], of: (one: Measured) => number, goal: number): Figure =>
    compared(
      { id: `${id}-${corpus}-${size}`, value: of(ours), unit, ...best(of, Math.min), goal: `<= ${goal} ${unit}` },
      (value) => value <= goal,
    );
  const bound = bounds[size];
  return [
    high('hits-first-three', (one) => one.firstThree * 100, 98),
    high('hits-first', (one) => one.first * 100, 90),
    ...(bound
      ? [
          low('keystroke-p99', 'ms', (one) => one.p99Ms, bound.p99Ms),
          low('heap', 'kB', (one) => one.heapMB * 1024, bound.heapMB * 1024),
        ]
      : []),
    low('longest-slice', 'ms', (one) => one.longestSliceMs, longestSliceMs),
  ];
}
