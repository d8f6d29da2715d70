import { expect, test } from 'vitest';
import type { PlatformResponse } from '../genesys/platform.ts';
import { type Bench, bench } from '../testing/domain-bench.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary } from '../testing/library-bench.ts';

const many = (count: number, from = 0): PlatformResponse[] =>
  Array.from({ length: count }, (_, at) =>
    response(`r${from + at}`, 'all', `Answer ${from + at}`, `Text ${from + at}`),
  );
const inPages = (responses: PlatformResponse[], size: number): PlatformResponse[][] =>
  Array.from({ length: Math.ceil(responses.length / size) }, (_, at) => responses.slice(at * size, at * size + size));

/** Counts the rows of responses that are written from now on. */
function writes({ database }: Bench): () => number {
  const run = database.run.bind(database);
  let count = 0;
  database.run = (sql, ...values) => {
    if (/INTO response_(heads|bodies)/.test(sql)) count++;
    return run(sql, ...values);
  };
  return () => count;
}

test('what did not change is not written again; what did is found by its new words', async () => {
  const b = await openLibrary();
  const written = writes(b);
  await b.responses.sync();
  await b.clock.advance(1_000);
  expect(written()).toBe(0);
  b.platform.responsesByLibrary.set('courtesy', [
    [response('hello', 'courtesy', 'Greeting', 'Good day', { version: 2 })],
  ]);
  await b.responses.sync();
  await b.clock.advance(1_000);
  expect(written()).toBe(2);
  expect(await b.search('good day')).toEqual(['hello']);
  expect((await b.row('hello')).version).toBe(2);
});

test('without versions what changed is told by its words', async () => {
  const b = bench();
  oneLibrary(b, [response('a', 'all', 'A', 'one', { version: 0 })]);
  const opened = await openLibrary(b);
  const written = writes(b);
  await opened.responses.sync();
  await b.clock.advance(1_000);
  expect(written()).toBe(0);
  b.platform.responsesByLibrary.set('all', [[response('a', 'all', 'A', 'two', { version: 0 })]]);
  await opened.responses.sync();
  await b.clock.advance(1_000);
  expect((await opened.row('a')).text).toBe('two');
});

test('what is gone goes, with its body, once all pages were read', async () => {
  const { platform, responses, clock, database, search } = await openLibrary();
  platform.responsesByLibrary.set('orders', [[]]);
  await responses.sync();
  await clock.advance(1_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 1 });
  expect(await search('parcel')).toEqual([]);
  expect(database.all('SELECT response FROM response_bodies')).toEqual([{ response: 'hello' }]);
});

test('a library that is no longer listed goes with what only it held', async () => {
  const { platform, responses, clock } = await openLibrary();
  platform.responsesByLibrary.set('courtesy', [
    [response('hello', 'courtesy', 'Greeting', 'Hello'), response('late', 'courtesy', 'Parcel delayed', 'Late.')],
  ]);
  await responses.sync();
  await clock.advance(1_000);
  platform.libraryPages = [[{ libraryId: 'courtesy', name: 'Courtesy', version: 1 }]];
  await responses.sync();
  await clock.advance(1_000);
  const { libraries, total } = await responses.overview(c1);
  expect(libraries.map((one) => one.libraryId)).toEqual(['personal', 'courtesy']);
  expect(total).toBe(2);
});

test.each([
  { kind: 'forbidden', permission: 'responses:response:view' },
  { kind: 'not-found', what: 'library' },
  { kind: 'upstream', status: 503 },
  { kind: 'timed-out', afterMs: 20_000 },
] as const)('a library that fails with $kind keeps what was known, is named, and the rest goes on', async (failure) => {
  const b = await openLibrary();
  const { platform, responses, clock, search } = b;
  platform.fault = (verb, id) => (verb === 'responsesOf' && id === 'orders' ? { refuse: failure } : undefined);
  platform.responsesByLibrary.set('courtesy', [
    [response('hello', 'courtesy', 'Greeting', 'Good day', { version: 2 })],
  ]);
  await responses.sync();
  await clock.advance(1_000);
  expect(await responses.overview(c1)).toMatchObject({
    total: 3,
    libraries: [{}, { libraryId: 'orders', count: 2, failure }, { libraryId: 'courtesy', failure: null }],
    sync: { state: 'failed', failure, done: 2, total: 2 },
  });
  expect(await search('good day')).toEqual(['hello']);
  platform.fault = () => undefined;
  await responses.sync();
  await clock.advance(1_000);
  expect((await responses.overview(c1)).sync).toMatchObject({ state: 'idle', failure: null });
});

test('the list of libraries may be forbidden', async () => {
  const b = bench();
  const failure = { kind: 'forbidden', permission: 'responses:library:view' } as const;
  b.platform.fault = (verb) => (verb === 'libraries' ? { refuse: failure } : undefined);
  const { responses } = await openLibrary(b);
  expect(await responses.overview(c1)).toMatchObject({ total: 0, sync: { state: 'failed', failure } });
});

test('a page that is refused as too much is asked for again when it may', async () => {
  const b = bench();
  let refusals = 2;
  b.platform.fault = (verb) =>
    verb === 'responsesOf' && refusals-- > 0 ? { refuse: { kind: 'rate-limited', retryAfterMs: 30_000 } } : undefined;
  const { responses, clock } = await openLibrary(b);
  expect((await responses.overview(c1)).sync.state).toBe('running');
  await clock.advance(30_000);
  expect((await responses.overview(c1)).sync.state).toBe('running');
  await clock.advance(31_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 3, sync: { state: 'idle' } });
});

test('a sync can be stopped: what was read stays, and it can be begun again', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', inPages(many(30), 10));
  let release = (): void => undefined;
  b.platform.pause = (verb, _, pageNumber) =>
    verb === 'responsesOf' && pageNumber === 2 ? new Promise<void>((done) => (release = done)) : undefined;
  const { responses, clock } = await openLibrary(b);
  expect((await responses.overview(c1)).sync).toMatchObject({ state: 'running', done: 0, total: 1, read: 10 });
  await responses.stopSync();
  release();
  await clock.advance(1_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 10, sync: { state: 'stopped', failure: null } });
  b.platform.pause = () => undefined;
  await responses.sync();
  await clock.advance(1_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 30, sync: { state: 'idle' } });
});

test('the calls of a stopped sync are told to end', async () => {
  const b = bench();
  oneLibrary(b, many(1));
  const signals: (AbortSignal | undefined)[] = [];
  const read = b.platform.responsesOf.bind(b.platform);
  b.platform.responsesOf = (libraryId, pageNumber, options?: { signal?: AbortSignal }) => {
    signals.push(options?.signal);
    return read(libraryId, pageNumber);
  };
  b.platform.pause = (verb) => (verb === 'responsesOf' ? new Promise(() => undefined) : undefined);
  const { responses } = await openLibrary(b);
  expect(signals[0]?.aborted).toBe(false);
  await responses.stopSync();
  expect(signals[0]?.aborted).toBe(true);
});

test('a sign-out in the middle ends it without a trace in the next session', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', inPages(many(30), 10));
  let release = (): void => undefined;
  b.platform.pause = (verb, _, pageNumber) =>
    verb === 'responsesOf' && pageNumber === 2 ? new Promise<void>((done) => (release = done)) : undefined;
  const first = await openLibrary(b);
  b.platform.pause = () => undefined;
  first.signOut();
  b.me.organisation = 'another';
  b.platform.libraryPages = [[]];
  await first.signIn();
  release();
  await first.clock.advance(2_000);
  expect(await first.responses.overview(c1)).toMatchObject({ total: 0, sync: { state: 'idle', read: 0 } });
});

test('a catalogue that moves between two pages loses nothing', async () => {
  const b = bench();
  oneLibrary(b, []);
  const all = many(30);
  b.platform.responsesByLibrary.set('all', inPages(all, 10));
  const { responses, clock } = await openLibrary(b);
  let moved = false;
  b.platform.pause = (verb, _, pageNumber) => {
    if (verb !== 'responsesOf' || pageNumber !== 1 || moved) return undefined;
    moved = true;
    // The first is removed after its page was read: each following one moves forward.
    b.platform.responsesByLibrary.set('all', inPages(all.slice(1), 10));
    return undefined;
  };
  await responses.sync();
  await clock.advance(2_000);
  expect((await responses.overview(c1)).total).toBeGreaterThanOrEqual(29);
  expect(await Promise.all(['r10', 'r20', 'r29'].map((id) => responses.row('c1', id)))).not.toContain(undefined);
  await responses.sync();
  await clock.advance(2_000);
  expect((await responses.overview(c1)).total).toBe(29);
});

test('one that stands on two pages is there once', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', [many(3), many(3, 2)]);
  const { responses, list } = await openLibrary(b);
  expect((await responses.overview(c1)).total).toBe(5);
  expect((await list('all')).length).toBe(5);
});

test('progress is told at most twice a second, and its end always', async () => {
  const b = bench();
  oneLibrary(b, []);
  b.platform.responsesByLibrary.set('all', inPages(many(400), 10));
  b.platform.pause = () => b.clock.sleep(50);
  const { clock, touched, responses } = await openLibrary(b);
  touched.length = 0;
  await clock.advance(1_000);
  expect((await responses.overview(c1)).sync.state).toBe('running');
  expect(touched.length).toBeLessThanOrEqual(3);
  await clock.advance(5_000);
  touched.length = 0;
  expect((await responses.overview(c1)).sync).toMatchObject({ state: 'idle', read: 400 });
});

test('once online again it goes on by itself', async () => {
  const b = bench();
  b.platform.fault = (verb) => (verb === 'responsesOf' ? { refuse: { kind: 'offline' } } : undefined);
  const { responses, session, clock } = await openLibrary(b);
  expect((await responses.overview(c1)).sync.state).toBe('offline');
  b.platform.fault = () => undefined;
  session.fanOut.connection('live', null);
  await clock.advance(1_000);
  expect(await responses.overview(c1)).toMatchObject({ total: 3, sync: { state: 'idle' } });
});

test('a page that was asked for before I wrote does not undo what I wrote', async () => {
  const b = bench();
  oneLibrary(b, [response('a', 'all', 'Alpha', 'old'), response('b', 'all', 'Beta', 'old')]);
  const { responses, clock, row } = await openLibrary(b);
  b.platform.pause = (verb) => (verb === 'responsesOf' ? clock.sleep(500) : undefined);
  await responses.sync();
  await clock.advance(100);
  responses.learned(response('a', 'all', 'Alpha', 'mine', { version: 2 }));
  responses.learned(response('c', 'all', 'Gamma', 'mine', { version: 1 }));
  responses.forgotten('b');
  await clock.advance(2_000);
  expect((await row('a')).text).toBe('mine');
  expect(responses.row('c1', 'b')).toBeUndefined();
  expect(responses.row('c1', 'c')?.text).toBe('mine');
});
