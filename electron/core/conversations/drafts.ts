import type { Clock, Database } from '../ports.ts';

/** How long the draft of an ended conversation is kept. */
const keepEndedMs = 30 * 24 * 3600 * 1000;

/**
 * What was typed and not sent, one a conversation, per organisation and person: kept across restarts and sign-outs, and for
 * thirty days after the conversation ended.
 */
export class Drafts {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
    database.run(`CREATE TABLE IF NOT EXISTS drafts (
      owner TEXT NOT NULL, conversation TEXT NOT NULL, text TEXT NOT NULL, changed_ms REAL NOT NULL, ended_ms REAL,
      PRIMARY KEY (owner, conversation)) WITHOUT ROWID`);
  }

  read(owner: string, conversationId: string): string {
    const row = this.#database.get(
      'SELECT text FROM drafts WHERE owner = ? AND conversation = ?',
      owner,
      conversationId,
    );
    return typeof row?.text === 'string' ? row.text : '';
  }

  /** Conversations with a draft. */
  all(owner: string): string[] {
    return this.#database
      .all('SELECT conversation FROM drafts WHERE owner = ?', owner)
      .map((row) => String(row.conversation));
  }

  /** An empty text forgets the draft. */
  keep(owner: string, conversationId: string, text: string): void {
    if (text === '') {
      this.#database.run('DELETE FROM drafts WHERE owner = ? AND conversation = ?', owner, conversationId);
      return;
    }
    this.#database.run(
      `INSERT INTO drafts (owner, conversation, text, changed_ms, ended_ms) VALUES (?, ?, ?, ?, NULL)
       ON CONFLICT (owner, conversation) DO UPDATE SET text = excluded.text, changed_ms = excluded.changed_ms`,
      owner,
      conversationId,
      text,
      this.#clock.now(),
    );
  }

  /** Says which conversations are open now: the days of all others start to run, and what ran out is forgotten. */
  sweep(owner: string, open: readonly string[]): void {
    const now = this.#clock.now();
    const known = new Set(open);
    this.#database.transaction(() => {
      for (const row of this.#database.all('SELECT conversation, ended_ms FROM drafts WHERE owner = ?', owner)) {
        const id = String(row.conversation);
        if (known.has(id) === (row.ended_ms === null)) continue;
        const ended = known.has(id) ? null : now;
        this.#database.run('UPDATE drafts SET ended_ms = ? WHERE owner = ? AND conversation = ?', ended, owner, id);
      }
      this.#database.run('DELETE FROM drafts WHERE ended_ms < ?', now - keepEndedMs);
    });
  }
}
