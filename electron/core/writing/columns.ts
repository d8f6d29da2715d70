/** What a row of a file may say of a response. */
export type Field = 'name' | 'text' | 'tags' | 'shortcut' | 'language';

/** One row as a file holds it, nothing checked yet. `row` as a person counts: line of a CSV, number in a JSON list. */
export interface RawRow {
  row: number;
  cells: Partial<Record<Field, unknown>>;
}

/** What a file holds: its rows and the numbers of those that could not be taken apart, or why it could not be read at all. */
export type RowsRead = { rows: RawRow[]; unreadable: number[] } | { refused: 'empty' | 'too-many' | Unusable };
export type Unusable = 'not-json' | 'not-csv' | 'no-columns';

/** The most rows of one file. */
export const mostRows = 5000;

/** How each column may be called, in English or German; what we write ourselves stands first. */
const names: Record<Field, readonly string[]> = {
  name: ['name', 'title', 'titel', 'bezeichnung'],
  text: ['text', 'body', 'content', 'message', 'inhalt', 'nachricht', 'antwort'],
  tags: ['tags', 'tag', 'schlagwörter', 'schlagwort', 'schlagworte', 'schlagwoerter', 'stichwörter', 'stichwort'],
  shortcut: ['shortcut', 'kürzel', 'kuerzel', 'kurzbefehl', 'abkürzung', 'tastenkürzel'],
  language: ['language', 'lang', 'sprache'],
};

/** The columns in the order in which we write them. */
export const fields = Object.keys(names) as Field[];

const byName = new Map(fields.flatMap((field) => names[field].map((name) => [name, field] as const)));

/** Which column a heading means; undefined for one that means nothing to us. */
export const fieldOf = (heading: string): Field | undefined =>
  byName.get(heading.normalize('NFKC').trim().toLowerCase());
