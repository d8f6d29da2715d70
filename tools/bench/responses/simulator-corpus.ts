import { ResponseEntity, toResponse } from '#core/genesys/response-shape.ts';
import { entryOf, offered } from '#core/responses/entry.ts';
import { searchableOf } from '#core/responses/searchable.ts';
import type { Searchable } from '#shared/search/text-index.ts';
import { catalogue } from '#simulator/data/catalogue/catalogue.ts';
import { seededId } from '#simulator/random.ts';
import { ResponseStore } from '#simulator/responses/store.ts';
import { responseShape } from '#simulator/wire/response.ts';
import { labels } from '../truth/labels.ts';
import { truths } from '../truth/truth.ts';
import { variantTruths } from '../truth/variants.ts';
import type { BenchDocument, BenchQuery, Corpus } from './document.ts';

const seed = 20_261_125;
const variantCount = 80;
const suffix = /( \(\p{L}+ \d+\))?$/u;

/** Whose key a response of the store is: its id is made from the seed, the key and the suffix. */
function keysById(): (id: string, name: string) => string {
  const byName = new Map<string, string[]>();
  for (const { responses } of catalogue.libraries)
    for (const { key, name } of responses) byName.set(name, [...(byName.get(name) ?? []), key]);
  return (id, name) => {
    const tail = byName.has(name) ? '' : (suffix.exec(name)?.[1] ?? '');
    const keys = byName.get(name.slice(0, name.length - tail.length)) ?? [];
    const found = keys.find((key) => seededId(seed, `response/${key}${tail}`) === id);
    if (found === undefined) throw new Error(`nobody knows the key of '${name}'`);
    return `${found}${tail}`;
  };
}

const textOf = ({ id, name, text }: Searchable) => ({ id, name, text });

/**
 * The simulator's catalogue at a size (its plain responses are never fewer), each as the app reads it from the platform, with
 * the whole ground truth. Signatures, which the app does not search, are left out of the count.
 */
export function simulatorCorpus(size: number): Corpus {
  const sheets = catalogue.libraries.reduce((sum, library) => sum + library.responses.length, 0);
  const store = new ResponseStore(seed, Math.max(1, size / sheets), [], 0);
  const keyOf = keysById();
  const documents = [...store.responses.values()].flatMap((canned): BenchDocument[] => {
    const shape = responseShape(canned, store.assets, 'http://127.0.0.1');
    const response = toResponse(ResponseEntity.parse(shape));
    const entry = entryOf({ ...response, libraries: response.libraryIds, base: '' });
    if (!offered(entry)) return [];
    const key = keyOf(entry.responseId, entry.name);
    const { tags = [], shortcut = null } = labels[key] ?? {};
    return [{ key, tags, shortcut, ...textOf(searchableOf(entry, response, { tags, shortcut })) }];
  });
  const queries = [...truths, ...variantTruths(documents, seed, variantCount)].map(
    ({ query, kind, wanted }): BenchQuery => ({ query, kind, right: ({ key }) => wanted.includes(key) }),
  );
  return { name: 'simulator', documents, queries };
}
