import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Log } from '#core/ports.ts';
import { openDatabase } from './database.ts';

let folder: string;
let file: string;
let events: string[];
const log: Log = {
  info: (event) => events.push(event),
  warn: (event) => events.push(event),
  report: () => 'x',
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'riposte-db-'));
  file = path.join(folder, 'app.db');
  events = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is written is there at the next start, in WAL with full flushing', () => {
  const first = openDatabase(file, log);
  first.run('CREATE TABLE notes(id INTEGER PRIMARY KEY, body TEXT)');
  expect(first.run('INSERT INTO notes(body) VALUES (?)', 'größer').changes).toBe(1);
  expect(first.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(first.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  first.close();
  const second = openDatabase(file, log);
  expect(second.all('SELECT body FROM notes')).toEqual([{ body: 'größer' }]);
  expect(second.replaced).toBeNull();
  second.close();
  expect(events).toEqual([]);
});

test('a transaction is all or nothing, also one within another', () => {
  const database = openDatabase(':memory:', log);
  database.run('CREATE TABLE t(n INTEGER UNIQUE)');
  const fail = () =>
    database.transaction(() => {
      database.run('INSERT INTO t VALUES (1)');
      database.transaction(() => database.run('INSERT INTO t VALUES (2)'));
      database.run('INSERT INTO t VALUES (1)');
    });
  expect(fail).toThrow();
  expect(database.all('SELECT n FROM t')).toEqual([]);
  expect(database.transaction(() => database.run('INSERT INTO t VALUES (3)').changes)).toBe(1);
  expect(database.all('SELECT n FROM t')).toEqual([{ n: 3 }]);
  database.close();
});

test.each([
  ['no database at all', (name: string) => writeFileSync(name, 'this is no database'.repeat(500))],
  ['a torn page', (name: string) => tear(name)],
])('a damaged file (%s) is put aside, a fresh one takes its place, and it is said', (_what, damage) => {
  const before = openDatabase(file, log);
  before.run('CREATE TABLE t(n INTEGER, filler TEXT)');
  before.transaction(() => {
    for (let n = 0; n < 2_000; n++) before.run('INSERT INTO t VALUES (?, ?)', n, 'x'.repeat(200));
  });
  before.close();
  damage(file);
  const damaged = readFileSync(file);
  const after = openDatabase(file, log, () => 1_234);
  expect(after.replaced).toBe(`${file}.corrupt-1234`);
  expect(readFileSync(after.replaced ?? '')).toEqual(damaged);
  expect(events).toContain('database.replaced');
  after.run('CREATE TABLE t(n INTEGER)');
  after.close();
  expect(readdirSync(folder)).toContain('app.db');
});

test('a database that somebody else holds is not taken for a damaged one', () => {
  const holder = openDatabase(file, log);
  holder.run('CREATE TABLE t(n INTEGER)');
  const second = openDatabase(file, log);
  expect(second.replaced).toBeNull();
  expect(second.all('SELECT * FROM t')).toEqual([]);
  second.close();
  holder.close();
});

function tear(name: string): void {
  const bytes = readFileSync(name);
  bytes.fill(0x5a, 4096, bytes.length - 4096);
  writeFileSync(name, bytes);
  truncateSync(name, bytes.length - 4096);
}
