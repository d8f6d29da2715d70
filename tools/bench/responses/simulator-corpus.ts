import { htmlToText } from '#core/genesys/html-to-text.ts';
import { catalogue } from '#simulator/data/catalogue/catalogue.ts';
import { seededId } from '#simulator/random.ts';
import { type CannedResponse, ResponseStore } from '#simulator/responses/store.ts';
import { labels } from '../truth/labels.ts';
import { truths } from '../truth/truth.ts';
import { variantTruths } from '../truth/variants.ts';
import type { BenchDocument, BenchQuery, Corpus } from './document.ts';

const seed = 20_261_125;
const variantCount = 80;
const suffix = /( \(\p{L}+ \d+\))?$/u;

/** Whose key a response of the store is: its id is made from the seed, the key and the suffix. */
function keysById(names: readonly string[]): (response: CannedResponse) => string {
  const byName = new Map<string, string[]>();
  for (const { responses } of catalogue.libraries)
    for (const { key, name } of responses) byName.set(name, [...(byName.get(name) ?? []), key]);
  return ({ id, name }) => {
    const tail = byName.has(name) ? '' : (suffix.exec(name)?.[1] ?? '');
    const found = byName
      .get(name.slice(0, name.length - tail.length))
      ?.find((key) => seededId(seed, `response/${key}${tail}`) === id);
    if (found === undefined) throw new Error(`nobody knows the key of '${name}' among ${names.length}`);
    return `${found}${tail}`;
  };
}

/** The simulator's catalogue at a size (its plain responses are never fewer), with the whole ground truth. */
export function simulatorCorpus(size: number): Corpus {
  const sheets = catalogue.libraries.reduce((sum, library) => sum + library.responses.length, 0);
  const { responses } = new ResponseStore(seed, Math.max(1, size / sheets), [], 0);
  const all = [...responses.values()];
  const keyOf = keysById(all.map((one) => one.name));
  const texts = new Map<string, string>();
  const documents = all.flatMap((response): BenchDocument[] => {
    const body = response.texts.find((text) => text.type !== 'subject');
    if (!body) return [];
    const { content, contentType } = body;
    // A variant has the words of its source: html is read once for all of them.
    const text = contentType === 'text/html' ? (texts.get(content) ?? htmlToText(content)) : content;
    if (contentType === 'text/html') texts.set(content, text);
    const key = keyOf(response);
    const { tags = [], shortcut = null } = labels[key] ?? {};
    return [{ id: response.id, key, name: response.name, text, tags, shortcut }];
  });
  const queries = [...truths, ...variantTruths(documents, seed, variantCount)].map(
    ({ query, kind, wanted }): BenchQuery => ({ query, kind, right: ({ key }) => wanted.includes(key) }),
  );
  return { name: 'simulator', documents, queries };
}
