import type { Labels } from './labels.ts';
import { same } from './names.ts';
import type { Stock } from './stock.ts';

const mostTags = 50;
/** Enough of the catalogue's, so that a few of mine cannot lift one from below them. */
const looked = 200;

/** The most used tags, those of the catalogue and mine together, most frequent first. */
export function topTags(stock: Stock, labels: Labels): { tag: string; count: number }[] {
  const tags = new Map(stock.tags(looked).map((one) => [same(one.tag), { ...one }]));
  for (const [responseId, label] of labels.all()) {
    const entry = stock.get(responseId);
    if (!entry || label.tags.length === 0) continue;
    const own = new Set(entry.tags.map(same));
    for (const tag of label.tags) {
      const key = same(tag);
      if (own.has(key)) continue;
      const known = tags.get(key) ?? { tag, count: 0 };
      known.count++;
      tags.set(key, known);
    }
  }
  return [...tags.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)).slice(0, mostTags);
}
