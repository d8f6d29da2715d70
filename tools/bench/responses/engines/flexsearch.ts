import { Charset, Index } from 'flexsearch';
import { fold } from '../document.ts';
import type { Engine } from './engine.ts';

const enough = 3;

/** FlexSearch, names before texts, from the beginning of each word; what is missing is forgiven where fewer than three were found. */
export const flexsearch: Engine = {
  name: 'flexsearch 0.8.212',
  async build(documents, slices) {
    const made = () => new Index({ tokenize: 'forward', encoder: Charset.LatinBalance, resolution: 9 });
    const [names, texts] = [made(), made()];
    await slices.each(
      documents.map((document, at) => ({ at, document })),
      ({ at, document: { name, text, tags, shortcut } }) => {
        names.add(at, fold([name, ...tags, shortcut ?? ''].join(' ')));
        texts.add(at, fold(text));
      },
    );
    return {
      search(query, limit) {
        const typed = fold(query);
        const found = new Set(names.search(typed, { limit }) as number[]);
        if (found.size < limit) for (const at of texts.search(typed, { limit }) as number[]) found.add(at);
        if (found.size < enough)
          for (const at of names.search(typed, { limit, suggest: true }) as number[]) found.add(at);
        return [...found].slice(0, limit).flatMap((at) => documents[at]?.id ?? []);
      },
      outsideBytes: () => 0,
    };
  },
};
