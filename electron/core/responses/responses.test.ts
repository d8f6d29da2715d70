import { expect, test } from 'vitest';
import { everything, ResponsesOverview } from '#shared/contract/responses.ts';
import { bench } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { response } from '../testing/fake-shapes.ts';
import { c1, oneLibrary, openLibrary, restarted } from '../testing/library-bench.ts';

test('all libraries and pages are there, those of the queue first', async () => {
  const { responses, platform } = await openLibrary();
  const overview = await responses.overview(c1);
  expect(ResponsesOverview.parse(overview)).toMatchObject({
    total: 3,
    queueMode: 'SelectedOnly',
    libraries: [
      { libraryId: 'personal', source: 'personal', count: 0, forQueue: true },
      { libraryId: 'orders', count: 2, forQueue: true, failure: null },
      { libraryId: 'courtesy', count: 1, forQueue: false },
    ],
    pins: [],
    recents: [],
    footers: [],
    may: { add: true, edit: true, remove: true },
    sync: { state: 'idle', done: 2, total: 2, read: 3, atMs: expect.any(Number) },
  });
  expect(platform.count('responsesOf')).toBe(3);
});

test('rows are filled for the customer of the conversation', async () => {
  const { list, row, platform, touched } = await openLibrary();
  expect(await list('courtesy')).toMatchObject([
    { text: 'Hello Ana Ruiz', blanks: [], libraryName: 'Courtesy', tooLong: false },
  ]);
  expect(await row('late')).toMatchObject({ blanks: [{ id: 'order' }] });
  expect(await row('late', { order: 'A-1' })).toMatchObject({ text: 'Your parcel A-1 is late.', blanks: [] });
  touched.length = 0;
  platform.change('c1', (draft) => {
    draft.participants[0]!.name = 'Bo';
  });
  expect(touched).toContain('responses');
  expect((await list('courtesy'))[0]?.text).toBe('Hello Bo');
});

test('finds in the queue or everywhere', async () => {
  const { search } = await openLibrary();
  expect(await search('parc del', { scope: 'queue' })).toEqual(['late']);
  expect(await search('greeting', { scope: 'queue' })).toEqual([]);
  expect(await search('greting')).toEqual(['hello']);
});

test('a library is listed by name, in pages, and an unknown one is not', async () => {
  const names = ['Item 10', 'item 9', 'Ärger', 'Zebra', 'Item 2'];
  const b = bench();
  oneLibrary(
    b,
    names.map((name, at) => response(`r${at}`, 'all', name, 'x')),
  );
  const { list, responses } = await openLibrary(b);
  expect((await list('all')).map((row) => row.name)).toEqual(['Ärger', 'Item 2', 'item 9', 'Item 10', 'Zebra']);
  expect((await list('all', { offset: 1, limit: 2 })).map((row) => row.name)).toEqual(['Item 2', 'item 9']);
  const unknown = responses.list({ ...c1, libraryId: 'gone', filter: everything, offset: 0, limit: 9 });
  expect(await failureOf(unknown)).toEqual({ kind: 'not-found', what: 'library' });
});

test('is usable at once at the next start, also without a network', async () => {
  const first = await openLibrary();
  await first.responses.pin({ ...c1, responseId: 'late', digit: 3 });
  first.responses.used('c1', 'hello');
  const b = restarted(first);
  b.platform.fault = (verb) => (verb === 'libraries' ? { refuse: { kind: 'offline' } } : undefined);
  const { responses, search } = await openLibrary(b);
  expect(await search('parcel')).toEqual(['late']);
  expect(await responses.overview(c1)).toMatchObject({
    total: 3,
    pins: [{ responseId: 'late', pin: 3, text: 'Your parcel {{order}} is late.' }],
    recents: [{ responseId: 'hello' }],
    sync: { state: 'offline', atMs: expect.any(Number) },
  });
});

test('nothing of one organisation is seen in another', async () => {
  const b = restarted(await openLibrary());
  b.me.organisation = 'another';
  b.platform.libraryPages = [[]];
  const { responses, search } = await openLibrary(b);
  expect(await responses.overview(c1)).toMatchObject({ total: 0, pins: [], recents: [] });
  expect(await search('parcel')).toEqual([]);
  expect(await failureOf(responses.render({ ...c1, responseId: 'late', values: {} }))).toMatchObject({
    kind: 'not-found',
  });
});

test('a digit holds one response and a response one digit, for each queue', async () => {
  const { responses } = await openLibrary();
  await responses.pin({ ...c1, responseId: 'late', digit: 1 });
  await responses.pin({ ...c1, responseId: 'late', digit: 2 });
  await responses.pin({ ...c1, responseId: 'hello', digit: 2 });
  expect((await responses.overview(c1)).pins).toMatchObject([{ responseId: 'hello', pin: 2 }]);
  expect((await responses.overview({ conversationId: null })).pins).toEqual([]);
  await responses.unpin({ ...c1, responseId: 'hello' });
  expect((await responses.overview(c1)).pins).toEqual([]);
  expect(await failureOf(responses.pin({ ...c1, responseId: 'gone', digit: 1 }))).toMatchObject({ kind: 'not-found' });
});

test('without the permission to read the queue every library is offered', async () => {
  const b = bench();
  b.platform.fault = (verb) => (verb === 'queue' ? { refuse: { kind: 'forbidden' } } : undefined);
  const { responses } = await openLibrary(b);
  const overview = await responses.overview(c1);
  expect(overview.libraries.map((one) => one.forQueue)).toEqual([true, true, true]);
});

test('what I may do is told by my permissions', async () => {
  const b = bench();
  b.me.permissions = ['responses:response:view', 'responses:response:edit'];
  const { responses, row } = await openLibrary(b);
  expect((await responses.overview(c1)).may).toEqual({ add: false, edit: true, remove: false });
  expect((await row('late')).editable).toBe(true);
});

test('what was written to the library is here at once, and gone what was removed', async () => {
  const { responses, search, list, touched } = await openLibrary();
  touched.length = 0;
  responses.learned(response('new', 'orders', 'Window seat', 'By the window.', { version: 1 }));
  expect(touched).toContain('responses');
  await responses.settled();
  expect(await search('window seat')).toEqual(['new']);
  expect((await list('orders')).map((row) => row.responseId)).toEqual(['slow', 'late', 'new']);
  responses.forgotten('new');
  await responses.settled();
  expect(await search('window seat')).toEqual([]);
  expect((await list('orders')).length).toBe(2);
  expect(responses.row('c1', 'new')).toBeUndefined();
});
