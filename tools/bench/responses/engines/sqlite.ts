import { DatabaseSync } from 'node:sqlite';
import { fold, wordsOf } from '../document.ts';
import type { Engine } from './engine.ts';

/** SQLite FTS5 in memory: every word begun as typed, names weigh more (bm25). Its pages count as memory. */
export const sqlite: Engine = {
  name: 'sqlite fts5',
  async build(documents, slices) {
    const database = new DatabaseSync(':memory:');
    database.exec(
      "CREATE VIRTUAL TABLE found USING fts5(name, text, content='', tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
    );
    const insert = database.prepare('INSERT INTO found (rowid, name, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    await slices.each(
      documents.map((document, at) => ({ at, document })),
      ({ at, document: { name, text, tags, shortcut } }) =>
        void insert.run(at + 1, fold([name, ...tags, shortcut ?? ''].join(' ')), fold(text)),
    );
    slices.whole(() => database.exec('COMMIT'));
    slices.whole(() => database.exec("INSERT INTO found (found) VALUES ('optimize')"));
    const select = database.prepare(
      'SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 8.0, 1.0) LIMIT ?',
    );
    const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
    return {
      search(query, limit) {
        const words = wordsOf(query);
        if (words.length === 0) return [];
        const rows = select.all(words.map((word) => `"${word}"*`).join(' AND '), limit);
        return rows.flatMap(({ rowid }) => documents[Number(rowid) - 1]?.id ?? []);
      },
      outsideBytes: () => pragma('page_count') * pragma('page_size'),
    };
  },
};
