import type { Clock, Database } from '../ports.ts';

/** What one person pinned and used, per organisation. */
export class OwnUse {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    database.run(`CREATE TABLE IF NOT EXISTS pins (
      owner TEXT NOT NULL, queue TEXT NOT NULL, digit INTEGER NOT NULL, response TEXT NOT NULL,
      PRIMARY KEY (owner, queue, digit), UNIQUE (owner, queue, response)) WITHOUT ROWID`);
    database.run(`CREATE TABLE IF NOT EXISTS response_uses (
      owner TEXT NOT NULL, response TEXT NOT NULL, uses INTEGER NOT NULL, last_ms REAL NOT NULL,
      PRIMARY KEY (owner, response)) WITHOUT ROWID`);
  }

  /** Digit by response for a queue; `*` is for conversations without one. */
  pins(owner: string, queueId: string | null): Map<string, number> {
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
        owner,
        queueId ?? '*',
        digit,
        responseId,
      );
    });
  }

  unpin(owner: string, queueId: string | null, responseId: string): void {
    this.#database.run(
      'DELETE FROM pins WHERE owner = ? AND queue = ? AND response = ?',
      owner,
      queueId ?? '*',
      responseId,
    );
  }

  used(owner: string, responseId: string): void {
    this.#database.run(
      `INSERT INTO response_uses VALUES (?, ?, 1, ?)
       ON CONFLICT (owner, response) DO UPDATE SET uses = uses + 1, last_ms = excluded.last_ms`,
      owner,
      responseId,
      this.#clock.now(),
    );
  }

  /** The responses used last, newest first. */
  recents(owner: string, limit: number): string[] {
    const sql = 'SELECT response FROM response_uses WHERE owner = ? ORDER BY last_ms DESC, response LIMIT ?';
    return this.#database.all(sql, owner, limit).map((row) => String(row.response));
  }
}
