import { DatabaseSync } from 'node:sqlite';
import { defaultSettings, type Settings } from '#shared/settings.ts';
import type { Surroundings } from '../domain.ts';
import type { PlatformMe } from '../genesys/platform.ts';
import type { Database, Ports, SqlRow } from '../ports.ts';
import { SessionHolder } from '../session/current.ts';
import { FakeClock } from './fake-clock.ts';
import { FakePlatform } from './fake-platform.ts';
import { person } from './fake-shapes.ts';
import { MemoryDocuments, RecordingLog } from './memory-stores.ts';

/** Lets everything that waits only for promises go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The embedded database in memory. */
export class MemoryDatabase implements Database {
  readonly #database = new DatabaseSync(':memory:');
  #depth = 0;

  run(
    sql: string,
    ...values: Parameters<Database['run']> extends [string, ...infer V] ? V : never
  ): { changes: number } {
    return { changes: Number(this.#database.prepare(sql).run(...values).changes) };
  }

  all(sql: string, ...values: Parameters<Database['all']> extends [string, ...infer V] ? V : never): SqlRow[] {
    return this.#database.prepare(sql).all(...values) as SqlRow[];
  }

  get(
    sql: string,
    ...values: Parameters<Database['get']> extends [string, ...infer V] ? V : never
  ): SqlRow | undefined {
    return this.#database.prepare(sql).get(...values) as SqlRow | undefined;
  }

  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#depth++;
    this.#database.exec('BEGIN');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    } finally {
      this.#depth--;
    }
  }
}

const unused = (name: string): never =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`${name} is not on the bench`)) }) as never;

/** Everything a domain is built with, on a clock that stands still, and a platform whose state the test holds. */
export interface Bench {
  surroundings: Surroundings;
  session: SessionHolder;
  clock: FakeClock;
  database: MemoryDatabase;
  platform: FakePlatform;
  me: PlatformMe;
  touched: string[];
  /** The conversations whose suggestions are followed now. */
  followed: string[];
  log: RecordingLog;
  settings: {
    current(): Settings;
    change(patch: Partial<Settings>): Promise<unknown>;
    onChange(hear: (settings: Settings) => void): () => void;
  };
  signIn(): Promise<void>;
  signOut(): void;
}

/** Sets a bench up; a second one over the same database is the next start of the app. */
export function bench(options: { database?: MemoryDatabase; clock?: FakeClock; platform?: FakePlatform } = {}): Bench {
  const clock = options.clock ?? new FakeClock();
  const database = options.database ?? new MemoryDatabase();
  const platform = options.platform ?? new FakePlatform(clock);
  const session = new SessionHolder();
  const me = person();
  const touched: string[] = [];
  const followed: string[] = [];
  const log = new RecordingLog();
  const hearers = new Set<(settings: Settings) => void>();
  let settings = defaultSettings;
  const ports: Ports = {
    secrets: unused('secrets'),
    documents: new MemoryDocuments(),
    database,
    browser: unused('browser'),
    network: unused('network'),
    clock,
    log,
    loopback: unused('loopback'),
    practice: unused('practice'),
    clipboard: unused('clipboard'),
    files: unused('files'),
    app: { version: '0.0.0-test', platform: 'linux', locale: 'en-GB', standIn: false, openWindow: () => undefined },
  };
  platform.hear = (conversation) => session.signedIn && session.fanOut.conversation(conversation);
  return {
    surroundings: { ports, session, touched: (...domains) => void touched.push(...domains) },
    session,
    clock,
    database,
    platform,
    me,
    touched,
    followed,
    log,
    settings: {
      current: () => settings,
      change: async (patch) => {
        settings = { ...settings, ...patch };
        for (const hear of hearers) hear(settings);
      },
      onChange: (hear) => {
        hearers.add(hear);
        return () => void hearers.delete(hear);
      },
    },
    signIn: async () => {
      session.set({ me, platform, practice: false, follow: (ids) => void followed.splice(0, followed.length, ...ids) });
      await settle();
    },
    signOut: () => session.set(undefined),
  };
}
