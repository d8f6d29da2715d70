import { expect, test } from 'vitest';
import { applyInbox, Inbox, type InboxRow } from '#shared/contract/conversations.ts';
import type { PlatformParticipant } from '../genesys/platform.ts';
import { type Bench, bench, settle } from '../testing/domain-bench.ts';
import { communication, participant } from '../testing/fake-shapes.ts';
import { type Followed, follow } from '../testing/follow.ts';
import { Conversations } from './conversations.ts';

const call = { signal: new AbortController().signal };
const c1 = { conversationId: 'c1' };

async function open(b: Bench = bench()) {
  const conversations = new Conversations(b.surroundings, b.settings);
  const inbox = (await follow(conversations.inbox(), applyInbox)) as Followed<Inbox, unknown>;
  const row = (id = 'c1'): InboxRow | undefined => inbox.value().rows.find((one) => one.conversationId === id);
  return { ...b, conversations, inbox, row };
}

const mine = (draft: { participants: PlatformParticipant[] }): PlatformParticipant =>
  draft.participants.findLast((one) => one.userId === 'me') as PlatformParticipant;

test('an event becomes a row at once, without a read per event', async () => {
  const { signIn, platform, clock, inbox, row } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  expect(inbox.value().loaded).toBe(true);
  expect(row()).toMatchObject({ section: 'waiting-for-customer', customer: { name: 'Ana Ruiz' }, writable: true });
  platform.message('c1', 'customer', 'Hello?');
  await clock.advance(20);
  expect(row()).toMatchObject({ section: 'waiting-for-me', unanswered: 1, last: { text: 'Hello?', from: 'customer' } });
  expect(platform.count('myConversations')).toBe(1);
  expect(platform.count('conversation')).toBe(0);
  expect(Inbox.safeParse(inbox.value()).success).toBe(true);
});

test('a burst is told in few patches and read in few bulk calls', async () => {
  const { signIn, platform, clock, inbox, row } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(50);
  const before = { patches: inbox.patches.length, bodies: platform.count('messageBodies') };
  for (let at = 0; at < 50; at++) platform.message('c1', 'customer', `m${at}`);
  await clock.advance(50);
  expect(row()?.unanswered).toBe(50);
  expect(inbox.patches.length - before.patches).toBeLessThanOrEqual(4);
  expect(platform.count('messageBodies') - before.bodies).toBeLessThanOrEqual(3);
});

test('counts what waits since my last answer; a bot answers nobody', async () => {
  const { signIn, platform, clock, row } = await open();
  platform.start('c1');
  platform.conversations
    .get('c1')
    ?.participants.splice(1, 0, participant('bot', 'bot', 0, { communications: [communication('b', 0)] }));
  await signIn();
  platform.message('c1', 'customer', 'one');
  await clock.advance(1000);
  platform.message('c1', 'agent', 'answer');
  await clock.advance(1000);
  const since = clock.now();
  platform.message('c1', 'customer', 'two');
  await clock.advance(1000);
  platform.message('c1', 'bot', 'I am a bot');
  platform.message('c1', 'customer', 'typing', { isEvent: true, text: '' });
  platform.message('c1', 'customer', 'three');
  await clock.advance(1000);
  expect(row()).toMatchObject({ unanswered: 2, unansweredSinceMs: since, last: { text: 'three' } });
});

test('the sections follow my last open participant', async () => {
  const { signIn, platform, clock, conversations, row } = await open();
  platform.start('c1', {});
  platform.change('c1', (draft) => {
    const first = mine(draft);
    first.endedAtMs = clock.now();
    first.communications[0]!.state = 'disconnected';
    const again = { userId: 'me', wrapUpRequired: true, wrapUpPrompt: 'timeout', wrapUpTimeoutMs: 30_000 };
    draft.participants.push(
      participant('again', 'agent', clock.now() + 5, {
        ...again,
        communications: [communication('again-a', clock.now(), { state: 'alerting', connectedAtMs: null })],
      }),
    );
  });
  await signIn();
  await clock.advance(20);
  expect(row()).toMatchObject({ section: 'alerting', writable: false });
  // Pressed twice, in two windows.
  await Promise.all([conversations.accept(c1), conversations.accept(c1)]);
  await clock.advance(20);
  expect(platform.count('setParticipantState')).toBe(1);
  expect(row()?.section).toBe('waiting-for-customer');
  await conversations.park(c1);
  await clock.advance(20);
  expect(row()).toMatchObject({ section: 'parked', writable: false });
  await conversations.resume(c1);
  await clock.advance(20);
  expect(conversations.activeCount()).toBe(1);
  await conversations.end(c1);
  await clock.advance(20);
  expect(row()).toMatchObject({
    section: 'wrap-up',
    readOnlyReason: 'ended',
    wrapUp: { required: true, untilMs: expect.any(Number) },
  });
  await expect(conversations.wrapUp({ ...c1, codeId: null, notes: '' })).rejects.toMatchObject({
    failure: { kind: 'invalid', issues: [{ path: 'codeId', message: 'required' }] },
  });
  expect(await conversations.wrapUpCodes(c1, call)).toEqual([{ codeId: 'code-1', name: 'Solved' }]);
  await conversations.wrapUp({ ...c1, codeId: 'code-1', notes: 'done' });
  await clock.advance(20);
  expect(row()).toBeUndefined();
});

test('a command on what is not mine is refused before anything leaves', async () => {
  const { signIn, conversations, platform } = await open();
  await signIn();
  await expect(conversations.accept({ conversationId: 'other' })).rejects.toMatchObject({
    failure: { kind: 'conflict', what: 'not-mine' },
  });
  expect(platform.count('setParticipantState')).toBe(0);
});

test('a stale participant costs one read, and says what is true', async () => {
  const { signIn, platform, clock, conversations, row } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  platform.conversations.delete('c1');
  await expect(conversations.end(c1))
    .rejects.toMatchObject({ failure: { kind: 'not-found' } })
    .catch(() => undefined);
  await clock.advance(20);
  expect(platform.count('conversation')).toBe(1);
  expect(row()).toBeUndefined();
});

test('a conversation in no list disappears after one reconcile and stale news do not bring it back', async () => {
  const { signIn, session, platform, clock, row } = await open();
  const stale = structuredClone(platform.start('c1'));
  await signIn();
  await clock.advance(20);
  expect(row()).toBeDefined();
  platform.conversations.delete('c1');
  session.fanOut.gap();
  await clock.advance(20);
  expect(row()).toBeUndefined();
  session.fanOut.conversation(stale);
  await clock.advance(20);
  expect(row()).toBeUndefined();
});

test('events during a read of everything are not lost', async () => {
  const { signIn, session, platform, clock, row } = await open();
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  let release = (): void => undefined;
  platform.pause = (verb) =>
    verb === 'myConversations' ? new Promise<void>((resolve) => (release = resolve)) : undefined;
  session.fanOut.gap();
  await settle();
  platform.start('c2');
  platform.change('c2', () => undefined);
  platform.message('c1', 'customer', 'meanwhile');
  await clock.advance(20);
  expect(row('c2')).toBeDefined();
  release();
  await clock.advance(20);
  expect(row('c1')?.unanswered).toBe(1);
  expect(row('c2')).toBeDefined();
  expect(platform.count('myConversations')).toBe(2);
});

test('another medium is shown and not worked on', async () => {
  const { signIn, platform, clock, row } = await open();
  platform.start('c1');
  platform.change('c1', (draft) => {
    mine(draft).communications = [];
    mine(draft).otherMedia = ['calls'];
  });
  await signIn();
  await clock.advance(20);
  expect(row()).toMatchObject({ writable: false, readOnlyReason: 'medium' });
});

test('without the permission to write a row is read-only', async () => {
  const { signIn, platform, me, clock, row } = await open();
  me.permissions = ['conversation:message:view'];
  platform.start('c1');
  await signIn();
  await clock.advance(20);
  expect(row()).toMatchObject({ writable: false, readOnlyReason: 'permission' });
});

test('one that was first heard of by an event is read once: its queue has a name, the customer a shield', async () => {
  const { signIn, platform, clock, row } = await open();
  await signIn();
  await clock.advance(20);
  const whole = platform.start('c1');
  for (const each of whole.participants) {
    if (each.purpose === 'customer') each.authenticated = true;
    if (each.queueId) each.queueName = 'Orders & delivery';
  }
  const told = structuredClone(whole);
  for (const each of told.participants) Object.assign(each, { queueName: null, authenticated: false });
  platform.hear(told);
  await settle();
  await clock.advance(50);
  const seen = { customer: { authenticated: true }, queue: { name: 'Orders & delivery' } };
  expect(row()).toMatchObject(seen);
  platform.hear(structuredClone(told));
  await clock.advance(50);
  expect(row()).toMatchObject(seen);
  expect(platform.count('conversation')).toBe(1);
});

test('without the permission to read it, what rings still stands in the inbox', async () => {
  const { signIn, platform, clock, row } = await open();
  await signIn();
  await clock.advance(20);
  platform.fault = (verb) => (verb === 'conversation' ? { refuse: { kind: 'forbidden' } } : undefined);
  platform.hear(structuredClone(platform.start('c1')));
  await settle();
  await clock.advance(50);
  expect(row()).toMatchObject({ customer: { name: 'Ana Ruiz' }, writable: true });
});

test('an alert says until when it rings, where the platform says so', async () => {
  const { signIn, platform, clock, row } = await open();
  platform.start('c1');
  platform.change('c1', (draft) => {
    const me = mine(draft);
    me.alertingTimeoutMs = 30_000;
    Object.assign(me.communications[0] ?? {}, { state: 'alerting', alertingAtMs: clock.now(), connectedAtMs: null });
  });
  const since = clock.now();
  await signIn();
  await clock.advance(20);
  expect(row()).toMatchObject({ section: 'alerting', alerting: { sinceMs: since, untilMs: since + 30_000 } });
});
