import { accents } from './accents.ts';
import { arabic } from './arabic.ts';
import { bodyOnly } from './body-only.ts';
import { cjkWords } from './cjk-words.ts';
import { codes } from './codes.ts';
import { exactWords } from './exact-words.ts';
import { fillerWords } from './filler-words.ts';
import { firstLetter } from './first-letter.ts';
import { joinedSplit } from './joined-split.ts';
import { mixedLanguage } from './mixed-language.ts';
import { plainFirst } from './plain-first.ts';
import type { Row } from './row.ts';
import { spareWord } from './spare-word.ts';
import { tagsShortcuts } from './tags-shortcuts.ts';
import { twoTypos } from './two-typos.ts';
import { typos } from './typos.ts';
import { wordOrder } from './word-order.ts';
import { wordStarts } from './word-starts.ts';

/** The tables written by hand, a file a kind. */
const tables = {
  'word starts': wordStarts,
  'exact words': exactWords,
  typos,
  'first letter': firstLetter,
  'two typos': twoTypos,
  'word order': wordOrder,
  accents,
  'cjk words': cjkWords,
  arabic,
  'joined and split': joinedSplit,
  'spare word': spareWord,
  codes,
  'body only': bodyOnly,
  'mixed language': mixedLanguage,
  'plain first': plainFirst,
  'filler words': fillerWords,
  'tags and shortcuts': tagsShortcuts,
} satisfies Record<string, readonly Row[]>;

/** How a query of the ground truth is hard; "variants" are made from a seed (`variants.ts`). */
export type Kind = keyof typeof tables | 'variants';

/** One query of the ground truth and the catalogue keys that a sensible agent takes as THE answer to it. */
export interface Truth {
  query: string;
  kind: Kind;
  wanted: readonly string[];
}

/** Every query written by hand. */
export const truths: readonly Truth[] = (Object.keys(tables) as (keyof typeof tables)[]).flatMap((kind) =>
  tables[kind].map(([query, ...wanted]: Row) => ({ query, kind, wanted })),
);
