import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a second start tells the first. */
export interface SecondInstance {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly additionalData: unknown;
}

const FOLDER = 'stand-in-instances';

/**
 * The lock that lets one process at a time use a userData folder. It is an exclusive transaction on an empty database,
 * because the system itself takes that back when a process dies in whatever way, and it can be asked for without waiting.
 * A second start leaves its command line as a file beside the lock.
 */
export class InstanceLock {
  #database: DatabaseSync | undefined;
  #stopWatching: (() => void) | undefined;

  get isHeld(): boolean {
    return this.#database !== undefined;
  }

  /** Takes the lock. False when another process holds it, which then hears of `second`. */
  request(userData: string, second: SecondInstance, hear: (other: SecondInstance) => void): boolean {
    if (this.#database) return true;
    const folder = path.join(userData, FOLDER);
    mkdirSync(folder, { recursive: true });
    const database = new DatabaseSync(path.join(userData, 'stand-in.lock'));
    try {
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch {
      database.close();
      leave(folder, second);
      return false;
    }
    this.#database = database;
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { force: true });
    const watcher = watch(folder, (_event, name) => {
      if (name?.endsWith('.json')) take(path.join(folder, name), hear);
    });
    watcher.unref();
    this.#stopWatching = () => watcher.close();
    return true;
  }

  /** Gives the lock back. */
  release(): void {
    this.#stopWatching?.();
    this.#database?.close();
    this.#database = undefined;
  }
}

/** Writes under another name first: the watcher must never read half a file. */
function leave(folder: string, second: SecondInstance): void {
  const name = path.join(folder, `${process.pid}-${Date.now()}`);
  writeFileSync(name, JSON.stringify(second), { mode: 0o600 });
  renameSync(name, `${name}.json`);
}

function take(file: string, hear: (other: SecondInstance) => void): void {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
    rmSync(file);
  } catch {
    // Taken already: the system tells of a new file more than once.
    return;
  }
  hear(JSON.parse(text) as SecondInstance);
}
