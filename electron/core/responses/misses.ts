import type { Clock, Database } from '../ports.ts';

/** A search that found nothing counts when nothing else was asked for so long: one letter more may still find it. */
const standsMs = 2_000;
const mostMisses = 200;
const longest = 200;

/** SECURITY: what may be an order, card or phone number is not kept. */
const masked = (text: string): string => text.replace(/\p{N}{4,}/gu, '****');

/** What was looked for in vain, for the person's own eyes: on this machine only, long numbers masked, the newest 200. */
export class Misses {
  readonly #database: Database;
  readonly #clock: Clock;
  #stop = new AbortController();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    database.run(`CREATE TABLE IF NOT EXISTS response_misses (
      owner TEXT NOT NULL, text TEXT NOT NULL, count INTEGER NOT NULL, last_ms REAL NOT NULL, PRIMARY KEY (owner, text))
      WITHOUT ROWID`);
  }

  /** Hears each search. One that found nothing is written down once it has stood; any other search takes its place. */
  searched(owner: string, text: string, found: boolean): void {
    this.forgetLast();
    const clean = masked(
      text
        .slice(0, longest * 2)
        .trim()
        .replace(/\s+/g, ' '),
    ).slice(0, longest);
    if (found || !/[\p{L}\p{N}]{2}/u.test(clean)) return;
    const { signal } = this.#stop;
    this.#clock.sleep(standsMs, signal).then(
      () => this.#keep(owner, clean.toLowerCase()),
      () => undefined,
    );
  }

  /** The last search is not to be written down. */
  forgetLast(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** Newest first. */
  all(owner: string): { text: string; count: number; lastMs: number }[] {
    const sql = 'SELECT text, count, last_ms FROM response_misses WHERE owner = ? ORDER BY last_ms DESC, text';
    return this.#database
      .all(sql, owner)
      .map((row) => ({ text: String(row.text), count: Number(row.count), lastMs: Number(row.last_ms) }));
  }

  forget(owner: string): void {
    this.forgetLast();
    this.#database.run('DELETE FROM response_misses WHERE owner = ?', owner);
  }

  #keep(owner: string, text: string): void {
    this.#database.transaction(() => {
      this.#database.run(
        `INSERT INTO response_misses VALUES (?, ?, 1, ?)
         ON CONFLICT (owner, text) DO UPDATE SET count = count + 1, last_ms = excluded.last_ms`,
        ...[owner, text, this.#clock.now()],
      );
      this.#database.run(
        `DELETE FROM response_misses WHERE owner = ? AND text NOT IN
         (SELECT text FROM response_misses WHERE owner = ? ORDER BY last_ms DESC LIMIT ?)`,
        ...[owner, owner, mostMisses],
      );
    });
  }
}
