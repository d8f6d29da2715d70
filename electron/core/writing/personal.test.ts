import { expect, test } from 'vitest';
import { Pace } from '../responses/pace.ts';
import { failureOf } from '../testing/failure-of.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { own, writingDesk } from '../testing/writing-desk.ts';
import { mostPersonal, type PersonalFields } from './own-response.ts';

const owner = 'org/me';
const pace = (): Pace => new Pace(new FakeClock());

test('what I wrote is there at the next start and after a sign-out', async () => {
  const first = await writingDesk();
  const { responseId } = await first.writing.savePersonal(
    own('Late parcel', 'Dear {{CUSTOMER_NAME}}, parcel {{ Order }} of {{order}} is late.', {
      tags: ['vip', 'VIP'],
      shortcut: 'late',
      language: 'en',
    }),
  );
  expect(responseId).toMatch(/^own-[0-9a-f]{32}$/);
  first.signOut();
  const { writing, responses } = await writingDesk({ database: first.database });
  const personal = await writing.personal({ responseId });
  expect(personal).toMatchObject({ responseId, name: 'Late parcel', tags: ['VIP'], shortcut: 'late', language: 'en' });
  expect(responses.store?.get(owner, responseId)).toEqual({
    responseId,
    libraryIds: ['personal'],
    name: 'Late parcel',
    version: 1,
    text: 'Dear {{CUSTOMER_NAME}}, parcel {{ Order }} of {{order}} is late.',
    html: false,
    language: 'en',
    substitutions: [
      { id: 'CUSTOMER_NAME', description: 'CUSTOMER_NAME', defaultValue: null },
      { id: 'Order', description: 'Order', defaultValue: null },
    ],
    kind: 'text',
    template: null,
    assets: [],
    tags: ['VIP'],
    shortcut: 'late',
  });
});

test('nobody else sees, changes or removes mine, on the same machine or in another organisation', async () => {
  const mine = await writingDesk();
  const { responseId } = await mine.writing.savePersonal(own('Mine', 'Secret', { shortcut: 'm' }));
  mine.signOut();
  const other = await writingDesk({ database: mine.database, userId: 'somebody' });
  expect(await failureOf(other.writing.personal({ responseId }))).toEqual({ kind: 'not-found', what: 'response' });
  expect(await failureOf(other.writing.savePersonal(own('Mine', 'x', { responseId })))).toMatchObject({
    kind: 'not-found',
  });
  await other.writing.removePersonal({ responseId });
  expect([...(other.responses.store?.all('org/somebody') ?? [])]).toEqual([]);
  await other.writing.exportPersonal({ format: 'json' });
  expect(other.files.saved[0]?.text).not.toContain('Secret');
  // The same name and shortcut are free for another person.
  await other.writing.savePersonal(own('Mine', 'Other', { shortcut: 'm' }));
  expect(mine.responses.store?.get(owner, responseId)?.text).toBe('Secret');
});

test('signed out, nothing is read or written', async () => {
  const { writing, signOut } = await writingDesk();
  signOut();
  expect(await failureOf(writing.savePersonal(own('a', 'b')))).toEqual({ kind: 'signed-out' });
  expect(await failureOf(writing.exportPersonal({ format: 'csv' }))).toEqual({ kind: 'signed-out' });
  expect(await failureOf(writing.readImport())).toEqual({ kind: 'signed-out' });
});

test('changing gives a new version and tells who listens', async () => {
  const { writing, responses } = await writingDesk();
  const { responseId } = await writing.savePersonal(own('A', 'one'));
  await writing.savePersonal(own('B', 'two', { responseId }));
  expect(responses.store?.get(owner, responseId)).toMatchObject({ name: 'B', text: 'two', version: 2 });
  // The old name is free again.
  await writing.savePersonal(own('A', 'three'));
  await writing.removePersonal({ responseId });
  expect(responses.store?.get(owner, responseId)).toBeUndefined();
  await writing.removePersonal({ responseId });
  expect(responses.changes).toHaveLength(4);
  expect(responses.changes[0]).toEqual({ responseId });
});

test('a name is taken whatever its case, width and spaces; accents tell names apart', async () => {
  const { writing } = await writingDesk();
  await writing.savePersonal(own('Straße  Nord', 'x'));
  const taken = { kind: 'invalid', issues: [{ path: 'name', message: 'taken', params: { name: 'Straße  Nord' } }] };
  expect(await failureOf(writing.savePersonal(own('STRAẞE Nord', 'y')))).toEqual(taken);
  expect(await failureOf(writing.savePersonal(own('ｓtraße nord', 'y')))).toEqual(taken);
  await writing.savePersonal(own('Strasse Nord', 'y'));
  await writing.savePersonal(own('かき', 'y'));
  await writing.savePersonal(own('かぎ', 'y'));
});

test('the same press twice makes one response', async () => {
  const { writing, responses } = await writingDesk();
  const [a, b] = await Promise.all([
    writing.savePersonal(own('Once', 'x', { tags: ['t'] })),
    writing.savePersonal(own('Once', 'x', { tags: ['t'] })),
  ]);
  expect(a).toEqual(b);
  expect(responses.store?.count(owner)).toBe(1);
});

test('a shortcut is held by one response, mine or of the library', async () => {
  const { writing, responses } = await writingDesk();
  const taken = (name: string) => ({
    kind: 'invalid',
    issues: [{ path: 'shortcut', message: 'taken', params: { name } }],
  });
  const { responseId } = await writing.savePersonal(own('A', 'x', { shortcut: 'hi' }));
  expect(await failureOf(writing.savePersonal(own('B', 'y', { shortcut: 'HI' })))).toEqual(taken('A'));
  responses.labels.set('yo', { responseId: 'lib-1', name: 'Greeting' });
  expect(await failureOf(writing.savePersonal(own('B', 'y', { shortcut: 'yo' })))).toEqual(taken('Greeting'));
  // Its own shortcut is no obstacle.
  await writing.savePersonal(own('A', 'z', { responseId, shortcut: 'hi' }));
});

test('half characters and null bytes are not kept; a text of nothing else is empty', async () => {
  const { writing } = await writingDesk();
  const { responseId } = await writing.savePersonal(own('A\0b', 'half \ud800 null \0.'));
  expect(await writing.personal({ responseId })).toMatchObject({ name: 'Ab', text: 'half \ufffd null .' });
  expect(await failureOf(writing.savePersonal(own('C', '\0')))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'text', message: 'empty' }],
  });
});

test('there is a limit, and it is told', async () => {
  const { writing, responses } = await writingDesk();
  const many = Array.from({ length: mostPersonal }, (_, n) => ({
    ...own(`n${n}`, 'x'),
    responseId: `own-${n.toString(16).padStart(32, '0')}`,
  }));
  await responses.store?.putAll(owner, many, responses.store.edition, pace());
  expect([...(responses.store?.all(owner) ?? [])]).toHaveLength(mostPersonal);
  expect(await failureOf(writing.savePersonal(own('more', 'x')))).toMatchObject({
    issues: [{ path: '', message: 'too-many', params: { limit: mostPersonal } }],
  });
  // Changing one is no new one.
  await writing.savePersonal(own('n1 again', 'x', { responseId: many[1]?.responseId ?? '' }));
});

test('a damaged row costs that row, and its name is free', async () => {
  const { writing, responses, database } = await writingDesk();
  const { responseId } = await writing.savePersonal(own('A', 'x', { shortcut: 's' }));
  await writing.savePersonal(own('B', 'y'));
  database.run('UPDATE personal_responses SET body = ? WHERE response = ?', '{"name":1', responseId);
  expect([...(responses.store?.all(owner) ?? [])].map((one) => one.name)).toEqual(['B']);
  await writing.savePersonal(own('A', 'again', { shortcut: 's' }));
  expect([...(responses.store?.all(owner) ?? [])].map((one) => one.name).sort()).toEqual(['A', 'B']);
});

test('many that swap names and shortcuts are written together or not at all', async () => {
  const { responses, database } = await writingDesk();
  const { store } = responses;
  if (!store) throw new Error('no store');
  const id = (n: number): string => `own-${String(n).padStart(32, '0')}`;
  const putAll = (...list: (PersonalFields & { responseId: string })[]): Promise<boolean> =>
    store.putAll(owner, list, store.edition, pace());
  const a = { ...own('A', 'a', { shortcut: 'a' }), responseId: id(1) };
  const b = { ...own('B', 'b', { shortcut: 'b' }), responseId: id(2) };
  await putAll(a, b);
  await putAll({ ...a, name: 'B', shortcut: 'b' }, { ...b, name: 'A', shortcut: 'a' });
  expect(store.named(owner, 'a')).toMatchObject({ responseId: id(2), version: 2 });
  await putAll({ ...own('D', 'd'), responseId: id(4) });
  await expect(putAll({ ...own('C', 'c'), responseId: id(3) }, { ...a, name: 'D' })).rejects.toThrow();
  expect(store.count(owner)).toBe(3);
  expect(store.named(owner, 'b')?.responseId).toBe(id(1));
  // Nothing is left lying aside, and nobody else got anything.
  expect(database.all('SELECT * FROM personal_incoming')).toEqual([]);
  expect([...store.all('org/other')]).toEqual([]);
});

test('many are not written over what was written meanwhile', async () => {
  const { responses, writing } = await writingDesk();
  const { edition } = responses.store ?? { edition: 0 };
  await writing.savePersonal(own('A', 'x'));
  const more = [{ ...own('B', 'y'), responseId: `own-${'1'.repeat(32)}` }];
  expect(await responses.store?.putAll(owner, more, edition, pace())).toBe(false);
  expect(responses.store?.count(owner)).toBe(1);
});
