import type { Pace } from '../responses/pace.ts';

/** All of them, letting everybody else go first now and then. */
export async function inSlices<T>(all: Iterable<T>, pace: Pace): Promise<T[]> {
  const taken: T[] = [];
  for (const one of all) {
    taken.push(one);
    await pace.breathe();
  }
  return taken;
}
