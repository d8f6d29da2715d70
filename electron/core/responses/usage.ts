import { personalLibrary, type Usage } from '#shared/contract/responses.ts';
import type { Catalogue } from './catalogue.ts';
import { type Entry, offered } from './entry.ts';
import type { Misses } from './misses.ts';
import type { OwnUse } from './own-use.ts';
import type { Pace } from './pace.ts';

/** Responses of the libraries; whether I use my own is nobody's question. */
const isShared = (entry: Entry | undefined): boolean =>
  entry !== undefined && offered(entry) && entry.source === 'library';

const mostMine = 200;
const mostUnused = 200;

/** What one person used, never used and looked for in vain; a large catalogue is gone through in slices. */
export async function usageOf(
  catalogue: Catalogue,
  use: OwnUse,
  misses: Misses,
  owner: string,
  pace: Pace,
): Promise<Usage> {
  const { stock } = catalogue;
  const nameOf = (libraryId: string | undefined): string => catalogue.library(libraryId ?? '')?.name ?? '';
  const used = use.all();
  const mine = used.slice(0, mostMine).map(({ responseId, name, libraryName, uses, lastMs }) => {
    const entry = stock.get(responseId);
    return {
      responseId,
      name: entry?.name ?? name,
      libraryName: entry ? nameOf(entry.libraries[0]) : libraryName,
      uses,
      lastMs,
      gone: entry === undefined,
    };
  });
  const unused = new Map<string, Usage['unused']['rows'][number]>();
  const libraries = catalogue.libraries().sort((a, b) => a.name.localeCompare(b.name));
  for (const { libraryId, name: libraryName } of libraries) {
    if (unused.size >= mostUnused) break;
    for (const { responseId, name } of await stock.sorted(libraryId, pace)) {
      if (unused.size >= mostUnused) break;
      if (!use.has(responseId)) unused.set(responseId, { responseId, name, libraryName });
      await pace.breathe();
    }
  }
  return {
    sinceMs:
      used.length > 0 ? used.reduce((first, one) => Math.min(first, one.firstMs), Number.POSITIVE_INFINITY) : null,
    mine,
    unused: {
      total:
        stock.size -
        stock.count(personalLibrary) -
        used.filter(({ responseId }) => isShared(stock.get(responseId))).length,
      rows: [...unused.values()],
    },
    misses: misses.all(owner),
  };
}
