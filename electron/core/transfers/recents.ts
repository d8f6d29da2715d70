import { Target } from '#shared/settings.ts';
import type { Database } from '../ports.ts';

/** A target that was used before; `name` is what it was called then. */
export interface Recent {
  target: Target;
  name: string;
  usedMs: number;
  uses: number;
}

/** How many are remembered for each person. */
const most = 40;

/** Where a person transferred to, last used first, per organisation and person. Kept across restarts. */
export class Recents {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS transfer_recents (
      owner TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, name TEXT NOT NULL,
      used_ms REAL NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (owner, kind, target)) WITHOUT ROWID`);
  }

  all(owner: string): Recent[] {
    const sql = 'SELECT kind, target, name, used_ms, uses FROM transfer_recents WHERE owner = ? ORDER BY used_ms DESC';
    return this.#database.all(sql, owner).flatMap((row) => {
      const target = Target.safeParse({ kind: row.kind, id: row.target });
      return target.success
        ? { target: target.data, name: String(row.name), usedMs: Number(row.used_ms), uses: Number(row.uses) }
        : [];
    });
  }

  used(owner: string, target: Target, name: string, nowMs: number): void {
    this.#database.transaction(() => {
      this.#database.run(
        `INSERT INTO transfer_recents (owner, kind, target, name, used_ms, uses) VALUES (?, ?, ?, ?, ?, 1)
         ON CONFLICT (owner, kind, target)
         DO UPDATE SET name = excluded.name, used_ms = excluded.used_ms, uses = uses + 1`,
        owner,
        target.kind,
        target.id,
        name,
        nowMs,
      );
      const sql = `DELETE FROM transfer_recents WHERE owner = ? AND used_ms <
        (SELECT used_ms FROM transfer_recents WHERE owner = ? ORDER BY used_ms DESC LIMIT 1 OFFSET ?)`;
      this.#database.run(sql, owner, owner, most - 1);
    });
  }
}
