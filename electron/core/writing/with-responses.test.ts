import { expect, test } from 'vitest';
import { everything } from '#shared/contract/responses.ts';
import { Conversations } from '../conversations/conversations.ts';
import { Responses } from '../responses/responses.ts';
import { bench } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { response } from '../testing/fake-shapes.ts';
import { own } from '../testing/writing-desk.ts';
import { Writing } from './writing.ts';

/** Writing together with the responses domain as it is. */
async function open(b = bench()) {
  b.platform.start('c1');
  b.platform.libraryPages = [[{ libraryId: 'orders', name: 'Orders', version: 1 }]];
  b.platform.responsesByLibrary.set('orders', [[response('late', 'orders', 'Parcel delayed', 'It is late.')]]);
  const conversations = new Conversations(b.surroundings, b.settings);
  const responses = new Responses(b.surroundings, conversations, b.settings);
  const writing = new Writing(b.surroundings, responses);
  await b.signIn();
  await b.clock.advance(3000);
  const found = async (text: string) => {
    const input = { conversationId: 'c1', text, scope: 'all' as const, filter: everything, limit: 9 };
    return (await responses.search(input)).rows.map((row) => `${row.source} ${row.name}: ${row.text}`);
  };
  return { ...b, responses, writing, found };
}
const draft = { libraryId: 'orders', contentType: 'text/plain' as const };

test('what I wrote is found, filled for the customer, and gone when I remove it', async () => {
  const { writing, found, clock } = await open();
  const { responseId } = await writing.savePersonal(own('Cuckoo clock', 'Dear {{CUSTOMER_NAME}}: {{serial}}'));
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual(['personal Cuckoo clock: Dear Ana Ruiz: {{serial}}']);
  await writing.savePersonal(own('Cuckoo clock', 'Changed', { responseId }));
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual(['personal Cuckoo clock: Changed']);
  await writing.removePersonal({ responseId });
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual([]);
});

test('it is there at the next start, for me and for nobody else', async () => {
  const first = await open();
  await first.writing.savePersonal(own('Cuckoo clock', 'x'));
  first.signOut();
  const other = bench({ database: first.database, clock: first.clock });
  other.me.userId = 'other';
  expect(await (await open(other)).found('cuckoo')).toEqual([]);
  other.signOut();
  const again = await open(bench({ database: first.database, clock: first.clock }));
  expect(await again.found('cuckoo')).toHaveLength(1);
});

test('a shortcut that a response of the library has by my label is taken, and the other way round', async () => {
  const { writing, responses } = await open();
  await responses.label({ responseId: 'late', shortcut: 'pd', tags: [] });
  const taken = (name: string) => ({
    issues: [{ path: 'shortcut', message: 'taken', params: { name } }],
  });
  expect(await failureOf(writing.savePersonal(own('A', 'x', { shortcut: 'PD' })))).toMatchObject(
    taken('Parcel delayed'),
  );
  const { responseId } = await writing.savePersonal(own('A', 'x', { shortcut: 'aa' }));
  expect(await failureOf(responses.label({ responseId: 'late', shortcut: 'aa', tags: [] }))).toMatchObject(taken('A'));
  // Its own is none of another's.
  await writing.savePersonal(own('A', 'y', { shortcut: 'aa', responseId }));
});

test('what is written to the library is found at once, and gone at once when removed', async () => {
  const { writing, found, clock, platform } = await open();
  const pages = platform.count('responsesOf');
  const saved = await writing.saveToLibrary({
    ...{ ...draft, responseId: null, name: 'Cuckoo clock', text: 'Tick', version: null },
  });
  const responseId = saved.outcome === 'saved' ? saved.responseId : '';
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual(['library Cuckoo clock: Tick']);
  await writing.saveToLibrary({ ...draft, responseId, name: 'Cuckoo clock', text: 'Tock', version: 1 });
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual(['library Cuckoo clock: Tock']);
  await writing.removeFromLibrary({ responseId });
  await clock.advance(1000);
  expect(await found('cuckoo')).toEqual([]);
  expect(platform.count('responsesOf')).toBe(pages);
});
