import type { Database } from '../ports.ts';
import { same } from './names.ts';

/** What one person calls a response of the library: a shortcut and tags of one's own. */
export interface Label {
  shortcut: string | null;
  tags: readonly string[];
}

const none: Label = { shortcut: null, tags: [] };

/** My own shortcuts and tags, in memory and in the database. Kept for a response that is gone, in case it comes back. */
export class Labels {
  readonly #database: Database;
  readonly #labels = new Map<string, Label>();
  #owner: string | undefined;

  constructor(database: Database) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS response_labels (
      owner TEXT NOT NULL, response TEXT NOT NULL, shortcut TEXT, tags TEXT NOT NULL, PRIMARY KEY (owner, response))
      WITHOUT ROWID`);
  }

  open(owner: string | undefined): void {
    this.#owner = owner;
    this.#labels.clear();
    if (owner === undefined) return;
    const rows = this.#database.all('SELECT response, shortcut, tags FROM response_labels WHERE owner = ?', owner);
    for (const { response, shortcut, tags } of rows)
      this.#labels.set(String(response), {
        shortcut: shortcut === null ? null : String(shortcut),
        tags: String(tags).split(' ').filter(Boolean), // a tag holds no space
      });
  }

  of(responseId: string): Label {
    return this.#labels.get(responseId) ?? none;
  }

  put(responseId: string, label: Label): void {
    if (this.#owner === undefined) return;
    const tags = [...new Map(label.tags.map((tag) => [same(tag), tag])).values()];
    if (tags.length === 0 && label.shortcut === null) {
      this.#labels.delete(responseId);
      this.#database.run('DELETE FROM response_labels WHERE owner = ? AND response = ?', this.#owner, responseId);
      return;
    }
    this.#labels.set(responseId, { shortcut: label.shortcut, tags });
    this.#database.run(
      'INSERT OR REPLACE INTO response_labels VALUES (?, ?, ?, ?)',
      ...[this.#owner, responseId, label.shortcut, tags.join(' ')],
    );
  }

  /** Every labelled response. */
  all(): IterableIterator<[responseId: string, label: Label]> {
    return this.#labels.entries();
  }
}
