import type { Database } from '../ports.ts';

/** After this long a use counts half. */
export const halfLifeMs = 14 * 24 * 60 * 60_000;

/** Makes the tables of own use, and takes over what the first version counted. */
export function makeUseTables(database: Database): void {
  database.run(`CREATE TABLE IF NOT EXISTS response_use (
    owner TEXT NOT NULL, response TEXT NOT NULL, uses INTEGER NOT NULL, score REAL NOT NULL, first_ms REAL NOT NULL,
    last_ms REAL NOT NULL, name TEXT NOT NULL, library_name TEXT NOT NULL, PRIMARY KEY (owner, response)) WITHOUT ROWID`);
  database.run(`CREATE TABLE IF NOT EXISTS response_use_by_queue (
    owner TEXT NOT NULL, queue TEXT NOT NULL, response TEXT NOT NULL, score REAL NOT NULL, last_ms REAL NOT NULL,
    PRIMARY KEY (owner, queue, response)) WITHOUT ROWID`);
  const old = database.get("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'response_uses'");
  if (!old) return;
  database.transaction(() => {
    database.run(`INSERT OR IGNORE INTO response_use (owner, response, uses, score, first_ms, last_ms, name, library_name)
      SELECT owner, response, uses, uses, last_ms, last_ms, '', '' FROM response_uses`);
    database.run('DROP TABLE response_uses');
  });
}
