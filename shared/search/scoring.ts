import { Sheet } from './candidates.ts';
import { roomy } from './growing.ts';
import type { Matched, Wanted } from './matching.ts';
import { fillSheet, nameFit } from './name-fit.ts';
import type { Segment } from './segment.ts';

const steps = new Uint32Array(1024);
/** What the documents of a match promise, in their order. */
let promises = new Float32Array(64);

/** Which documents of many are worth a close look. */
interface Promising {
  highest: number;
  /** Those above this step are, and so many of those on it. */
  step: number;
  onIt: number;
}

/** Scores of the documents that one query found, by number; the best of several ways to find one counts. */
export class Scoring {
  readonly scores = new Map<number, number>();
  readonly #segment: Segment;
  readonly #sheets: Sheet[] = [];

  constructor(segment: Segment) {
    this.#segment = segment;
  }

  /**
   * Looks closely at what was found, but at no more than `most` documents and the favourites. `scale` is what this way to find
   * them is worth; with `only`, others are left out.
   */
  take(
    matched: Matched,
    wanted: readonly Wanted[],
    most: number,
    scale: number,
    favourites: ReadonlySet<number>,
    only?: ReadonlySet<number>,
  ): void {
    const segment = this.#segment;
    const weights = wanted.reduce((sum, one) => sum + one.weight, 0);
    const sheets = this.#fill(wanted);
    const promising = matched.count > most ? this.#promising(matched, most) : undefined;
    let onIt = promising?.onIt ?? 0;
    for (let at = 0; at < matched.count; at++) {
      const document = matched.documents[at] as number;
      if (promising) {
        const step = Math.floor(((promises[at] as number) / promising.highest) * 1023);
        const chosen = step > promising.step || (step === promising.step && onIt-- > 0);
        if (!chosen && !favourites.has(document)) continue;
      }
      if (only && !only.has(document)) continue;
      const fit = nameFit(segment, document, sheets, wanted);
      const match = weights > 0 ? (matched.sums[document] as number) / weights : 1;
      const score = scale * (match * fit.factor + fit.bonus);
      if (score > (this.scores.get(document) ?? 0)) this.scores.set(document, score);
    }
    for (const [at, one] of wanted.entries()) fillSheet(this.#sheets[at] as Sheet, one.candidates, true);
  }

  #fill(wanted: readonly Wanted[]): Sheet[] {
    return wanted.map((one, at) => {
      const sheet = this.#sheets[at] ?? new Sheet();
      this.#sheets[at] = sheet;
      sheet.fit(this.#segment);
      fillSheet(sheet, one.candidates, false);
      return sheet;
    });
  }

  #promising(matched: Matched, most: number): Promising {
    const { documents, count, sums } = matched;
    const { nameWeights } = this.#segment;
    promises = roomy(promises, count);
    let highest = 0;
    for (let at = 0; at < count; at++) {
      const document = documents[at] as number;
      // Before names are looked at: short names promise more.
      const promise = (sums[document] as number) * (0.55 + 4.5 / (nameWeights[document] as number));
      promises[at] = promise;
      if (promise > highest) highest = promises[at] as number;
    }
    steps.fill(0);
    for (let at = 0; at < count; at++) {
      const step = Math.floor(((promises[at] as number) / highest) * 1023);
      steps[step] = (steps[step] as number) + 1;
    }
    let left = most;
    let step = 1023;
    while (step > 0 && left > (steps[step] as number)) left -= steps[step--] as number;
    return { highest, step, onIt: left };
  }
}
