import { expect, test } from 'vitest';
import { bench } from '../testing/domain-bench.ts';
import { queue } from '../testing/fake-shapes.ts';
import { c1, openLibrary } from '../testing/library-bench.ts';

const offered = async ({ responses }: Awaited<ReturnType<typeof openLibrary>>) => {
  const { queueMode, libraries } = await responses.overview(c1);
  return [queueMode, ...libraries.filter((one) => one.forQueue).map((one) => one.libraryId)];
};

test('a queue offers all, some or none, and my own always', async () => {
  const opened = await openLibrary();
  expect(await offered(opened)).toEqual(['SelectedOnly', 'personal', 'orders']);
  for (const [mode, libraryIds] of [
    ['None', ['personal']],
    ['All', ['personal', 'courtesy', 'orders']],
  ] as const) {
    opened.platform.queueList = [queue('q1', 'Orders', { libraries: { mode, libraryIds: [] } })];
    opened.touched.length = 0;
    await opened.responses.sync();
    await opened.clock.advance(1_000);
    expect(opened.touched).toContain('responses');
    expect(await offered(opened)).toEqual([mode, ...libraryIds]);
  }
  expect(await opened.search('parcel', { scope: 'queue' })).toEqual(['late']);
});

test('a queue that could not be read offers everything, until the line is back', async () => {
  const b = bench();
  b.platform.fault = (verb) => (verb === 'queue' ? { refuse: { kind: 'offline' } } : undefined);
  const opened = await openLibrary(b);
  expect((await offered(opened))[0]).toBe('All');
  b.platform.fault = () => undefined;
  opened.session.fanOut.connection('live', null);
  await opened.clock.advance(100);
  expect(await offered(opened)).toEqual(['SelectedOnly', 'personal', 'orders']);
});

test('one that is forbidden is not asked for again', async () => {
  const b = bench();
  b.platform.fault = (verb) => (verb === 'queue' ? { refuse: { kind: 'forbidden' } } : undefined);
  const opened = await openLibrary(b);
  await offered(opened);
  const asked = b.platform.count('queue');
  opened.session.fanOut.connection('live', null);
  await opened.clock.advance(100);
  expect((await offered(opened))[0]).toBe('All');
  expect(b.platform.count('queue')).toBe(asked);
});
