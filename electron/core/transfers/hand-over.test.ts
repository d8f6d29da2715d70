import { expect, test } from 'vitest';
import type { Failure } from '#shared/rpc/failure.ts';
import {
  billing,
  call,
  customerLeaves,
  desk,
  failureOf,
  replacedBy,
  ringsAtTomas,
  settleTransfer,
  tomas,
} from '../testing/transfer-desk.ts';

const unknown: Failure = { kind: 'outcome-unknown', what: 'transfer' };

test('to a queue: waits for Cancel, leaves, is complete by the word of the platform, and leaves the screen', async () => {
  const d = await desk();
  expect(await d.press(billing)).toEqual({ started: true });
  expect(d.now()).toMatchObject({
    state: 'leaving',
    mode: 'Unattended',
    customer: 'Ana Ruiz',
    targetName: 'Billing',
    leavesAtMs: d.clock.now() + 3000,
  });
  await d.clock.advance(2900);
  expect(d.platform.count('transferToQueue')).toBe(0);
  await d.clock.advance(200);
  expect(d.platform.calls.at(-1)).toEqual({ verb: 'transferToQueue', args: ['c1', 'c1-me', 'q2', 'Unattended'] });
  expect(d.now()).toMatchObject({ state: 'complete', leavesAtMs: null, failure: null });
  expect(d.states()).toEqual(['leaving', 'requested', 'complete']);
  await d.clock.advance(6000);
  expect(d.now()).toBeUndefined();
});

test('cancelled in time, nothing has left, not even the note; pressing Cancel twice is no failure', async () => {
  const d = await desk();
  await d.press(billing, { note: 'has the invoice' });
  await d.clock.advance(2999);
  await d.transfers.cancel({ conversationId: 'c1' });
  await d.transfers.cancel({ conversationId: 'c1' });
  expect(d.now()).toMatchObject({ state: 'cancelled', leavesAtMs: null });
  await d.clock.advance(10_000);
  expect(d.platform.count('transferToQueue') + d.platform.count('setAttributes')).toBe(0);
  expect(d.now()).toBeUndefined();
  expect(await d.press(billing)).toEqual({ started: true });
});

test('without a cancel time it leaves at once; then it is too late', async () => {
  const d = await desk();
  await d.settings.change({ transferCancelS: 0 });
  d.platform.pause = (verb) => (verb === 'transferToQueue' ? new Promise(() => undefined) : undefined);
  d.platform.hear = () => undefined;
  await d.press(billing);
  await d.clock.advance(1);
  expect(d.now()).toMatchObject({ state: 'requested', leavesAtMs: null });
  expect(await failureOf(d.transfers.cancel({ conversationId: 'c1' }))).toMatchObject({ what: 'too-late' });
  expect(await failureOf(d.transfers.dismiss({ conversationId: 'c1' }))).toMatchObject({ what: 'running' });
});

test('to a person: rings until it is accepted', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  expect(d.platform.calls.at(-1)).toEqual({ verb: 'transferToAgent', args: ['c1', 'c1-me', 'tomas', 'Attended'] });
  expect(d.now()).toMatchObject({ state: 'ringing', mode: 'Attended', leavesAtMs: null });
  expect(await failureOf(d.transfers.cancel({ conversationId: 'c1' }))).toEqual({ kind: 'conflict', what: 'too-late' });
  settleTransfer(d, 'Active', (draft) => ringsAtTomas(draft, null));
  expect(d.now()?.state).toBe('ringing');
  settleTransfer(d, 'Complete');
  expect(d.now()?.state).toBe('complete');
});

test('the mode given overrides', async () => {
  const d = await desk();
  await d.press(tomas, { mode: 'Unattended' });
  await d.clock.advance(1);
  expect(d.platform.calls.at(-1)?.args.at(-1)).toBe('Unattended');
  expect(d.states()).toEqual(['requested', 'complete']);
});

test.each([
  ['Failed', 'client', 'declined'],
  ['Canceled', 'client', 'declined'],
  ['Failed', null, 'failed'],
  ['Canceled', 'system', 'cancelled'],
  ['Timeout', 'timeout', 'timed-out'],
] as const)('a transfer that is %s (ringing ended by %s) is %s', async (state, how, shown) => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  settleTransfer(d, state, (draft) => ringsAtTomas(draft, how));
  expect(d.now()).toMatchObject({ state: shown, failure: null });
  await d.clock.advance(60_000);
  if (shown === 'cancelled') expect(d.now()).toBeUndefined();
  else {
    expect(d.now()?.state).toBe(shown);
    await d.transfers.dismiss({ conversationId: 'c1' });
    expect(d.now()).toBeUndefined();
  }
  expect(d.conversations.view('c1')?.phase).toBe('connected');
});

test('that the person declined may be told after the failure', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  settleTransfer(d, 'Failed', (draft) => ringsAtTomas(draft, null));
  expect(d.now()?.state).toBe('failed');
  d.platform.change('c1', (draft) => {
    draft.participants.pop();
    ringsAtTomas(draft, 'client');
  });
  expect(d.now()?.state).toBe('declined');
});

test('the customer leaves while it rings, and while it waits for Cancel', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  settleTransfer(d, 'Canceled', customerLeaves);
  expect(d.now()).toMatchObject({ state: 'ended', failure: null });
  const e = await desk();
  await e.press(billing);
  e.platform.change('c1', customerLeaves);
  expect(e.now()?.state).toBe('ended');
  await e.clock.advance(5000);
  expect(e.platform.count('transferToQueue')).toBe(0);
});

test('the note is left first; where it cannot be, nothing is transferred', async () => {
  const d = await desk();
  await d.press(tomas, { note: '  has the invoice ' });
  await d.clock.advance(1);
  expect(d.platform.calls.slice(-2).map(({ verb, args }) => [verb, args[1], args[2]])).toEqual([
    ['setAttributes', 'c1-customer', { riposteNote: 'has the invoice' }],
    ['transferToAgent', 'c1-me', 'tomas'],
  ]);
  const e = await desk();
  e.platform.fault = (verb) => (verb === 'setAttributes' ? { refuse: { kind: 'forbidden', code: 'x' } } : undefined);
  await e.press(tomas, { note: 'has the invoice' });
  await e.clock.advance(1);
  expect(e.now()).toMatchObject({ state: 'failed', failure: { kind: 'forbidden', code: 'x' } });
  expect(e.platform.count('transferToAgent')).toBe(0);
  const f = await desk();
  f.platform.fault = (verb) => (verb === 'setAttributes' ? { lose: unknown } : undefined);
  await f.press(tomas, { note: 'has the invoice' });
  await f.clock.advance(1);
  expect(f.now()).toMatchObject({ state: 'failed', failure: { kind: 'timed-out' } });
  expect(f.platform.count('setAttributes')).toBe(2);
  expect(f.platform.count('transferToAgent')).toBe(0);
});

test('the queue is deleted between check and request: told as such, and gone from the list', async () => {
  const d = await desk();
  await d.press(billing);
  d.platform.fault = (verb) =>
    verb === 'transferToQueue' ? { refuse: { kind: 'not-found', what: 'queue', code: 'q' } } : undefined;
  await d.clock.advance(3000);
  expect(d.now()).toMatchObject({ state: 'failed', failure: { kind: 'not-found', what: 'queue', code: 'q' } });
  const { rows } = await d.transfers.targets({ conversationId: 'c1', text: '', tab: 'queues', limit: 9 }, call());
  expect(rows.map((row) => row.name)).toEqual(['Claims', 'Orders']);
});

test('a stale participant: the conversation is read once, and who has it is named', async () => {
  const d = await desk();
  d.platform.fault = (verb) =>
    verb === 'transferToAgent' ? { refuse: { kind: 'not-found', what: 'transfer' } } : undefined;
  d.platform.hear = () => undefined;
  await d.press(tomas);
  d.platform.change('c1', (draft) => replacedBy(draft, 'Mara Lind'));
  await d.clock.advance(1);
  expect(d.platform.count('conversation')).toBe(1);
  expect(d.now()).toMatchObject({ state: 'failed', failure: { kind: 'conflict', what: 'not-mine', by: 'Mara Lind' } });
  const f = await desk();
  f.platform.fault = (verb) =>
    verb === 'transferToQueue' ? { refuse: { kind: 'not-found', what: 'transfer' } } : undefined;
  f.platform.hear = () => undefined;
  await f.press(billing);
  f.platform.change('c1', (draft) => replacedBy(draft, 'Mara Lind'));
  await f.clock.advance(3001);
  expect(f.now()).toMatchObject({ state: 'failed', failure: { by: 'Mara Lind' } });
  const e = await desk();
  e.platform.fault = (verb) =>
    verb === 'transferToAgent' ? { refuse: { kind: 'conflict', what: 'not-connected' } } : undefined;
  await e.press(tomas);
  await e.clock.advance(1);
  expect(e.now()).toMatchObject({ state: 'failed', failure: { kind: 'conflict', what: 'not-connected' } });
  expect(e.conversations.view('c1')?.phase).toBe('connected');
});

test('the answer is lost but it was carried out: found by reading, never asked again', async () => {
  const d = await desk();
  d.platform.fault = (verb) => (verb === 'transferToQueue' ? { lose: unknown } : undefined);
  d.platform.hear = () => undefined;
  await d.press(billing);
  await d.clock.advance(3001);
  expect(d.now()).toMatchObject({ state: 'unknown', failure: unknown });
  expect(await failureOf(d.press(billing))).toMatchObject({ kind: 'conflict' });
  await d.clock.advance(1000);
  expect(d.now()).toMatchObject({ state: 'complete', failure: null });
  expect(d.platform.count('transferToQueue')).toBe(1);
  const asked = { conversationId: 'c1', text: '', tab: 'recent', limit: 5 } as const;
  expect((await d.transfers.targets(asked, call())).rows.map((row) => row.name)).toEqual(['Billing']);
});

test('the answer is lost and nothing was carried out: unknown, and after a minute not transferred', async () => {
  const d = await desk();
  d.platform.fault = (verb) => (verb === 'transferToAgent' ? { refuse: unknown } : undefined);
  await d.press(tomas);
  await d.clock.advance(10_100);
  expect(d.now()?.state).toBe('unknown');
  expect(d.platform.count('conversation')).toBe(6);
  await d.clock.advance(60_000);
  expect(d.now()).toMatchObject({ state: 'failed', failure: unknown });
  expect(d.platform.count('transferToAgent')).toBe(1);
  expect(d.conversations.view('c1')?.phase).toBe('connected');
  d.platform.fault = () => undefined;
  expect(await d.press(tomas)).toEqual({ started: true });
});

test('the events are lost: after a minute of silence the conversation is read', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(1);
  d.platform.hear = () => undefined;
  settleTransfer(d, 'Complete');
  await d.clock.advance(59_000);
  expect(d.now()?.state).toBe('ringing');
  await d.clock.advance(2000);
  expect(d.now()?.state).toBe('complete');
  expect(d.platform.count('conversation')).toBe(1);
});

test('an event may overtake the answer, and a lost answer then says nothing new', async () => {
  const d = await desk();
  await d.settings.change({ transferCancelS: 0 });
  let answer: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'transferToQueue' ? new Promise<void>((resolve) => void (answer = resolve)) : undefined;
  d.platform.fault = (verb) => (verb === 'transferToQueue' ? { lose: unknown } : undefined);
  await d.press(billing);
  await d.clock.advance(1);
  expect(d.now()?.state).toBe('complete');
  answer();
  await d.clock.advance(1000);
  expect(d.now()?.state).toBe('complete');
  expect(d.states()).not.toContain('unknown');
});

test('it may ring for minutes, as long as the platform knows of it', async () => {
  const d = await desk();
  await d.press(tomas);
  await d.clock.advance(5 * 60_000 + 1000);
  expect(d.now()?.state).toBe('ringing');
  expect(d.platform.count('conversation')).toBe(5);
  settleTransfer(d, 'Failed');
  await d.clock.advance(7000);
  settleTransfer(d, 'Failed', (draft) => ringsAtTomas(draft, 'client'));
  expect(d.now()?.state).toBe('failed');
});

test('taken by the platform, which then knows nothing of it: unknown after a minute, not transferred after two', async () => {
  const d = await desk();
  d.platform.hear = () => undefined;
  await d.press(tomas);
  await d.clock.advance(1);
  d.platform.conversations.get('c1')?.recentTransfers.splice(0);
  await d.clock.advance(121_000);
  expect(d.states()).toEqual(['requested', 'ringing', 'unknown', 'failed']);
});
