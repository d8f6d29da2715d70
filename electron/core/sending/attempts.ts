import { createHash } from 'node:crypto';
import { Failure } from '#shared/rpc/failure.ts';
import type { Database, SqlRow } from '../ports.ts';
import { Content } from './content.ts';

/** Where an attempt stands. `checked` unknown ones have been read back without being found. `dropped` ones are not shown any more. */
export type AttemptState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown' | 'dropped';

/** One press of Send, as it is written down before a byte of it leaves. */
export interface Attempt {
  attemptId: string;
  owner: string;
  conversationId: string;
  communicationId: string;
  state: AttemptState;
  /** Empty once the message is surely at the platform. */
  text: string;
  textHash: string;
  knownIds: ReadonlySet<string>;
  messageId: string | null;
  failure: Failure | null;
  atMs: number;
  checked: boolean;
  responseId: string | null;
  /** What it sends besides or instead of the text; forgotten like the text. */
  content: Content | null;
}

/** What identifies a text without keeping it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Settled attempts are remembered this long, so that the same id never acts twice. */
const keepMs = 7 * 24 * 3600 * 1000;

/** The attempts on disk. A write that returned survives the end of the process. */
export class Attempts {
  readonly #database: Database;

  constructor(database: Database, nowMs: number) {
    this.#database = database;
    database.run(`CREATE TABLE IF NOT EXISTS attempts (
      attempt TEXT PRIMARY KEY, owner TEXT NOT NULL, conversation TEXT NOT NULL, communication TEXT NOT NULL,
      state TEXT NOT NULL, text TEXT NOT NULL, text_hash TEXT NOT NULL, known TEXT NOT NULL, message TEXT,
      failure TEXT, at_ms REAL NOT NULL, checked INTEGER NOT NULL DEFAULT 0, response TEXT, content TEXT) WITHOUT ROWID`);
    // Tables of the first version had no content.
    if (!database.all('PRAGMA table_info(attempts)').some((column) => column.name === 'content'))
      database.run('ALTER TABLE attempts ADD COLUMN content TEXT');
    database.run('CREATE INDEX IF NOT EXISTS attempts_open ON attempts (owner, state)');
    database.run('CREATE INDEX IF NOT EXISTS attempts_message ON attempts (conversation, message)');
    // The process ended between a row and its answer: nobody knows; what had not left surely did not.
    database.run("UPDATE attempts SET state = 'unknown', checked = 0 WHERE state = 'sending'");
    this.cancelQueued();
    const settled = "('sent', 'delivered', 'read', 'dropped')";
    database.run(`DELETE FROM attempts WHERE at_ms < ? AND state IN ${settled}`, nowMs - keepMs);
  }

  /** What waits to leave will not: its process ended, or the person who pressed signed out. */
  cancelQueued(): void {
    const neverLeft = JSON.stringify({ kind: 'cancelled' } satisfies Failure);
    this.#database.run("UPDATE attempts SET state = 'failed', failure = ? WHERE state = 'queued'", neverLeft);
  }

  read(attemptId: string): Attempt | undefined {
    const row = this.#database.get('SELECT * FROM attempts WHERE attempt = ?', attemptId);
    return row && attemptOf(row);
  }

  /** What is still to be shown or found out. */
  open(owner: string): Attempt[] {
    const sql = "SELECT * FROM attempts WHERE owner = ? AND state IN ('failed', 'unknown') ORDER BY at_ms";
    return this.#database.all(sql, owner).map(attemptOf);
  }

  /** Messages that attempts in this conversation have become, but for the one attempt. */
  messagesOf(conversationId: string, exceptAttemptId: string): Set<string> {
    const sql = 'SELECT message FROM attempts WHERE conversation = ? AND attempt <> ? AND message IS NOT NULL';
    return new Set(this.#database.all(sql, conversationId, exceptAttemptId).map((row) => String(row.message)));
  }

  /** Writes a new row; a row that is there already is never written over. */
  add(attempt: Attempt): void {
    this.#database.run(
      `INSERT INTO attempts (attempt, owner, conversation, communication, state, text, text_hash, known, message, failure, content, at_ms, checked, response)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      attempt.attemptId,
      attempt.owner,
      attempt.conversationId,
      ...columns(attempt),
      attempt.atMs,
      attempt.checked ? 1 : 0,
      attempt.responseId,
    );
  }

  write(attempt: Attempt): void {
    this.#database.run(
      `UPDATE attempts SET communication = ?, state = ?, text = ?, text_hash = ?, known = ?, message = ?, failure = ?, content = ?, checked = ?
       WHERE attempt = ?`,
      ...columns(attempt),
      attempt.checked ? 1 : 0,
      attempt.attemptId,
    );
  }

  transaction<T>(work: () => T): T {
    return this.#database.transaction(work);
  }
}

function columns(attempt: Attempt): [string, string, string, string, string, ...(string | null)[]] {
  const settled = attempt.state === 'sent' || attempt.state === 'delivered' || attempt.state === 'read';
  const gone = settled || attempt.state === 'dropped';
  return [
    attempt.communicationId,
    attempt.state,
    gone ? '' : attempt.text,
    attempt.textHash,
    gone ? '[]' : JSON.stringify([...attempt.knownIds]),
    attempt.messageId,
    attempt.failure ? JSON.stringify(attempt.failure) : null,
    attempt.content && !gone ? JSON.stringify(attempt.content) : null,
  ];
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

function attemptOf(row: SqlRow): Attempt {
  const known = parsed(row.known);
  const failure = Failure.safeParse(parsed(row.failure));
  const content = Content.safeParse(parsed(row.content));
  return {
    attemptId: String(row.attempt),
    owner: String(row.owner),
    conversationId: String(row.conversation),
    communicationId: String(row.communication),
    state: row.state as AttemptState,
    text: String(row.text),
    textHash: String(row.text_hash),
    knownIds: new Set(Array.isArray(known) ? known.map(String) : []),
    messageId: row.message === null ? null : String(row.message),
    failure: failure.success ? failure.data : null,
    atMs: Number(row.at_ms),
    checked: row.checked === 1,
    responseId: row.response === null ? null : String(row.response),
    content: content.success ? content.data : null,
  };
}
