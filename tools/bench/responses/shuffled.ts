import { seededRandom } from '#simulator/random.ts';

const seed = 99;

/** The items in another order, the same on every run. */
export function shuffled<T>(items: readonly T[]): T[] {
  const random = seededRandom(seed);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
