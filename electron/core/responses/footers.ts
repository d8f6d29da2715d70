import type { Database } from '../ports.ts';

/** Which signature each person chose. */
export class FooterChoice {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.run(
      'CREATE TABLE IF NOT EXISTS response_footers (owner TEXT PRIMARY KEY, response TEXT NOT NULL) WITHOUT ROWID',
    );
  }

  of(owner: string): string | null {
    const row = this.#database.get('SELECT response FROM response_footers WHERE owner = ?', owner);
    return row ? String(row.response) : null;
  }

  choose(owner: string, responseId: string | null): void {
    if (responseId === null) this.#database.run('DELETE FROM response_footers WHERE owner = ?', owner);
    else this.#database.run('INSERT OR REPLACE INTO response_footers VALUES (?, ?)', owner, responseId);
  }
}
