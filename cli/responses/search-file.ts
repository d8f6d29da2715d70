import { readQuery } from '#shared/search/query.ts';
import type { Search } from './answer-queries.ts';
import { readCatalogueFile } from './catalogue-file.ts';

/** Lines that are named one by one; of more only their number is said. */
const namedAtMost = 100;

const reasons = {
  'not-json': 'is not JSON',
  'no-id': 'has no id',
  'too-long': 'is too long',
} as const;

/** Reads a catalogue file and gives the search over it. `say` is told of each line that was left out. */
export async function searchFile(file: string, say: (words: string) => void): Promise<Search> {
  let leftOut = 0;
  const { index, names } = await readCatalogueFile(file, (line, why) => {
    if (++leftOut <= namedAtMost) say(`Line ${line} ${reasons[why]}; it is left out.`);
  });
  if (leftOut > namedAtMost) say(`${leftOut - namedAtMost} more lines are left out.`);
  return async (query, limit) => {
    const startedAt = performance.now();
    const { words, tags } = readQuery(query);
    const found = index.find(words, { limit, tags });
    const ms = performance.now() - startedAt;
    return { ms, hits: found.hits.map(({ id, score }) => ({ id, name: names.get(id) ?? '', score })) };
  };
}
