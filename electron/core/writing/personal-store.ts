import { randomUUID } from 'node:crypto';
import { Personal } from '#shared/contract/writing.ts';
import type { Clock, Database, SqlRow } from '../ports.ts';
import type { Pace } from '../responses/pace.ts';
import type { PersonalResponse, PersonalSource } from '../responses/personal-source.ts';
import { inPlatformShape, keyOf, type OwnResponse, type PersonalFields } from './own-response.ts';

/** How many rows are read or laid aside at once. */
const slice = 100;

/** What became different: one response, or many. */
export type PersonalChange = { responseId: string } | 'all';

/**
 * The responses that each person wrote for himself, per organisation: kept across restarts and sign-outs, read only by their
 * owner's key. Names and shortcuts are unique per owner; the caller has checked them. A damaged row costs that row.
 */
export class PersonalStore implements PersonalSource {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #hearers = new Set<(change: PersonalChange) => void>();
  #edition = 0;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    database.run(`CREATE TABLE IF NOT EXISTS personal_responses (
      owner TEXT NOT NULL, response TEXT NOT NULL, name_key TEXT NOT NULL, shortcut_key TEXT,
      version INTEGER NOT NULL, changed_ms REAL NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (owner, response), UNIQUE (owner, name_key), UNIQUE (owner, shortcut_key))`);
  }

  /** All of a person's, in the shape of the platform's; read in slices while they are taken. */
  *all(owner: string): Iterable<PersonalResponse> {
    for (const own of this.each(owner)) yield inPlatformShape(own);
  }

  get(owner: string, responseId: string): PersonalResponse | undefined {
    const own = this.one(owner, responseId);
    return own && inPlatformShape(own);
  }

  /** Goes up with every change, whoever's. */
  get edition(): number {
    return this.#edition;
  }

  /** Hears each change after it is on disk. */
  onChange(hear: (change: PersonalChange) => void): () => void {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  }

  /** All of a person's as they were written. */
  *each(owner: string): Iterable<OwnResponse> {
    const sql = `SELECT response, version, body FROM personal_responses
      WHERE owner = ? AND response > ? ORDER BY response LIMIT ${slice}`;
    for (let after = ''; ; ) {
      const rows = this.#database.all(sql, owner, after);
      for (const row of rows) {
        const own = read(row);
        if (own) yield own;
      }
      if (rows.length < slice) return;
      after = String(rows.at(-1)?.response);
    }
  }

  one(owner: string, responseId: string): OwnResponse | undefined {
    return this.#find('response', owner, responseId);
  }

  named(owner: string, name: string): OwnResponse | undefined {
    return this.#find('name_key', owner, keyOf(name));
  }

  withShortcut(owner: string, shortcut: string): OwnResponse | undefined {
    return this.#find('shortcut_key', owner, keyOf(shortcut));
  }

  count(owner: string): number {
    return Number(
      this.#database.get('SELECT COUNT(*) AS many FROM personal_responses WHERE owner = ?', owner)?.many ?? 0,
    );
  }

  /** Writes one; an id that is known gets a new version. Throws where its name or shortcut is held by another. */
  put(owner: string, response: PersonalFields & { responseId: string }): void {
    const row = rowOf(response);
    const sql = `INSERT INTO personal_responses (owner, response, name_key, shortcut_key, version, changed_ms, body)
      VALUES (?, ?, ?, ?, 1, ?, ?) ${orChange}`;
    this.#database.run(sql, owner, row.response, row.nameKey, row.shortcutKey, this.#clock.now(), row.body);
    this.#tell({ responseId: response.responseId });
  }

  /**
   * Writes many, all or none: laid aside in slices, then moved in one step, so that thousands hold nobody up. False, and nothing
   * written, where anything else was written since `edition`. Throws where a name or shortcut is held by one that is not among them.
   */
  async putAll(
    owner: string,
    responses: readonly (PersonalFields & { responseId: string })[],
    edition: number,
    pace: Pace,
  ): Promise<boolean> {
    const batch = randomUUID();
    const database = this.#database;
    database.run(`CREATE TEMP TABLE IF NOT EXISTS personal_incoming (
      batch TEXT NOT NULL, response TEXT NOT NULL, name_key TEXT NOT NULL, shortcut_key TEXT, body TEXT NOT NULL,
      PRIMARY KEY (batch, response))`);
    try {
      for (let from = 0; from < responses.length; from += slice) {
        database.transaction(() => {
          for (const { response, nameKey, shortcutKey, body } of responses.slice(from, from + slice).map(rowOf)) {
            const sql = 'INSERT INTO personal_incoming VALUES (?, ?, ?, ?, ?)';
            database.run(sql, batch, response, nameKey, shortcutKey, body);
          }
        });
        await pace.breathe();
      }
      if (edition !== this.edition) return false;
      database.transaction(() => this.#move(owner, batch));
    } finally {
      database.run('DELETE FROM personal_incoming WHERE batch = ?', batch);
    }
    if (responses.length > 0) this.#tell('all');
    return true;
  }

  /** False where there is none. */
  remove(owner: string, responseId: string): boolean {
    const sql = 'DELETE FROM personal_responses WHERE owner = ? AND response = ?';
    const { changes } = this.#database.run(sql, owner, responseId);
    if (changes > 0) this.#tell({ responseId });
    return changes > 0;
  }

  #move(owner: string, batch: string): void {
    // One may take over the name or shortcut that another gives up: all are given up first.
    this.#database.run(
      `UPDATE personal_responses SET shortcut_key = NULL, name_key = ' ' || response
       WHERE owner = ? AND response IN (SELECT response FROM personal_incoming WHERE batch = ?)`,
      owner,
      batch,
    );
    this.#database.run(
      `INSERT INTO personal_responses (owner, response, name_key, shortcut_key, version, changed_ms, body)
       SELECT ?, response, name_key, shortcut_key, 1, ?, body FROM personal_incoming WHERE batch = ? ${orChange}`,
      owner,
      this.#clock.now(),
      batch,
    );
  }

  #find(column: 'response' | 'name_key' | 'shortcut_key', owner: string, value: string): OwnResponse | undefined {
    const sql = `SELECT response, version, body FROM personal_responses WHERE owner = ? AND ${column} = ?`;
    const row = this.#database.get(sql, owner, value);
    const own = row && read(row);
    // One that cannot be read must not keep its name from others.
    if (row && !own) this.#free(owner, String(row.response));
    return own;
  }

  /** Gives up its name and shortcut. No key of a name begins with a space. */
  #free(owner: string, responseId: string): void {
    this.#database.run(
      `UPDATE personal_responses SET shortcut_key = NULL, name_key = ' ' || response WHERE owner = ? AND response = ?`,
      owner,
      responseId,
    );
  }

  #tell(change: PersonalChange): void {
    this.#edition++;
    for (const hear of this.#hearers) hear(change);
  }
}

const orChange = `ON CONFLICT (owner, response) DO UPDATE SET name_key = excluded.name_key,
  shortcut_key = excluded.shortcut_key, version = version + 1, changed_ms = excluded.changed_ms, body = excluded.body`;

function rowOf({ responseId, name, text, tags, shortcut, language }: PersonalFields & { responseId: string }) {
  return {
    response: responseId,
    nameKey: keyOf(name),
    shortcutKey: shortcut === null ? null : keyOf(shortcut),
    body: JSON.stringify({ name, text, tags, shortcut, language }),
  };
}

function read({ response, version, body }: SqlRow): OwnResponse | undefined {
  try {
    const responseId = String(response);
    const own = Personal.parse({ responseId, ...(JSON.parse(String(body)) as object) });
    return { ...own, responseId, version: Number(version) };
  } catch {
    return undefined; // a damaged row costs that row
  }
}
