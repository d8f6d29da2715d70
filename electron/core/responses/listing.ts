import type { Channel } from '#shared/contract/common.ts';
import type { Filter } from '#shared/contract/responses.ts';
import type { Labels } from './labels.ts';
import { same } from './names.ts';
import type { Pace } from './pace.ts';
import { passes } from './ranking.ts';
import { tagsOf } from './searchable.ts';
import type { Stock } from './stock.ts';

/** The ids of what a library offers and the filter lets through, by name; a large library is gone through in slices. */
export async function listed(
  { stock, labels }: { stock: Stock; labels: Labels },
  libraryId: string,
  filter: Filter,
  channel: Channel | null,
  pace: Pace,
): Promise<string[]> {
  const wanted = filter.tags.map(same);
  const found: string[] = [];
  for (const entry of await stock.sorted(libraryId, pace)) {
    if (pace.spent()) await pace.breathe();
    if (!passes(entry, filter, channel)) continue;
    if (wanted.length > 0) {
      const tags = new Set(tagsOf(entry, labels.of(entry.responseId)).map(same));
      if (!wanted.every((tag) => tags.has(tag))) continue;
    }
    found.push(entry.responseId);
  }
  return found;
}
