import type { FindOptions, Found } from './finder.ts';
import type { Segment } from './segment.ts';

interface Scored {
  id: string;
  score: number;
}

const better = (a: Scored, b: Scored): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The best of the documents by score × weight, equal ones by id; those that weigh nothing are left out. */
export function bestOf(
  segment: Segment,
  scores: ReadonlyMap<number, number>,
  { limit, weigh }: FindOptions,
): Pick<Found, 'hits' | 'total'> {
  const best: Scored[] = [];
  let total = 0;
  let floor = 0;
  const trim = (): void => {
    best.sort(better);
    best.length = Math.min(best.length, Math.max(0, limit));
    if (best.length === limit) floor = best.at(-1)?.score ?? 0;
  };
  for (const [document, match] of scores) {
    const id = segment.ids.id(document);
    const score = weigh ? match * weigh(id) : match;
    if (!(score > 0)) continue;
    total++;
    if (score < floor) continue;
    best.push({ id, score });
    // Sorted only now and then: far cheaper than keeping order at each step.
    if (best.length >= limit * 2 + 64) trim();
  }
  trim();
  return { hits: best, total };
}
