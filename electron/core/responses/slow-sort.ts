import type { Pace } from './pace.ts';

/** So few are sorted in one step. */
const run = 500;

/** Sorts a copy in slices: runs first, then merged two by two. Stable. */
export async function slowSort<T>(items: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Promise<T[]> {
  let sorted: T[] = [];
  for (let from = 0; from < items.length; from += run) {
    for (const one of items.slice(from, from + run).sort(compare)) sorted.push(one);
    await pace.breathe();
  }
  for (let width = run; width < items.length; width *= 2) {
    const merged: T[] = [];
    for (let from = 0; from < sorted.length; from += width * 2) {
      const middle = Math.min(from + width, sorted.length);
      const end = Math.min(from + width * 2, sorted.length);
      let left = from;
      let right = middle;
      while (left < middle || right < end) {
        const takeLeft = right >= end || (left < middle && compare(sorted[left] as T, sorted[right] as T) <= 0);
        merged.push(sorted[takeLeft ? left++ : right++] as T);
        if (merged.length % run === 0) await pace.breathe();
      }
    }
    sorted = merged;
  }
  return sorted;
}
