import { expect, test } from 'vitest';
import { Usage } from '#shared/contract/responses.ts';
import { bench } from '../testing/domain-bench.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary, restarted } from '../testing/library-bench.ts';

test('what I use, also what is gone since, by its last name', async () => {
  const { responses, platform, clock } = await openLibrary();
  expect(await responses.usage()).toMatchObject({ sinceMs: null, mine: [], unused: { total: 3 } });
  const since = clock.now();
  responses.used('c1', 'late');
  await clock.advance(60_000);
  for (let use = 0; use < 3; use++) responses.used('c1', 'slow');
  platform.responsesByLibrary.set('orders', [[response('slow', 'orders', 'Courier slower', 'x', { version: 2 })]]);
  await responses.sync();
  await clock.advance(1_000);
  const usage = Usage.parse(await responses.usage());
  expect(usage).toMatchObject({
    sinceMs: since,
    mine: [
      { responseId: 'slow', name: 'Courier slower', libraryName: 'Orders', uses: 3, gone: false },
      { responseId: 'late', name: 'Parcel delayed', libraryName: 'Orders', uses: 1, lastMs: since, gone: true },
    ],
    unused: { total: 1, rows: [{ responseId: 'hello', name: 'Greeting', libraryName: 'Courtesy' }] },
  });
});

test('the first 200 of many unused ones are named, all are counted', async () => {
  const b = bench();
  oneLibrary(
    b,
    Array.from({ length: 450 }, (_, at) => response(`r${at}`, 'all', `Answer ${at}`, 'x')),
  );
  const { responses } = await openLibrary(b);
  responses.used('c1', 'r0');
  const { unused } = await responses.usage();
  expect(unused.total).toBe(449);
  expect(unused.rows.length).toBe(200);
  expect(unused.rows[0]).toMatchObject({ name: 'Answer 1' });
});

test('a search in vain counts once it has stood, not each letter on the way', async () => {
  const { search, responses, clock } = await openLibrary();
  for (const text of ['xyl', 'xylo', 'xylophone']) {
    await search(text);
    await clock.advance(300);
  }
  expect((await responses.usage()).misses).toEqual([]);
  await clock.advance(2_000);
  expect((await responses.usage()).misses).toMatchObject([{ text: 'xylophone', count: 1 }]);
  await search('Xylophone ');
  await clock.advance(2_000);
  await search('zzz qqq');
  await search('parcel');
  await clock.advance(2_000);
  await search('?');
  await clock.advance(2_000);
  expect((await responses.usage()).misses).toMatchObject([{ text: 'xylophone', count: 2 }]);
});

test('what a filter hides was not looked for in vain', async () => {
  const { search, responses, clock } = await openLibrary();
  await search('parcel', { filter: { tags: [], language: 'ja', fitting: false } });
  await search('xylophone', { filter: { tags: ['none'], language: null, fitting: false } });
  await clock.advance(5_000);
  expect((await responses.usage()).misses).toEqual([]);
});

test('long numbers are not kept, and no more than 200 searches', async () => {
  const { search, responses, clock, database } = await openLibrary();
  await search('qqq order 4111 1111 22 33333');
  await clock.advance(2_000);
  expect((await responses.usage()).misses[0]?.text).toBe('qqq order **** **** 22 ****');
  for (let at = 0; at < 205; at++) {
    await search(`xylophone ${'qvx'.repeat(3)} ${at}`);
    await clock.advance(2_000);
  }
  expect((await responses.usage()).misses.length).toBe(200);
  expect(JSON.stringify(database.all('SELECT * FROM response_misses'))).not.toContain('4111');
});

test('uses and searches outlive the app until they are forgotten, and nobody else sees them', async () => {
  const first = await openLibrary();
  first.responses.used('c1', 'late');
  await first.search('xylophone');
  await first.clock.advance(2_000);
  const second = await openLibrary(restarted(first));
  expect(await second.responses.usage()).toMatchObject({
    mine: [{ responseId: 'late' }],
    misses: [{ text: 'xylophone' }],
  });
  const b = restarted(second);
  b.me.userId = 'other';
  const third = await openLibrary(b);
  expect(await third.responses.usage()).toMatchObject({ mine: [], misses: [] });
  const fourth = await openLibrary(restarted(third));
  await fourth.responses.forgetUsage();
  expect(await fourth.responses.usage()).toMatchObject({ sinceMs: null, mine: [], misses: [], unused: { total: 3 } });
  expect((await fourth.responses.overview(c1)).recents).toEqual([]);
});
