import { renameSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Database, Log, SqlRow, SqlValue } from '#core/ports.ts';

/** A database with an end. `replaced` is where a damaged file was put aside, null normally. */
export interface OpenDatabase extends Database {
  readonly replaced: string | null;
  close(): void;
}

/**
 * Opens the embedded database: WAL, every transaction flushed before it returns, checked on opening. A damaged file is put
 * aside under a name of its own (never deleted), a fresh one takes its place, and the log and `replaced` say so. `:memory:`
 * gives one that is gone when closed.
 */
export function openDatabase(file: string, log: Log, now: () => number = Date.now): OpenDatabase {
  let replaced: string | null = null;
  let handle = tryOpen(file, log);
  if (!handle) {
    replaced = `${file}.corrupt-${now()}`;
    // The side files belong to the damaged one; left behind they would be replayed into the fresh one.
    for (const side of ['', '-wal', '-shm']) moveAside(`${file}${side}`, `${replaced}${side}`);
    log.warn('database.replaced');
    handle = tryOpen(file, log);
    if (!handle) throw new Error('the database cannot be opened');
  }
  return new SqliteDatabase(handle, replaced);
}

function tryOpen(file: string, log: Log): DatabaseSync | undefined {
  let handle: DatabaseSync | undefined;
  try {
    handle = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    handle.exec('PRAGMA busy_timeout = 3000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    const mode = handle.prepare('PRAGMA journal_mode').get()?.journal_mode;
    // Network folders refuse WAL; the database works there too, only slower.
    if (mode !== 'wal' && mode !== 'memory') log.warn('database.no-wal', { mode: String(mode) });
    const check = handle.prepare('PRAGMA quick_check').get()?.quick_check;
    if (check === 'ok') return handle;
  } catch (error) {
    // Only damage is answered by a fresh file: a locked or unreachable one must stay where it is.
    if (!isDamage(error)) {
      handle?.close();
      throw error;
    }
  }
  handle?.close();
  return undefined;
}

/** SQLITE_CORRUPT (11) and SQLITE_NOTADB (26). */
function isDamage(error: unknown): boolean {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' && ((code & 0xff) === 11 || (code & 0xff) === 26);
}

function moveAside(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

class SqliteDatabase implements OpenDatabase {
  readonly replaced: string | null;
  readonly #handle: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;

  constructor(handle: DatabaseSync, replaced: string | null) {
    this.#handle = handle;
    this.replaced = replaced;
  }

  run(sql: string, ...values: SqlValue[]): { changes: number } {
    return { changes: Number(this.#prepared(sql).run(...values).changes) };
  }

  all(sql: string, ...values: SqlValue[]): SqlRow[] {
    return this.#prepared(sql).all(...values) as SqlRow[];
  }

  get(sql: string, ...values: SqlValue[]): SqlRow | undefined {
    return this.#prepared(sql).get(...values) as SqlRow | undefined;
  }

  /** All or nothing; one within another is part of the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#handle.exec('BEGIN IMMEDIATE');
    this.#depth++;
    try {
      const result = work();
      this.#handle.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#handle.isTransaction) this.#handle.exec('ROLLBACK');
      throw error;
    } finally {
      this.#depth--;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#handle.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#handle.prepare(sql);
    // Statements come from code, not from data; the bound is a net against one that is built with values inside.
    if (this.#statements.size < 500) this.#statements.set(sql, statement);
    return statement;
  }
}
