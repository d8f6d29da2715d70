import type { Clock, Database } from '../ports.ts';
import { halfLifeMs, makeUseTables } from './use-tables.ts';

/** How often one person used a response. `score` counts a use half after 14 days, as it was at `lastMs`. */
export interface Use {
  responseId: string;
  uses: number;
  score: number;
  firstMs: number;
  lastMs: number;
  /** What it was called when it was used last: all that is left of one that is gone. */
  name: string;
  libraryName: string;
}

interface Score {
  score: number;
  lastMs: number;
}

/** So many are looked at in every search that they fit. */
const mostFavourites = 200;

/** What one person used, per organisation and queue, in memory and in the database. */
export class OwnUse {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #uses = new Map<string, Use>();
  readonly #byQueue = new Map<string, Map<string, Score>>();
  #favourites: readonly string[] | undefined;
  #owner: string | undefined;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    makeUseTables(database);
  }

  open(owner: string | undefined): void {
    this.#owner = owner;
    this.#uses.clear();
    this.#byQueue.clear();
    this.#favourites = undefined;
    if (owner === undefined) return;
    for (const row of this.#database.all('SELECT * FROM response_use WHERE owner = ?', owner))
      this.#uses.set(String(row.response), {
        responseId: String(row.response),
        uses: Number(row.uses),
        score: Number(row.score),
        firstMs: Number(row.first_ms),
        lastMs: Number(row.last_ms),
        name: String(row.name),
        libraryName: String(row.library_name),
      });
    for (const row of this.#database.all('SELECT * FROM response_use_by_queue WHERE owner = ?', owner))
      this.#inQueue(String(row.queue)).set(String(row.response), {
        score: Number(row.score),
        lastMs: Number(row.last_ms),
      });
  }

  /** A response was sent. */
  used(queueId: string | null, response: { responseId: string; name: string; libraryName: string }): void {
    const owner = this.#owner;
    if (owner === undefined) return;
    const { responseId } = response;
    const nowMs = this.#clock.now();
    const known = this.#uses.get(responseId);
    const next: Use = {
      ...response,
      uses: (known?.uses ?? 0) + 1,
      score: this.#decayed(known, nowMs) + 1,
      firstMs: known?.firstMs ?? nowMs,
      lastMs: nowMs,
    };
    const queue = this.#inQueue(queueId ?? '*');
    const here = { score: this.#decayed(queue.get(responseId), nowMs) + 1, lastMs: nowMs };
    this.#favourites = undefined;
    this.#uses.set(responseId, next);
    queue.set(responseId, here);
    this.#database.transaction(() => {
      this.#database.run(
        `INSERT OR REPLACE INTO response_use (owner, response, uses, score, first_ms, last_ms, name, library_name)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[owner, responseId, next.uses, next.score, next.firstMs, nowMs, next.name, next.libraryName],
      );
      this.#database.run(
        'INSERT OR REPLACE INTO response_use_by_queue (owner, queue, response, score, last_ms) VALUES (?, ?, ?, ?, ?)',
        ...[owner, queueId ?? '*', responseId, here.score, nowMs],
      );
    });
  }

  /**
   * What a match is multiplied by: 1 where it was never used, growing ever more slowly to 1.6 at most, so that use never lifts a
   * poor match over the exact name. A use in this queue counts one and a half times.
   */
  factor(queueId: string | null): (responseId: string) => number {
    const nowMs = this.#clock.now();
    const here = this.#byQueue.get(queueId ?? '*');
    return (responseId) => {
      const use = this.#uses.get(responseId);
      if (!use) return 1;
      const score = this.#decayed(use, nowMs) + 0.5 * this.#decayed(here?.get(responseId), nowMs);
      return Math.min(1.6, 1 + 0.15 * Math.log2(1 + score));
    };
  }

  /** Those that use lifts most. All fade alike, so that their order changes only with a use. */
  favourites(): readonly string[] {
    this.#favourites ??= this.all()
      .slice(0, mostFavourites)
      .map((use) => use.responseId);
    return this.#favourites;
  }

  has(responseId: string): boolean {
    return this.#uses.has(responseId);
  }

  /** Everything that was used, what is used most at present first. */
  all(): Use[] {
    const nowMs = this.#clock.now();
    return [...this.#uses.values()]
      .map((use) => ({ ...use, now: this.#decayed(use, nowMs) }))
      .sort((a, b) => b.now - a.now || b.lastMs - a.lastMs || (a.responseId < b.responseId ? -1 : 1));
  }

  /** The responses used last, newest first. */
  recents(): string[] {
    const uses = [...this.#uses.values()].sort((a, b) => b.lastMs - a.lastMs || (a.responseId < b.responseId ? -1 : 1));
    return uses.map((use) => use.responseId);
  }

  forget(): void {
    const owner = this.#owner;
    if (owner === undefined) return;
    this.#uses.clear();
    this.#byQueue.clear();
    this.#favourites = undefined;
    this.#database.transaction(() => {
      this.#database.run('DELETE FROM response_use WHERE owner = ?', owner);
      this.#database.run('DELETE FROM response_use_by_queue WHERE owner = ?', owner);
    });
  }

  #inQueue(queueId: string): Map<string, Score> {
    const known = this.#byQueue.get(queueId) ?? new Map<string, Score>();
    this.#byQueue.set(queueId, known);
    return known;
  }

  /** A clock that was set back makes no score grow. */
  #decayed(known: Score | undefined, nowMs: number): number {
    return known ? known.score * 0.5 ** (Math.max(0, nowMs - known.lastMs) / halfLifeMs) : 0;
  }
}
