import { expect, test } from 'vitest';
import type { PlatformResponse } from '../genesys/platform.ts';
import { bench, settle } from '../testing/domain-bench.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary } from '../testing/library-bench.ts';

const minute = 60_000;
const many = (count: number, from = 0): PlatformResponse[] =>
  Array.from({ length: count }, (_, at) =>
    response(`r${from + at}`, 'all', `Answer ${from + at}`, `Text ${from + at}`),
  );
const inPages = (responses: PlatformResponse[], size: number): PlatformResponse[][] =>
  Array.from({ length: Math.ceil(responses.length / size) }, (_, at) => responses.slice(at * size, at * size + size));

test('in the background an idle agent asks sixteen times an hour at most, however large the catalogue', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', inPages(many(200), 10));
  b.platform.libraryPages[0]?.push(
    ...Array.from({ length: 12 }, (_, at) => ({ libraryId: `l${at}`, name: `L${at}`, version: 1 })),
  );
  const { clock, responses, row } = await openLibrary(b);
  await clock.advance(5_000);
  b.platform.calls.length = 0;
  b.platform.responsesByLibrary.set(
    'all',
    inPages([...many(199), response('r199', 'all', 'Answer', 'changed', { version: 2 })], 10),
  );
  await clock.advance(60 * minute);
  const asked = b.platform.count('libraries') + b.platform.count('responsesOf');
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(16);
  expect((await responses.overview(c1)).sync.state).toBe('idle');
  // Round after round every page has its turn: 12 small libraries and 20 pages at 7 a round.
  await clock.advance(3 * 60 * minute);
  expect((await row('r199')).text).toBe('changed');
});

test('a library that is new or was renamed is read in the next round', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.libraryPages[0]?.push(
    ...Array.from({ length: 12 }, (_, at) => ({ libraryId: `l${at}`, name: `L${at}`, version: 1 })),
  );
  const { clock, platform, list } = await openLibrary(b);
  platform.libraryPages[0]?.push({ libraryId: 'new', name: 'New', version: 1 });
  platform.responsesByLibrary.set('new', [[response('n', 'new', 'Newcomer', 'x')]]);
  await clock.advance(31 * minute);
  expect((await list('new')).length).toBe(1);
});

test('asked for, everything is read at once, also in the middle of a round', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', inPages(many(200), 10));
  const { clock, platform, responses } = await openLibrary(b);
  await clock.advance(5_000);
  platform.pause = (verb) => (verb === 'responsesOf' ? clock.sleep(100) : undefined);
  await clock.advance(30 * minute);
  platform.responsesByLibrary.set('all', [many(1)]);
  await responses.sync();
  await settle();
  expect((await responses.overview(c1)).sync.state).toBe('running');
  await clock.advance(2_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 1, sync: { state: 'idle' } });
});
