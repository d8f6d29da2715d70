import type { PlatformLibrary, PlatformResponse } from '../genesys/platform.ts';
import type { Database, SqlRow, SqlValue } from '../ports.ts';
import type { Head } from './entry.ts';

/** Rows of another shape are left out, and written anew by the next sync. Raise it when PlatformResponse or Head changes. */
const shape = 2;

/** How many bodies one statement reads. */
const bodiesAtOnce = 50;

/** A library as it is stored, with the time when all its pages were read last. */
export interface StoredLibrary extends PlatformLibrary {
  readMs: number | null;
}

/** The responses of all organisations in the database; every statement names the one it is about. */
export class CatalogueStore {
  readonly #database: Database;
  /** Lists of libraries as they are stored: most responses share one of few. */
  readonly #lists = new Map<unknown, readonly string[]>();

  constructor(database: Database) {
    this.#database = database;
    // What earlier versions kept is read again from the platform.
    database.run('DROP TABLE IF EXISTS responses');
    database.run('DROP TABLE IF EXISTS libraries');
    database.run(`CREATE TABLE IF NOT EXISTS response_libraries (
      organisation TEXT NOT NULL, library TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL, read_ms REAL,
      PRIMARY KEY (organisation, library)) WITHOUT ROWID`);
    // Apart from the bodies, so that reading in at start touches a tenth of the pages.
    database.run(`CREATE TABLE IF NOT EXISTS response_heads (
      organisation TEXT NOT NULL, response TEXT NOT NULL, shape INTEGER NOT NULL, name TEXT NOT NULL,
      version INTEGER NOT NULL, kind TEXT NOT NULL, language TEXT, libraries TEXT NOT NULL, base TEXT NOT NULL,
      PRIMARY KEY (organisation, response)) WITHOUT ROWID`);
    database.run(`CREATE TABLE IF NOT EXISTS response_bodies (
      organisation TEXT NOT NULL, response TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (organisation, response))`);
    database.run(
      'CREATE TABLE IF NOT EXISTS response_syncs (organisation TEXT PRIMARY KEY, at_ms REAL NOT NULL) WITHOUT ROWID',
    );
  }

  /** When the list of libraries was read last. */
  listedMs(organisation: string): number | null {
    const row = this.#database.get('SELECT at_ms FROM response_syncs WHERE organisation = ?', organisation);
    return typeof row?.at_ms === 'number' ? row.at_ms : null;
  }

  libraries(organisation: string): StoredLibrary[] {
    const rows = this.#database.all(
      'SELECT library, name, version, read_ms FROM response_libraries WHERE organisation = ?',
      organisation,
    );
    return rows.map((row) => ({
      libraryId: String(row.library),
      name: String(row.name),
      version: Number(row.version),
      readMs: typeof row.read_ms === 'number' ? row.read_ms : null,
    }));
  }

  /** Puts the list in place of the one before. */
  keepLibraries(organisation: string, libraries: readonly StoredLibrary[], atMs: number): void {
    this.#database.transaction(() => {
      this.#database.run('DELETE FROM response_libraries WHERE organisation = ?', organisation);
      for (const library of libraries) this.keepLibrary(organisation, library);
      this.#database.run('INSERT OR REPLACE INTO response_syncs VALUES (?, ?)', organisation, atMs);
    });
  }

  keepLibrary(organisation: string, { libraryId, name, version, readMs }: StoredLibrary): void {
    this.#database.run(
      'INSERT OR REPLACE INTO response_libraries VALUES (?, ?, ?, ?, ?)',
      organisation,
      libraryId,
      name,
      version,
      readMs,
    );
  }

  /** The next heads after an id, in the order of ids; an empty list ends it. A damaged row is passed over. */
  heads(organisation: string, after: string, limit: number): { heads: Head[]; last: string | undefined } {
    const rows = this.#database.all(
      `SELECT response, shape, name, version, kind, language, libraries, base FROM response_heads
       WHERE organisation = ? AND response > ? ORDER BY response LIMIT ?`,
      organisation,
      after,
      limit,
    );
    const last = rows.at(-1)?.response;
    return { heads: rows.flatMap((row) => this.#head(row) ?? []), last: last === undefined ? undefined : String(last) };
  }

  /** The bodies there are. A damaged one is left out. */
  bodies(organisation: string, responseIds: readonly string[]): Map<string, PlatformResponse> {
    const found = new Map<string, PlatformResponse>();
    for (let from = 0; from < responseIds.length; from += bodiesAtOnce) {
      const some = responseIds.slice(from, from + bodiesAtOnce);
      // One statement for one, one for many, filled up: statements are kept by their text.
      const room = some.length === 1 ? 1 : bodiesAtOnce;
      const ids: SqlValue[] = Array.from({ length: room }, (_, at) => some[at] ?? (some[0] as string));
      const sql = `SELECT body FROM response_bodies WHERE organisation = ? AND response IN (${ids.map(() => '?').join()})`;
      for (const { body } of this.#database.all(sql, organisation, ...ids)) {
        const response = bodyOf(body);
        if (response) found.set(response.responseId, response);
      }
    }
    return found;
  }

  /** Writes heads and, where given, bodies in one transaction; the caller keeps it short. */
  write(organisation: string, rows: readonly { head: Head; body: PlatformResponse | null }[]): void {
    if (rows.length === 0) return;
    this.#database.transaction(() => {
      for (const { head, body } of rows) {
        const { responseId, name, version, kind, language, libraries, base } = head;
        this.#database.run(
          'INSERT OR REPLACE INTO response_heads VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
          ...[organisation, responseId, shape, name, version, kind, language, JSON.stringify(libraries), base],
        );
        if (body)
          this.#database.run(
            'INSERT OR REPLACE INTO response_bodies VALUES (?, ?, ?)',
            ...[organisation, responseId, JSON.stringify(body)],
          );
      }
    });
  }

  remove(organisation: string, responseIds: readonly string[]): void {
    if (responseIds.length === 0) return;
    this.#database.transaction(() => {
      for (const id of responseIds) {
        this.#database.run('DELETE FROM response_heads WHERE organisation = ? AND response = ?', organisation, id);
        this.#database.run('DELETE FROM response_bodies WHERE organisation = ? AND response = ?', organisation, id);
      }
    });
  }

  #head(row: SqlRow): Head | undefined {
    const libraries = this.#list(row.libraries);
    if (row.shape !== shape || !kinds.has(row.kind) || !libraries) return undefined;
    return {
      responseId: String(row.response),
      name: String(row.name),
      version: Number(row.version),
      kind: row.kind as Head['kind'],
      language: row.language === null ? null : String(row.language),
      libraries,
      base: String(row.base),
    };
  }

  #list(json: SqlValue | undefined): readonly string[] | undefined {
    const known = this.#lists.get(json);
    if (known) return known;
    const read = parse(json);
    if (!Array.isArray(read)) return undefined;
    const list = read.map(String);
    if (this.#lists.size < 10_000) this.#lists.set(json, list);
    return list;
  }
}

const kinds = new Set<unknown>(['text', 'template', 'footer', 'other']);

function bodyOf(json: unknown): PlatformResponse | undefined {
  const body = parse(json) as Partial<PlatformResponse> | undefined;
  const whole =
    typeof body?.responseId === 'string' &&
    typeof body.text === 'string' &&
    Array.isArray(body.substitutions) &&
    Array.isArray(body.assets);
  return whole ? (body as PlatformResponse) : undefined;
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json)) ?? undefined;
  } catch {
    return undefined; // a damaged row costs that row; the next sync writes it anew
  }
}
