import { asTyped } from './as-typed.ts';
import { type Candidates, Sheet } from './candidates.ts';
import { near } from './near.ts';
import type { Segment } from './segment.ts';
import type { Unit } from './units.ts';

/** Words of a query change one at a time: so many are remembered. */
const mostKnown = 40;

/** What the words of a query stand for in a segment; the words of the last keystrokes are not looked up again. */
export class Lookups {
  readonly #segment: Segment;
  readonly #sheet = new Sheet();
  readonly #known = new Map<string, Candidates>();

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /** To be called when the documents have changed. */
  forget(): void {
    this.#known.clear();
  }

  asTyped(unit: Unit): Candidates {
    return this.#once(`=${unit.worth}${unit.text}`, () => asTyped(unit, this.#segment, this.#sheet));
  }

  /** With typos too. */
  near(unit: Unit): Candidates {
    const key = `${unit.typed ? '~' : '≈'}${unit.worth}${unit.text}`;
    return this.#once(key, () => near(unit, this.asTyped(unit), this.#segment, this.#sheet));
  }

  #once(key: string, make: () => Candidates): Candidates {
    const known = this.#known.get(key) ?? make();
    this.#known.delete(key);
    this.#known.set(key, known);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostKnown) break;
      this.#known.delete(oldest);
    }
    return known;
  }
}
