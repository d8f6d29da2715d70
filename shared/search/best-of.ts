import type { FindOptions, Found, Hit } from './finder.ts';
import { roomy } from './growing.ts';
import type { Segment } from './segment.ts';

let sorted = new Float64Array(64);
let weighed = new Float64Array(64);
let numbers = new Uint32Array(64);

const better = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** The best of the documents by score × weight, equal ones by id; those that weigh nothing are left out. */
export function bestOf(
  segment: Segment,
  scores: ReadonlyMap<number, number>,
  { limit, weigh }: FindOptions,
): Pick<Found, 'hits' | 'total'> {
  weighed = roomy(weighed, scores.size);
  numbers = roomy(numbers, scores.size);
  let total = 0;
  for (const [document, match] of scores) {
    const score = weigh ? match * weigh(segment.ids.id(document)) : match;
    if (!(score > 0)) continue;
    weighed[total] = score;
    numbers[total++] = document;
  }
  // Numbers are sorted far faster than documents: only those that can be among the best are made into hits.
  let floor = 0;
  if (total > limit && limit > 0) {
    sorted = roomy(sorted, total);
    sorted.set(weighed.subarray(0, total));
    floor = sorted.subarray(0, total).sort()[total - limit] as number;
  }
  const hits: Hit[] = [];
  for (let at = 0; at < total; at++) {
    const score = weighed[at] as number;
    if (score >= floor) hits.push({ id: segment.ids.id(numbers[at] as number), score });
  }
  return { hits: hits.sort(better).slice(0, Math.max(0, limit)), total };
}
