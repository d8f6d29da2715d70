import type { Database } from '../ports.ts';

/** What one person pinned to the digits 1–9, per queue; `*` is for conversations without one. */
export class Pins {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS pins (
      owner TEXT NOT NULL, queue TEXT NOT NULL, digit INTEGER NOT NULL, response TEXT NOT NULL,
      PRIMARY KEY (owner, queue, digit), UNIQUE (owner, queue, response)) WITHOUT ROWID`);
  }

  /** Digit by response for a queue, lowest first. */
  of(owner: string, queueId: string | null): Map<string, number> {
    const rows = this.#database.all(
      'SELECT response, digit FROM pins WHERE owner = ? AND queue = ? ORDER BY digit',
      owner,
      queueId ?? '*',
    );
    return new Map(rows.map((row) => [String(row.response), Number(row.digit)]));
  }

  /** Puts a response on a digit; what was there, and the digit it had before, become free. */
  pin(owner: string, queueId: string | null, responseId: string, digit: number): void {
    this.#database.transaction(() => {
      this.unpin(owner, queueId, responseId);
      this.#database.run(
        'INSERT OR REPLACE INTO pins (owner, queue, digit, response) VALUES (?, ?, ?, ?)',
        ...[owner, queueId ?? '*', digit, responseId],
      );
    });
  }

  unpin(owner: string, queueId: string | null, responseId: string): void {
    this.#database.run(
      'DELETE FROM pins WHERE owner = ? AND queue = ? AND response = ?',
      ...[owner, queueId ?? '*', responseId],
    );
  }
}
