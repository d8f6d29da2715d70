import { expect, test } from 'vitest';
import { bench } from '../testing/domain-bench.ts';
import { c1, openLibrary, restarted } from '../testing/library-bench.ts';

test('a damaged row costs that row, and the next sync writes it anew', async () => {
  const first = await openLibrary();
  first.database.run("UPDATE response_bodies SET body = '{broken' WHERE response = 'late'");
  first.database.run("UPDATE response_heads SET libraries = 'no list' WHERE response = 'slow'");
  first.database.run("UPDATE response_heads SET shape = 1 WHERE response = 'hello'");
  const b = restarted(first);
  b.platform.pause = (verb) => (verb === 'libraries' ? b.clock.sleep(2_000) : undefined);
  const { responses, list, clock, search } = await openLibrary(b);
  expect(await list('orders')).toEqual([]);
  expect(await list('courtesy')).toEqual([]);
  await clock.advance(3_000);
  expect((await list('orders')).map((row) => row.responseId)).toEqual(['slow', 'late']);
  expect((await responses.overview(c1)).total).toBe(3);
  expect(await search('parcel')).toEqual(['late']);
});

test('tables of the first version are replaced, and what was used is kept', async () => {
  const b = bench();
  b.database.run('CREATE TABLE libraries (organisation TEXT, library TEXT, body TEXT)');
  b.database.run('CREATE TABLE responses (organisation TEXT, response TEXT, body TEXT)');
  b.database.run('CREATE TABLE response_uses (owner TEXT, response TEXT, uses INTEGER, last_ms REAL)');
  b.database.run("INSERT INTO response_uses VALUES ('org/me', 'late', 7, 1000)");
  const { responses } = await openLibrary(b);
  expect((await responses.overview(c1)).recents.map((row) => row.responseId)).toEqual(['late']);
  expect((await responses.usage()).mine).toMatchObject([{ responseId: 'late', uses: 7, lastMs: 1000 }]);
  const tables = b.database.all(
    "SELECT name FROM sqlite_master WHERE name IN ('responses', 'libraries', 'response_uses')",
  );
  expect(tables).toEqual([]);
});
