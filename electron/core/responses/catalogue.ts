import type { Failure } from '#shared/rpc/failure.ts';
import type { PlatformLibrary, PlatformResponse } from '../genesys/platform.ts';
import type { Database } from '../ports.ts';

/** A library as it was synchronised last; `failure` says why it could not be this time. */
export interface CataloguedLibrary extends PlatformLibrary {
  responseIds: string[];
  failure: Failure | null;
}

function parse<T>(json: unknown): T | undefined {
  try {
    return JSON.parse(String(json)) as T;
  } catch {
    return undefined; // a damaged row costs that row; the next sync writes it anew
  }
}

/**
 * An organisation's canned responses: in memory, and in the database so that they are there at the next start and without a
 * network. What a library holds is replaced once all its pages were read, so that nobody sees half of one.
 */
export class Catalogue {
  readonly #database: Database;
  readonly #libraries = new Map<string, CataloguedLibrary>();
  readonly #responses = new Map<string, PlatformResponse>();
  #organisation: string | undefined;
  #syncedAtMs: number | null = null;

  constructor(database: Database) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS libraries (
      organisation TEXT NOT NULL, library TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (organisation, library)) WITHOUT ROWID`);
    database.run(`CREATE TABLE IF NOT EXISTS responses (
      organisation TEXT NOT NULL, response TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (organisation, response)) WITHOUT ROWID`);
    database.run(
      'CREATE TABLE IF NOT EXISTS response_syncs (organisation TEXT PRIMARY KEY, at_ms REAL NOT NULL) WITHOUT ROWID',
    );
  }

  get syncedAtMs(): number | null {
    return this.#syncedAtMs;
  }

  get size(): number {
    return this.#responses.size;
  }

  /** Reads what was kept of an organisation. Responses of one organisation are never seen in another. */
  open(organisation: string): void {
    this.#organisation = organisation;
    this.#libraries.clear();
    this.#responses.clear();
    for (const row of this.#database.all('SELECT body FROM libraries WHERE organisation = ?', organisation)) {
      const library = parse<CataloguedLibrary>(row.body);
      if (library) this.#libraries.set(library.libraryId, library);
    }
    for (const row of this.#database.all('SELECT body FROM responses WHERE organisation = ?', organisation)) {
      const response = parse<PlatformResponse>(row.body);
      if (response) this.#responses.set(response.responseId, response);
    }
    const sync = this.#database.get('SELECT at_ms FROM response_syncs WHERE organisation = ?', organisation);
    this.#syncedAtMs = typeof sync?.at_ms === 'number' ? sync.at_ms : null;
  }

  close(): void {
    this.#organisation = undefined;
    this.#libraries.clear();
    this.#responses.clear();
    this.#syncedAtMs = null;
  }

  libraries(): CataloguedLibrary[] {
    return [...this.#libraries.values()];
  }

  library(libraryId: string): CataloguedLibrary | undefined {
    return this.#libraries.get(libraryId);
  }

  response(responseId: string): PlatformResponse | undefined {
    return this.#responses.get(responseId);
  }

  responses(): IterableIterator<PlatformResponse> {
    return this.#responses.values();
  }

  /** Names the libraries that exist; the others go. */
  keepLibraries(libraries: readonly PlatformLibrary[]): void {
    const listed = new Set(libraries.map((library) => library.libraryId));
    for (const id of [...this.#libraries.keys()]) if (!listed.has(id)) this.#libraries.delete(id);
    for (const library of libraries) {
      const known = this.#libraries.get(library.libraryId);
      this.#libraries.set(library.libraryId, { responseIds: [], failure: null, ...known, ...library });
    }
    const gone = this.#database.all('SELECT library FROM libraries WHERE organisation = ?', this.#organisation ?? '');
    this.#database.transaction(() => {
      for (const row of gone)
        if (!listed.has(String(row.library)))
          this.#database.run(
            'DELETE FROM libraries WHERE organisation = ? AND library = ?',
            this.#organisation ?? '',
            String(row.library),
          );
    });
  }

  /** Takes responses as they were read, a page at a time, so that no write takes long. */
  put(responses: readonly PlatformResponse[]): void {
    const organisation = this.#organisation;
    if (organisation === undefined) return;
    this.#database.transaction(() => {
      for (const response of responses) {
        const json = JSON.stringify(response);
        if (json === JSON.stringify(this.#responses.get(response.responseId))) continue;
        this.#responses.set(response.responseId, response);
        this.#database.run(
          'INSERT OR REPLACE INTO responses VALUES (?, ?, ?)',
          organisation,
          response.responseId,
          json,
        );
      }
    });
  }

  /** Says which responses a library holds now that all its pages were read. */
  fill(libraryId: string, responseIds: readonly string[]): void {
    const library = this.#libraries.get(libraryId);
    if (!library || this.#organisation === undefined) return;
    const next = { ...library, responseIds: [...new Set(responseIds)], failure: null };
    this.#libraries.set(libraryId, next);
    this.#database.run(
      'INSERT OR REPLACE INTO libraries VALUES (?, ?, ?)',
      this.#organisation,
      libraryId,
      JSON.stringify(next),
    );
  }

  /** A library could not be read; what was known of it stays usable. */
  fail(libraryId: string, failure: Failure): void {
    const library = this.#libraries.get(libraryId);
    if (library) this.#libraries.set(libraryId, { ...library, failure });
  }

  synced(atMs: number): void {
    this.#syncedAtMs = atMs;
    if (this.#organisation !== undefined)
      this.#database.run('INSERT OR REPLACE INTO response_syncs VALUES (?, ?)', this.#organisation, atMs);
  }

  /** Lets responses go that no library holds any more; to be done when a sync is complete. */
  tidy(): void {
    const held = new Set([...this.#libraries.values()].flatMap((library) => library.responseIds));
    const orphans = [...this.#responses.keys()].filter((id) => !held.has(id));
    if (orphans.length === 0) return;
    this.#database.transaction(() => {
      for (const id of orphans) {
        this.#responses.delete(id);
        this.#database.run(
          'DELETE FROM responses WHERE organisation = ? AND response = ?',
          this.#organisation ?? '',
          id,
        );
      }
    });
  }
}
