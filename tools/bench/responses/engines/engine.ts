import type { BenchDocument } from '../document.ts';
import type { Slices } from '../slices.ts';

/** An index that was built. */
export interface Built {
  /** The ids of the best, best first. */
  search(query: string, limit: number): string[];
  /** Memory outside of JavaScript's, in bytes; 0 where there is none. */
  outsideBytes(): number;
}

/** Something that searches. `build` feeds it one document at a time through `slices`, which measure. */
export interface Engine {
  name: string;
  build(documents: readonly BenchDocument[], slices: Slices): Promise<Built>;
}
