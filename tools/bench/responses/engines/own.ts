import { readQuery } from '#shared/search/query.ts';
import { TextIndex } from '#shared/search/text-index.ts';
import type { Engine } from './engine.ts';

/** Ours, filled as the app fills it: put in slices, tended in slices; the first search, which may have to prepare, counts as one. */
export const own: Engine = {
  name: 'riposte',
  async build(documents, slices) {
    const index = new TextIndex();
    await slices.each(documents, (document) => index.put(document));
    await slices.until((spent) => index.tend(spent));
    const search = (query: string, limit: number): string[] => {
      const { words, tags } = readQuery(query);
      return index.find(words, { limit, tags }).hits.map(({ id }) => id);
    };
    slices.whole(() => search('re', 10));
    return { search, outsideBytes: () => 0 };
  },
};
