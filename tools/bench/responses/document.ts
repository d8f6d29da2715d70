/** What every engine indexes. `key` is what the truth calls it: a catalogue key, with its suffix for a variant. */
export interface BenchDocument {
  id: string;
  key: string;
  name: string;
  text: string;
  tags: readonly string[];
  shortcut: string | null;
}

/** A query with its kind, and whether a document is a right answer to it. */
export interface BenchQuery {
  query: string;
  kind: string;
  right(document: BenchDocument): boolean;
}

/** A catalogue and what is asked of it. */
export interface Corpus {
  name: 'simulator' | 'synthetic';
  documents: readonly BenchDocument[];
  queries: readonly BenchQuery[];
}

/** Folding that is offered to every engine alike: compatibility forms, accents, case, ß. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
