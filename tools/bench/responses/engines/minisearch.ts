import MiniSearch from 'minisearch';
import { type BenchDocument, wordsOf } from '../document.ts';
import type { Engine } from './engine.ts';

const enough = 3;
const fuzzy = (word: string): number | false => (word.length > 3 ? 0.2 : false);

/** MiniSearch as its manual has it for type-ahead: beginnings first, typos where fewer than three hold the words as typed. */
export const minisearch: Engine = {
  name: 'minisearch 7.2.0',
  async build(documents, slices) {
    const index = new MiniSearch<BenchDocument>({
      fields: ['name', 'text', 'tags', 'shortcut'],
      extractField: (document, field) =>
        field === 'tags' ? document.tags.join(' ') : ((document[field as keyof BenchDocument] as string | null) ?? ''),
      tokenize: wordsOf,
      processTerm: (word) => word,
      searchOptions: {
        boost: { name: 4, shortcut: 8, tags: 2 },
        prefix: (word) => word.length > 1,
        combineWith: 'AND',
      },
    });
    await slices.each(documents, (document) => index.add(document));
    return {
      search(query, limit) {
        const found: string[] = index.search(query).map(({ id }) => id);
        if (found.length >= enough) return found.slice(0, limit);
        const known = new Set(found);
        const more: string[] = index.search(query, { fuzzy }).map(({ id }) => id);
        return [...found, ...more.filter((id) => !known.has(id))].slice(0, limit);
      },
      outsideBytes: () => 0,
    };
  },
};
