import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuietWorld } from '../testing/quiet-world.ts';
import { customerOf, holds, isLive } from './parties.ts';
import { Refusal } from './refusal.ts';
import type { Conversation } from './state.ts';

const open = (quiet: QuietWorld, queue: string): Conversation =>
  quiet.world.open({ name: 'Ann', queueId: quiet.queue(queue).id, scripted: true });

const holder = (conversation: Conversation) => conversation.participants.find(holds);

test('what waits is offered to whoever has been idle longest, then to the next when he lets it ring', () => {
  const quiet = new QuietWorld();
  const first = quiet.staff('Jana Novak', 'ignore');
  quiet.clock.advance(1_000);
  quiet.staff('Tomás Herrera', 'accept');
  const conversation = open(quiet, 'Billing');
  expect(conversation.participants.at(-1)?.userId).toBe(first.id);
  expect(conversation.participants.at(-1)?.alertingTimeoutMs).toBe(30_000);
  quiet.clock.advance(30_000);
  expect(first.routing.status).toBe('NOT_RESPONDING');
  quiet.clock.advance(150);
  expect(holder(conversation)?.name).toBe('Tomás Herrera');
  expect(conversation.participants.map((one) => one.purpose)).toEqual(['customer', 'acd', 'agent', 'agent']);
});

test('who declines is skipped, and asked again only after a while', () => {
  const quiet = new QuietWorld();
  const user = quiet.staff('Jana Novak', 'human');
  const conversation = open(quiet, 'Billing');
  const ringing = conversation.participants.at(-1);
  if (!ringing) throw new Error('nobody rings');
  quiet.world.act(() => quiet.world.lifecycle.disconnect(conversation, ringing, 'client'));
  expect(conversation.participants.filter((one) => one.userId === user.id && isLive(one))).toHaveLength(0);
  expect(user.routing.status).toBe('IDLE');
  quiet.clock.advance(29_999);
  expect(conversation.participants.filter((one) => one.userId === user.id && isLive(one))).toHaveLength(0);
  quiet.clock.advance(1);
  expect(conversation.participants.filter((one) => one.userId === user.id && isLive(one))).toHaveLength(1);
});

test('an agent takes eight conversations and no ninth', () => {
  const quiet = new QuietWorld();
  const user = quiet.staff('Jana Novak', 'accept');
  const all = Array.from({ length: 9 }, () => open(quiet, 'Billing'));
  quiet.clock.advance(1_000);
  expect(all.filter((one) => holder(one)).length).toBe(8);
  expect(quiet.world.load(user.id)).toBe(8);
  expect(user.routing.status).toBe('INTERACTING');
});

test('an unattended transfer to a person that nobody answers goes back to its queue', () => {
  const quiet = new QuietWorld();
  const jana = quiet.staff('Jana Novak', 'accept');
  const mara = quiet.user('Mara Lind');
  quiet.world.setBehaviour(mara.id, 'ignore');
  const conversation = open(quiet, 'Billing');
  quiet.clock.advance(200);
  quiet.world.setPresence(jana.id, 'Busy');
  const mine = holder(conversation);
  if (!mine) throw new Error('nobody holds it');
  quiet.world.act(() =>
    quiet.world.transfers.replace(conversation, mine, { transferType: 'Unattended', userId: mara.id }, jana),
  );
  expect(mine.communication).toMatchObject({ state: 'disconnected', disconnectType: 'transfer' });
  quiet.clock.advance(30_100);
  expect(conversation.transfers.map((one) => one.state)).toEqual(['Timeout']);
  expect(quiet.world.routing.waitingIn(quiet.queue('Billing').id).map((one) => one.conversation)).toEqual([
    conversation,
  ]);
  expect(isLive(customerOf(conversation))).toBe(true);
});

test('an attended transfer leaves the owner in charge until the other accepts', () => {
  const quiet = new QuietWorld();
  const jana = quiet.staff('Jana Novak', 'accept');
  const mara = quiet.user('Mara Lind');
  quiet.world.setBehaviour(mara.id, 'human');
  const conversation = open(quiet, 'Billing');
  quiet.clock.advance(200);
  const mine = holder(conversation);
  if (!mine) throw new Error('nobody holds it');
  const replace = () =>
    quiet.world.act(() =>
      quiet.world.transfers.replace(conversation, mine, { transferType: 'Attended', userId: mara.id }, jana),
    );
  replace();
  expect(replace).toThrow(Refusal);
  quiet.clock.advance(100);
  expect(conversation.transfers[0]?.state).toBe('Active');
  expect(mine.communication.state).toBe('connected');
  const target = conversation.participants.at(-1);
  if (!target) throw new Error('nobody rings');
  quiet.world.act(() => quiet.world.routing.answer(conversation, target));
  expect(conversation.transfers[0]?.state).toBe('Complete');
  expect(mine.communication.disconnectType).toBe('transfer');
  expect(holder(conversation)?.userId).toBe(mara.id);
  expect(mine.communication.acw).toBe('pending');
});

test('a called-off attended transfer leaves the owner as he was, and the other cannot answer any more', () => {
  const quiet = new QuietWorld();
  const jana = quiet.staff('Jana Novak', 'accept');
  const mara = quiet.user('Mara Lind');
  quiet.world.setBehaviour(mara.id, 'human');
  const conversation = open(quiet, 'Billing');
  quiet.clock.advance(200);
  const mine = holder(conversation);
  if (!mine) throw new Error('nobody holds it');
  quiet.world.act(() =>
    quiet.world.transfers.replace(conversation, mine, { transferType: 'Attended', userId: mara.id }, jana),
  );
  const target = conversation.participants.at(-1);
  if (!target) throw new Error('nobody rings');
  quiet.world.act(() => quiet.world.transfers.cancel(conversation, target, jana));
  expect(conversation.transfers[0]?.state).toBe('Canceled');
  expect(holder(conversation)).toBe(mine);
  expect(() => quiet.world.act(() => quiet.world.routing.answer(conversation, target))).toThrow(/canceled/);
});

test('a queue that is deleted loses nobody', () => {
  const quiet = new QuietWorld();
  const conversation = open(quiet, 'Claims');
  quiet.world.deleteQueue(quiet.queue('Claims').id);
  expect(quiet.world.routing.waitingIn(quiet.queue('Orders & delivery').id)).toHaveLength(1);
  expect(isLive(customerOf(conversation))).toBe(true);
});

test('a mandatory wrap-up keeps the conversation active until a code is given; skipping is refused', () => {
  const quiet = new QuietWorld();
  const jana = quiet.staff('Jana Novak', 'accept');
  const conversation = open(quiet, 'Returns & refunds');
  quiet.clock.advance(200);
  quiet.world.setBehaviour(jana.id, 'human');
  const mine = holder(conversation);
  if (!mine) throw new Error('nobody holds it');
  quiet.world.act(() => quiet.world.lifecycle.disconnect(conversation, mine, 'client'));
  expect(conversation.endedAt).toBeDefined();
  expect(quiet.world.conversationsOf(jana.id)).toEqual([conversation]);
  expect(() => quiet.world.act(() => quiet.world.wrapups.skip(conversation, mine))).toThrow(/cannot be skipped/);
  expect(() => quiet.world.act(() => quiet.world.wrapups.give(conversation, mine, {}))).toThrow(/required/);
  const code = quiet.queue('Returns & refunds').wrapupCodeIds[0];
  quiet.world.act(() => quiet.world.wrapups.give(conversation, mine, { code: code ?? '' }));
  expect(quiet.world.conversationsOf(jana.id)).toEqual([]);
});

const names = ['Jana Novak', 'Tomás Herrera', 'Mara Lind', 'Yuki Tanaka'] as const;
const queues = ['Billing', 'Tech, 2nd line', 'Claims', 'Loyalty desk'] as const;
const step = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), queue: fc.constantFrom(...queues) }),
  fc.record({ kind: fc.constant('answer' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('leave' as const), pick: fc.nat() }),
  fc.record({ kind: fc.constant('customer-leaves' as const), pick: fc.nat() }),
  fc.record({
    kind: fc.constant('transfer' as const),
    pick: fc.nat(),
    attended: fc.boolean(),
    queue: fc.option(fc.constantFrom(...queues), { nil: undefined }),
    user: fc.constantFrom(...names),
  }),
  fc.record({ kind: fc.constant('move-waiting' as const), pick: fc.nat(), queue: fc.constantFrom(...queues) }),
  fc.record({ kind: fc.constant('assign' as const), pick: fc.nat(), user: fc.constantFrom(...names) }),
  fc.record({ kind: fc.constant('park' as const), pick: fc.nat(), on: fc.boolean() }),
  fc.record({
    kind: fc.constant('behave' as const),
    user: fc.constantFrom(...names),
    as: fc.constantFrom('accept', 'decline', 'ignore', 'human'),
  }),
  fc.record({
    kind: fc.constant('presence' as const),
    user: fc.constantFrom(...names),
    to: fc.constantFrom('On Queue', 'Busy'),
  }),
  fc.record({ kind: fc.constant('delete-queue' as const), queue: fc.constantFrom('Claims') }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat({ max: 40_000 }) }),
);

function attempt(command: () => void): void {
  try {
    command();
  } catch (refused) {
    if (!(refused instanceof Refusal)) throw refused;
  }
}

function check(quiet: QuietWorld): void {
  for (const conversation of quiet.world.conversations.values()) {
    const live = conversation.participants.filter(isLive);
    const holding = live.filter(holds);
    expect(holding.length).toBeLessThanOrEqual(1);
    if (conversation.endedAt !== undefined) expect(live).toEqual([]);
    else {
      expect(isLive(customerOf(conversation))).toBe(true);
      // The customer is never lost: someone holds the conversation, or it waits, or it rings.
      expect(live.length).toBeGreaterThan(1);
    }
    for (const participant of live) {
      if (participant.purpose === 'acd') {
        const waiting = quiet.world.routing.waitingIn(participant.queueId ?? '');
        expect(waiting.filter((one) => one.acd === participant)).toHaveLength(1);
      }
    }
    const people = live.filter((one) => one.purpose === 'agent').map((one) => one.userId);
    expect(new Set(people).size).toBe(people.length);
    const unsettled = conversation.transfers.filter((one) => one.state === 'Pending' || one.state === 'Active');
    if (conversation.endedAt !== undefined)
      expect(unsettled.filter((one) => !one.queueId || one.ownerParticipantId)).toEqual([]);
  }
  for (const name of names) {
    const user = quiet.user(name);
    for (const conversation of quiet.world.conversationsOf(user.id))
      expect(conversation.participants.some((one) => one.userId === user.id)).toBe(true);
    if (user.routing.status === 'IDLE') expect(quiet.world.load(user.id)).toBe(0);
    if (user.routing.status === 'INTERACTING') expect(quiet.world.load(user.id)).toBeGreaterThan(0);
  }
}

test('whatever happens in whatever order, nobody has two agents and no customer is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const quiet = new QuietWorld();
      for (const name of names) quiet.staff(name, 'human');
      const { world } = quiet;
      for (const one of steps) {
        const all = [...world.conversations.values()];
        const pick = 'pick' in one ? all[one.pick % Math.max(1, all.length)] : undefined;
        attempt(() => {
          if (one.kind === 'open') open(quiet, world.findQueue(one.queue) ? one.queue : 'Billing');
          else if (one.kind === 'wait') quiet.clock.advance(one.ms);
          else if (one.kind === 'behave') world.setBehaviour(quiet.user(one.user).id, one.as as 'accept');
          else if (one.kind === 'presence') world.setPresence(quiet.user(one.user).id, one.to);
          else if (one.kind === 'delete-queue') {
            const queue = world.findQueue(one.queue);
            if (queue) world.deleteQueue(queue.id);
          } else if (pick) {
            world.act(() => {
              const mine = pick.participants.find(holds);
              const ringing = pick.participants.find((other) => other.communication.state === 'alerting');
              const acd = pick.participants.find((other) => other.purpose === 'acd' && isLive(other));
              if (one.kind === 'answer' && ringing) world.routing.answer(pick, ringing);
              if (one.kind === 'leave' && (ringing ?? mine))
                world.lifecycle.disconnect(pick, (ringing ?? mine)!, 'client');
              if (one.kind === 'customer-leaves') world.lifecycle.end(pick, 'endpoint');
              if (one.kind === 'park' && mine) world.lifecycle.park(pick, mine, one.on);
              if (one.kind === 'assign') world.routing.assign(pick, quiet.user(one.user));
              if (one.kind === 'move-waiting' && acd) {
                const queueId = world.findQueue(one.queue)?.id ?? 'gone';
                world.transfers.replace(pick, acd, { transferType: 'Unattended', queueId }, quiet.user(names[0]));
              }
              if (one.kind === 'transfer' && mine) {
                const target = one.queue
                  ? { queueId: world.findQueue(one.queue)?.id ?? 'gone' }
                  : { userId: quiet.user(one.user).id };
                const transferType = one.attended ? 'Attended' : 'Unattended';
                world.transfers.replace(pick, mine, { transferType, ...target }, quiet.user(mine.name));
              }
            });
          }
        });
        check(quiet);
      }
    }),
    { numRuns: 1200 },
  );
}, 60_000);
