import { expect, test } from 'vitest';
import { Suggestions as Listed } from '#shared/contract/suggestions.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { settle } from '../testing/domain-bench.ts';
import { failureOf } from '../testing/failure-of.ts';
import { suggestion, suggestionDesk } from '../testing/suggestion-desk.ts';

const c1 = { conversationId: 'c1' };

test('newest first, at most five, each response once, only what can be sent and is still suggested', async () => {
  const d = await suggestionDesk();
  d.catalogue.delete('r2');
  d.platform.suggested.set('c1', [
    suggestion(1),
    suggestion(2),
    suggestion(3, { state: 'Dismissed' }),
    suggestion(4, { state: 'Accepted' }),
    suggestion(5, { responseId: 'r1' }),
    ...[6, 7, 8, 9, 10].map((n) => suggestion(n)),
  ]);
  const listed = Listed.parse(await d.suggestions.list(c1));
  expect(listed.state).toBe('ready');
  expect(listed.items.map((item) => item.suggestionId)).toEqual(['s1', 's6', 's7', 's8', 's9']);
  expect(listed.items[0]).toMatchObject({ atMs: 999, row: { responseId: 'r1', text: 'Hello Ana Ruiz' } });
});

test('asked again without news, the platform is not', async () => {
  const d = await suggestionDesk();
  await Promise.all([d.ids(), d.ids()]);
  await d.clock.advance(3_600_000);
  await d.ids();
  expect(d.reads()).toBe(1);
});

test('news: windows are told, and what they show is read when they ask; what nobody shows costs nothing', async () => {
  const d = await suggestionDesk();
  await d.ids();
  await d.clock.advance(60_000);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  d.session.fanOut.suggested('c2');
  await settle();
  expect(d.told()).toBe(1);
  expect(d.reads()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  expect(d.reads()).toBe(2);
});

test('a storm of news: one read in two seconds, and the last of it is not missed', async () => {
  const d = await suggestionDesk();
  await d.ids();
  for (let n = 0; n < 50; n++) {
    d.session.fanOut.suggested('c1');
    await d.ids();
    await d.clock.advance(100);
  }
  expect(d.reads()).toBeLessThanOrEqual(1 + 3);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  await d.ids();
  const before = d.told();
  await d.clock.advance(2000);
  expect(d.told()).toBeGreaterThan(before);
  expect(await d.ids()).toEqual(['s1']);
});

test('however often it is asked too early, the windows are told once that it may be read', async () => {
  const d = await suggestionDesk();
  await d.ids();
  d.session.fanOut.suggested('c1');
  for (let n = 0; n < 10; n++) await d.ids();
  d.touched.length = 0;
  await d.clock.advance(2000);
  expect(d.told()).toBe(1);
  expect(d.reads()).toBe(1);
});

test('news while it is read are read too', async () => {
  const d = await suggestionDesk();
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'suggestions'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const first = d.ids();
  await settle();
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.suggested('c1');
  d.platform.pause = () => undefined;
  release();
  expect(await first).toEqual([]);
  await d.clock.advance(2000);
  expect(await d.ids()).toEqual(['s1']);
});

test('suggested before the platform told of the conversation: read once more', async () => {
  const d = await suggestionDesk();
  d.platform.start('c3');
  d.platform.change('c3', () => undefined);
  const ids = async (): Promise<string[]> =>
    (await d.suggestions.list({ conversationId: 'c3' })).items.map((item) => item.suggestionId);
  expect(await ids()).toEqual([]);
  d.platform.suggested.set('c3', [suggestion(1)]);
  d.touched.length = 0;
  await d.clock.advance(2000);
  expect(d.told()).toBe(1);
  expect(await ids()).toEqual(['s1']);
  await d.clock.advance(60_000);
  await ids();
  expect(d.reads()).toBe(2);
});

test('without the permission nobody is asked or followed', async () => {
  const d = await suggestionDesk({ permissions: ['conversation:message:*'] });
  expect(await d.suggestions.list(c1)).toEqual({ state: 'forbidden', items: [] });
  d.session.fanOut.suggested('c1');
  expect(d.reads()).toBe(0);
  expect(d.followed).toEqual([]);
  expect(d.told()).toBe(0);
});

test.each([
  { kind: 'forbidden' },
  { kind: 'not-found', what: 'suggestions' },
  { kind: 'invalid', issues: [] },
  { kind: 'upstream', status: 503 },
] as Failure[])(
  'an organisation that answers $kind is not asked for ten minutes, in no conversation',
  async (failure) => {
    const d = await suggestionDesk();
    d.refuse(failure);
    expect(await d.suggestions.list(c1)).toEqual({ state: 'unavailable', items: [] });
    await d.clock.advance(9 * 60_000);
    expect(await d.suggestions.list({ conversationId: 'c2' })).toEqual({ state: 'unavailable', items: [] });
    expect(await d.suggestions.list(c1)).toEqual({ state: 'unavailable', items: [] });
    expect(d.reads()).toBe(1);
    d.refuse(undefined);
    await d.clock.advance(61_000);
    expect(await d.suggestions.list(c1)).toEqual({ state: 'ready', items: [] });
  },
);

test('where it was answered once, a refusal is of that conversation only', async () => {
  const d = await suggestionDesk();
  await d.suggestions.list(c1);
  d.refuse({ kind: 'not-found', what: 'suggestions' });
  expect((await d.suggestions.list({ conversationId: 'c2' })).state).toBe('unavailable');
  await d.clock.advance(5000);
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  d.session.fanOut.gap();
  expect(await d.ids()).toEqual(['s1']);
});

test('an answer that comes after a sign-out says nothing for who signs in next', async () => {
  const d = await suggestionDesk();
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'suggestions'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const late = failureOf(d.suggestions.list(c1));
  await settle();
  d.signOut();
  d.platform.pause = () => undefined;
  await d.signIn();
  await d.clock.advance(2050);
  release();
  await late;
  d.refuse({ kind: 'not-found', what: 'suggestions' });
  await d.suggestions.list(c1);
  await d.suggestions.list({ conversationId: 'c2' });
  expect(d.reads()).toBe(2);
});

test('an event proves that there are some after all; a missing permission it does not give', async () => {
  const d = await suggestionDesk();
  d.refuse({ kind: 'not-found', what: 'suggestions' });
  await d.suggestions.list(c1);
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.clock.advance(5000);
  d.session.fanOut.suggested('c1');
  expect(d.told()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  d.refuse({ kind: 'forbidden' });
  d.session.fanOut.suggested('c1');
  await d.clock.advance(5000);
  await d.ids();
  const reads = d.reads();
  for (let n = 0; n < 5; n++) {
    d.session.fanOut.suggested('c1');
    await d.clock.advance(5000);
    await d.ids();
  }
  expect(d.reads()).toBe(reads);
});

test('without a network what was known stays, and is asked for when it is back', async () => {
  const d = await suggestionDesk();
  d.refuse({ kind: 'offline' });
  expect((await d.suggestions.list(c1)).state).toBe('unavailable');
  d.refuse(undefined);
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.clock.advance(5000);
  d.session.fanOut.connection('live', null);
  expect(d.told()).toBe(1);
  expect(await d.ids()).toEqual(['s1']);
  d.refuse({ kind: 'offline' });
  d.session.fanOut.gap();
  await d.clock.advance(5000);
  expect(await d.ids()).toEqual(['s1']);
});

test('follows exactly the conversations that I can answer', async () => {
  const d = await suggestionDesk();
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
  await d.conversations.park({ conversationId: 'c2' });
  await d.clock.advance(20);
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
  await d.ids();
  await d.conversations.end({ conversationId: 'c1' });
  await d.clock.advance(20);
  expect(d.followed).toEqual(['c2']);
  expect(await d.suggestions.list(c1)).toEqual({ state: 'ready', items: [] });
  expect(d.reads()).toBe(1);
});

test('a conversation that is not mine is not asked about', async () => {
  const d = await suggestionDesk();
  d.platform.suggested.set('c9', [suggestion(1)]);
  expect(await d.suggestions.list({ conversationId: 'c9' })).toEqual({ state: 'ready', items: [] });
  expect(d.reads()).toBe(0);
});

test('rows that read differently are told', async () => {
  const d = await suggestionDesk();
  d.platform.suggested.set('c1', [suggestion(1)]);
  await d.ids();
  d.touched.length = 0;
  d.platform.message('c1', 'customer', 'hello');
  expect(d.told()).toBe(0);
  d.platform.change('c1', (draft) => {
    draft.participants[0]!.name = 'Bo';
  });
  expect(d.told()).toBe(1);
  expect((await d.suggestions.list(c1)).items[0]?.row.text).toBe('Hello Bo');
});

test('signing out ends it; who comes next sees nothing of it', async () => {
  const d = await suggestionDesk();
  d.platform.suggested.set('c1', [suggestion(1)]);
  let release: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'suggestions'
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : undefined;
  const asked = failureOf(d.suggestions.list(c1));
  await settle();
  d.signOut();
  expect(await failureOf(d.suggestions.list(c1))).toEqual({ kind: 'signed-out' });
  d.platform.pause = () => undefined;
  await d.signIn();
  await d.clock.advance(50);
  release();
  expect(await asked).toEqual({ kind: 'signed-out' });
  d.platform.suggested.set('c1', [suggestion(2)]);
  expect(await d.ids()).toEqual(['s2']);
  expect(d.followed.toSorted()).toEqual(['c1', 'c2']);
});
