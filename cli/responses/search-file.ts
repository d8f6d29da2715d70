import { readQuery } from '#shared/search/query.ts';
import type { TextIndex } from '#shared/search/text-index.ts';
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
  warmUp(index, [...names.values()]);
  return async (query, limit) => {
    const startedAt = performance.now();
    const { words, tags } = readQuery(query);
    const found = index.find(words, { limit, tags });
    const ms = performance.now() - startedAt;
    return { ms, hits: found.hits.map(({ id, score }) => ({ id, name: names.get(id) ?? '', score })) };
  };
}

const warmUpMs = 250;
const warmUps = 300;

/**
 * The first searches of a process are slow because the engine still compiles; they are done here, with the beginnings of names, some
 * of them misspelt, so that the time told is that of searching.
 */
function warmUp(index: TextIndex, names: readonly string[]): void {
  const startedAt = performance.now();
  for (let at = 0; at < warmUps && performance.now() - startedAt < warmUpMs; at++) {
    const name = names[Math.floor((at * names.length) / warmUps)] ?? '';
    const begun = name.slice(0, 3 + (at % 12));
    const slipped = `${begun.charAt(1)}${begun.charAt(0)}${begun.slice(2)}`;
    index.find(at % 3 === 0 ? slipped : begun, { limit: 10, tags: [] });
  }
}
