import { expect, test } from 'vitest';
import { everything, ResponsesOverview } from '#shared/contract/responses.ts';
import { Conversations } from '../conversations/conversations.ts';
import { type Bench, bench } from '../testing/domain-bench.ts';
import { queue, response } from '../testing/fake-shapes.ts';
import { Responses } from './responses.ts';

const c1 = { conversationId: 'c1' };

async function open(b: Bench = bench()) {
  const { platform } = b;
  if (!platform.conversations.has('c1')) {
    platform.start('c1');
    platform.queueList = [queue('q1', 'Orders', { libraries: { mode: 'SelectedOnly', libraryIds: ['orders'] } })];
    platform.libraryPages = [
      [{ libraryId: 'courtesy', name: 'Courtesy', version: 1 }],
      [{ libraryId: 'orders', name: 'Orders', version: 1 }],
    ];
    platform.responsesByLibrary.set('courtesy', [
      [response('hello', 'courtesy', 'Greeting', 'Hello {{CUSTOMER_NAME}}')],
    ]);
    platform.responsesByLibrary.set('orders', [
      [response('late', 'orders', 'Parcel delayed', 'Your parcel {{order}} is late.')],
      [response('tpl', 'orders', 'WhatsApp parcel', 'x', { kind: 'template' })],
    ]);
  }
  const conversations = new Conversations(b.surroundings, b.settings);
  const responses = new Responses(b.surroundings, conversations);
  await b.signIn();
  return { ...b, conversations, responses };
}

test('reads all libraries and pages in the background, those of the queue first', async () => {
  const { responses, clock, platform } = await open();
  await clock.advance(1000);
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
    sync: { state: 'idle', done: 2, total: 2, atMs: expect.any(Number) },
  });
  expect(platform.count('responsesOf')).toBe(3);
});

test('rows are filled for the customer of the conversation', async () => {
  const { responses, clock, platform, touched } = await open();
  await clock.advance(1000);
  const { rows } = await responses.list({ ...c1, libraryId: 'courtesy', filter: everything, offset: 0, limit: 50 });
  expect(rows).toMatchObject([{ text: 'Hello Ana Ruiz', blanks: [], libraryName: 'Courtesy', tooLong: false }]);
  const render = (values = {}) => responses.render({ ...c1, responseId: 'late', values });
  expect(await render()).toMatchObject({ blanks: [{ id: 'order' }] });
  expect(await render({ order: 'A-1' })).toMatchObject({ text: 'Your parcel A-1 is late.', blanks: [] });
  touched.length = 0;
  platform.change('c1', (draft) => {
    draft.participants[0]!.name = 'Bo';
  });
  expect(touched).toContain('responses');
  expect(
    (await responses.list({ ...c1, libraryId: 'courtesy', filter: everything, offset: 0, limit: 50 })).rows[0]?.text,
  ).toBe('Hello Bo');
});

test('finds in the queue or everywhere', async () => {
  const { responses, clock } = await open();
  await clock.advance(1000);
  const search = async (text: string, scope: 'queue' | 'all') =>
    (await responses.search({ ...c1, text, scope, filter: everything, limit: 9 })).rows.map((row) => row.responseId);
  expect(await search('parc del', 'queue')).toEqual(['late']);
  expect(await search('greeting', 'queue')).toEqual([]);
  expect(await search('greting', 'all')).toEqual(['hello']);
});

test('one library that fails is named and the others are there', async () => {
  const b = bench();
  b.platform.fault = (verb, id) =>
    verb === 'responsesOf' && id === 'orders'
      ? { refuse: { kind: 'forbidden', permission: 'responses:response:view' } }
      : undefined;
  const { responses, clock } = await open(b);
  await clock.advance(1000);
  expect(await responses.overview(c1)).toMatchObject({
    total: 1,
    libraries: [
      { libraryId: 'personal' },
      { libraryId: 'orders', failure: { kind: 'forbidden' } },
      { libraryId: 'courtesy', failure: null },
    ],
    sync: { state: 'failed', failure: { kind: 'forbidden', permission: 'responses:response:view' } },
  });
});

test('is usable at once at the next start, also without a network', async () => {
  const first = await open();
  await first.clock.advance(1000);
  await first.responses.pin({ ...c1, responseId: 'late', digit: 3 });
  first.responses.used('c1', 'hello');
  first.signOut();
  const b = bench({ database: first.database, clock: first.clock, platform: first.platform });
  b.platform.fault = (verb) => (verb === 'libraries' ? { refuse: { kind: 'offline' } } : undefined);
  const { responses } = await open(b);
  expect((await responses.search({ ...c1, text: 'parcel', scope: 'all', filter: everything, limit: 9 })).total).toBe(2);
  expect(await responses.overview(c1)).toMatchObject({
    total: 3,
    pins: [{ responseId: 'late', pin: 3 }],
    recents: [{ responseId: 'hello' }],
    sync: { state: 'offline', atMs: expect.any(Number) },
  });
});

test('nothing of one organisation is seen in another', async () => {
  const first = await open();
  await first.clock.advance(1000);
  const b = bench({ database: first.database, clock: first.clock, platform: first.platform });
  b.me.organisation = 'another';
  b.platform.libraryPages = [[]];
  const { responses, clock } = await open(b);
  await clock.advance(1000);
  expect(await responses.overview(c1)).toMatchObject({
    total: 0,
    libraries: [{ libraryId: 'personal', count: 0 }],
    pins: [],
    recents: [],
  });
});

test('a digit holds one response and a response one digit, for each queue', async () => {
  const { responses, clock } = await open();
  await clock.advance(1000);
  await responses.pin({ ...c1, responseId: 'late', digit: 1 });
  await responses.pin({ ...c1, responseId: 'late', digit: 2 });
  await responses.pin({ ...c1, responseId: 'hello', digit: 2 });
  expect((await responses.overview(c1)).pins).toMatchObject([{ responseId: 'hello', pin: 2 }]);
  expect((await responses.overview({ conversationId: null })).pins).toEqual([]);
  await responses.unpin({ ...c1, responseId: 'hello' });
  expect((await responses.overview(c1)).pins).toEqual([]);
});

test('what is gone from the platform goes here too', async () => {
  const { responses, clock, platform, database } = await open();
  await clock.advance(1000);
  platform.responsesByLibrary.set('orders', [[]]);
  await responses.sync();
  await clock.advance(1000);
  expect(await responses.overview(c1)).toMatchObject({ total: 1 });
  expect((await responses.search({ ...c1, text: 'parcel', scope: 'all', filter: everything, limit: 9 })).total).toBe(0);
  expect(database.all('SELECT response FROM response_bodies')).toEqual([{ response: 'hello' }]);
});

test('without the permission to read the queue every library is offered', async () => {
  const b = bench();
  b.platform.fault = (verb) => (verb === 'queue' ? { refuse: { kind: 'forbidden' } } : undefined);
  const { responses, clock } = await open(b);
  await clock.advance(1000);
  expect((await responses.overview(c1)).libraries.map((one) => one.forQueue)).toEqual([true, true, true]);
});
