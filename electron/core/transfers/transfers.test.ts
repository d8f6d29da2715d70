import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { queue, user } from '../testing/fake-shapes.ts';
import { billing, call, claims, desk, failureOf, settleTransfer, tomas } from '../testing/transfer-desk.ts';

test('two windows press at once: one transfer; the same press twice: one answer', async () => {
  const d = await desk();
  const attemptId = randomUUID();
  const first = d.press(billing, { attemptId });
  const again = d.press(billing, { attemptId });
  const other = failureOf(d.press(tomas));
  expect(await other).toEqual({ kind: 'conflict', what: 'running' });
  expect(await Promise.all([first, again])).toEqual([{ started: true }, { started: true }]);
  expect(await failureOf(d.press(tomas))).toEqual({ kind: 'conflict', what: 'running' });
  await d.clock.advance(3000);
  expect(d.now()?.state).toBe('complete');
  expect(await d.press(billing, { attemptId })).toEqual({ started: true });
  await d.clock.advance(20_000);
  expect(d.platform.count('transferToQueue')).toBe(1);
  expect(d.platform.count('transferToAgent')).toBe(0);
});

test('nobody is free: asks, does nothing, and goes when told to go anyway', async () => {
  const d = await desk();
  const asked = await d.press(claims);
  expect(asked).toMatchObject({
    started: false,
    check: { verdict: 'nobody-free', row: { name: 'Claims', queue: { free: 0, waiting: 4, expectedS: 540 } } },
  });
  expect(d.now()).toBeUndefined();
  d.platform.people = [user('tomas', 'Tomás', { routing: { status: 'INTERACTING', sinceMs: null } })];
  expect(await d.press(tomas)).toMatchObject({ started: false, check: { verdict: 'nobody-free' } });
  await d.clock.advance(10_000);
  const measured = d.platform.count('queueFigures');
  expect(await d.press(claims, { anyway: true })).toEqual({ started: true });
  expect(d.platform.count('queueFigures')).toBe(measured);
  await d.clock.advance(3000);
  expect(d.now()?.state).toBe('complete');
});

test('what is not known does not block', async () => {
  const d = await desk();
  d.platform.figures.clear();
  d.platform.fault = (verb) =>
    verb === 'queueFigures' || verb === 'estimatedWaitS' ? { refuse: { kind: 'forbidden' } } : undefined;
  const { verdict, row } = await d.transfers.check({ conversationId: 'c1', target: billing }, call());
  expect(verdict).toBe('ready');
  expect(row).toMatchObject({
    queue: { free: null, onQueue: null, waiting: null, expectedS: null },
    measuredAtMs: null,
  });
});

test('blocked targets are refused with their reason', async () => {
  const d = await desk();
  const reason = (message: string) => ({ kind: 'invalid', issues: [{ path: 'target', message }] });
  d.platform.queueList.push(
    queue('q4', 'Night', { joinedMemberCount: 0 }),
    queue('q5', 'Calls', { takesMessages: false }),
  );
  d.platform.people.push(
    user('off', 'Off', { presence: { definitionId: 'p', system: 'OFFLINE', sinceMs: null } }),
    user('mute', 'Mute', { routing: { status: 'NOT_RESPONDING', sinceMs: null } }),
    user('me', 'Mara Lind'),
  );
  expect(await failureOf(d.press({ kind: 'queue', id: 'q1' }))).toEqual(reason('same-queue'));
  expect(await failureOf(d.press({ kind: 'queue', id: 'q4' }))).toEqual(reason('nobody-joined'));
  expect(await failureOf(d.press({ kind: 'queue', id: 'q5' }))).toEqual(reason('medium'));
  expect(await failureOf(d.press({ kind: 'agent', id: 'me' }))).toEqual(reason('myself'));
  expect(await failureOf(d.press({ kind: 'agent', id: 'off' }))).toEqual(reason('offline'));
  expect(await failureOf(d.press({ kind: 'agent', id: 'mute' }))).toEqual(reason('not-responding'));
  expect(await failureOf(d.press({ kind: 'queue', id: 'q9' }))).toEqual({ kind: 'not-found', what: 'queue' });
  expect(await failureOf(d.press({ kind: 'agent', id: 'nobody' }))).toEqual({ kind: 'not-found', what: 'person' });
  expect(d.feed.patches).toEqual([]);
});

test('without the permission nothing is asked, and its name is told', async () => {
  const d = await desk({
    permissions: ['conversation:communication:blindTransferAgent', 'directory:user:view', 'routing:queue:view'],
  });
  expect(await failureOf(d.press(billing))).toEqual({
    kind: 'forbidden',
    permission: 'conversation:communication:blindTransferQueue',
  });
  expect(d.platform.count('queue')).toBe(0);
  expect(await d.press(tomas)).toEqual({ started: true });
});

test('only a conversation that is mine and connected can be handed over', async () => {
  const d = await desk();
  expect(await failureOf(d.press(billing, { conversationId: 'c9' }))).toEqual({ kind: 'conflict', what: 'not-mine' });
  d.platform.start('c2');
  d.platform.change('c2', (draft) => {
    for (const one of draft.participants.filter((part) => part.userId === 'me'))
      for (const line of one.communications) Object.assign(line, { state: 'alerting', connectedAtMs: null });
  });
  expect(await failureOf(d.press(billing, { conversationId: 'c2' }))).toMatchObject({ what: 'not-connected' });
});

test('signing out cancels what has not left and clears the rest', async () => {
  const d = await desk();
  await d.press(billing);
  d.signOut();
  expect(d.feed.value().transfers).toEqual([]);
  await d.clock.advance(20_000);
  expect(d.platform.count('transferToQueue')).toBe(0);
  await d.signIn();
  await d.clock.advance(20);
  expect(d.now()).toBeUndefined();
  expect(await d.press(billing)).toEqual({ started: true });
});

test('signing out while the note is left: nothing is asked, even when somebody is signed in again', async () => {
  const d = await desk();
  let answer: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'setAttributes'
      ? new Promise<void>((resolve) => {
          answer = resolve;
        })
      : undefined;
  await d.press(tomas, { note: 'has the invoice' });
  d.signOut();
  await d.signIn();
  await d.clock.advance(20);
  answer();
  await d.clock.advance(20);
  expect(d.conversations.view('c1')?.phase).toBe('connected');
  expect(d.platform.count('transferToAgent')).toBe(0);
  expect(d.now()).toBeUndefined();
});

test('signing out during the check ends it, whoever signs in next', async () => {
  const d = await desk();
  let answer: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'queue'
      ? new Promise<void>((resolve) => {
          answer = resolve;
        })
      : undefined;
  const pressed = failureOf(d.press(billing));
  await d.clock.advance(1);
  d.signOut();
  await d.signIn();
  await d.clock.advance(20);
  answer();
  expect(await pressed).toEqual({ kind: 'signed-out' });
  expect(d.now()).toBeUndefined();
});

test('an old failure makes room for the next transfer', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  settleTransfer(d, 'Timeout');
  await d.press(billing);
  await d.clock.advance(3000);
  expect(d.now()).toMatchObject({ state: 'complete', target: billing });
});
