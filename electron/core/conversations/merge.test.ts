import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyInbox, type Inbox } from '#shared/contract/conversations.ts';
import type { PlatformConversation } from '../genesys/platform.ts';
import { bench } from '../testing/domain-bench.ts';
import { communication, conversation, participant } from '../testing/fake-shapes.ts';
import { type Followed, follow } from '../testing/follow.ts';
import { Conversations } from './conversations.ts';
import { mergeConversation } from './merge.ts';
import { notesOf } from './notes.ts';

/** What can happen at the server, to one of three conversations. */
const happening = fc.record({
  to: fc.constantFrom('c1', 'c2', 'c3'),
  what: fc.constantFrom('customer', 'agent', 'park', 'resume', 'leave', 'again', 'read', 'attribute', 'vanish'),
  /** What becomes of its event. */
  event: fc.constantFrom('told', 'told', 'told', 'twice', 'lost', 'late'),
});

const lastOfMine = (draft: PlatformConversation) => draft.participants.findLast((one) => one.userId === 'me');

function happen(
  platform: ReturnType<typeof bench>['platform'],
  to: string,
  what: string,
  step: number,
  gone: Set<string>,
): void {
  if (!platform.conversations.has(to)) {
    // The platform never uses an id twice.
    if (gone.has(to)) return;
    platform.start(to);
    return void platform.change(to, () => undefined);
  }
  if (what === 'customer' || what === 'agent') return void platform.message(to, what, `text ${step}`);
  if (what === 'vanish') return void (platform.conversations.delete(to) && gone.add(to));
  platform.change(to, (draft) => {
    const me = lastOfMine(draft);
    const line = me?.communications.at(-1);
    if (!me || !line) return;
    if (what === 'park' && line.state === 'connected') line.state = 'parked';
    if (what === 'resume' && line.state === 'parked') line.state = 'connected';
    if (what === 'leave' && me.endedAtMs === null) {
      me.endedAtMs = line.endedAtMs = step;
      line.state = 'disconnected';
    }
    if (what === 'again' && me.endedAtMs !== null)
      draft.participants.push(
        participant(`${to}-me-${step}`, 'agent', draft.startedAtMs + step + 2, {
          userId: 'me',
          name: 'Mara Lind',
          queueId: 'q1',
          queueName: 'Orders',
          communications: [communication(`${to}-a-${step}`, step)],
        }),
      );
    if (what === 'read') for (const message of line.messages) message.status = 'read';
    if (what === 'attribute') draft.participants[0]!.attributes = { language: 'de', step: String(step) };
  });
}

/** The inbox of an app that only ever read the server once, now. */
async function freshInbox(platform: ReturnType<typeof bench>['platform']): Promise<Inbox> {
  const b = bench({ platform, clock: bench().clock });
  const conversations = new Conversations(b.surroundings, b.settings);
  const inbox = (await follow(conversations.inbox(), applyInbox)) as Followed<Inbox, unknown>;
  await b.signIn();
  await b.clock.advance(50);
  b.signOut();
  return { ...inbox.value(), rows: inbox.history.findLast((value) => value.loaded)?.rows ?? [] };
}

const sorted = (inbox: Inbox) => [...inbox.rows].sort((a, b) => (a.conversationId < b.conversationId ? -1 : 1));

test('after lost, doubled and late events a gap makes the inbox what the server says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (steps) => {
      const b = bench();
      const conversations = new Conversations(b.surroundings, b.settings);
      const inbox = (await follow(conversations.inbox(), applyInbox)) as Followed<Inbox, unknown>;
      b.platform.start('c1');
      await b.signIn();
      await b.clock.advance(20);
      const gone = new Set<string>();
      const late: PlatformConversation[] = [];
      for (const [step, { to, what, event }] of steps.entries()) {
        b.platform.hear = (conversation) => {
          if (event === 'late') late.push(conversation);
          if (event === 'told' || event === 'twice') b.session.fanOut.conversation(conversation);
          if (event === 'twice') b.session.fanOut.conversation(structuredClone(conversation));
        };
        happen(b.platform, to, what, step, gone);
        await b.clock.advance(5);
      }
      for (const conversation of late.reverse()) b.session.fanOut.conversation(conversation);
      await b.clock.advance(5000);
      b.session.fanOut.gap();
      await b.clock.advance(5000);
      expect(sorted(inbox.value())).toEqual(sorted(await freshInbox(b.platform)));
    }),
    { numRuns: 150 },
  );
});

test('merging is idempotent and never turns back what ended', () => {
  const states = fc.constantFrom('alerting', 'connected', 'parked', 'disconnected');
  fc.assert(
    fc.property(fc.array(states, { minLength: 1, maxLength: 8 }), (sequence) => {
      const at = (state: string): PlatformConversation => ({
        conversationId: 'c',
        startedAtMs: 0,
        endedAtMs: null,
        inactivityAtMs: null,
        recentTransfers: [],
        participants: [
          participant('p', 'agent', 0, {
            communications: [communication('x', 0, { state: state as 'connected' })],
          }),
        ],
      });
      let merged: PlatformConversation | undefined;
      for (const state of sequence) merged = mergeConversation(merged, at(state), false);
      const state = merged?.participants[0]?.communications[0]?.state;
      if (sequence.includes('disconnected')) expect(state).toBe('disconnected');
      else if (sequence.some((one) => one !== 'alerting')) expect(state).not.toBe('alerting');
      expect(mergeConversation(merged, merged as PlatformConversation, false)).toEqual(merged);
    }),
  );
});

test('messages of the same millisecond stay in the order in which the platform lists them, also after a late event', () => {
  const whole = conversation('c1', 1_000);
  const talk = whole.participants[0]?.communications[0];
  if (!talk) throw new Error('no communication');
  const said = (...ids: string[]) => ids.map((messageId) => ({ messageId, atMs: 5_000, status: 'received' }));
  const told = (...ids: string[]) => {
    const copy = structuredClone(whole);
    const own = copy.participants[0]?.communications[0];
    if (own) own.messages = said(...ids);
    return copy;
  };
  const order = (merged: ReturnType<typeof told>): string[] =>
    merged.participants[0]?.communications[0]?.messages.map((message) => message.messageId) ?? [];
  const known = mergeConversation(told('z', 'm', 'a'), told('z', 'm'), false);
  expect(order(known)).toEqual(['z', 'm', 'a']);
  expect(order(mergeConversation(known, told('m'), false))).toEqual(['z', 'm', 'a']);
  expect(order(mergeConversation(told('m'), told('z', 'm', 'a'), false))).toEqual(['z', 'm', 'a']);
  const notes = notesOf(known, new Map(), 'me');
  expect(notes.map((note) => note.messageId)).toEqual(['z', 'm', 'a']);
  expect(new Set(notes.map((note) => note.atMs)).size).toBe(3);
});
