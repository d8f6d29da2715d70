import { expect, test } from 'vitest';
import { QuietWorld } from '../testing/quiet-world.ts';
import { customerOf, holderOf } from './parties.ts';
import type { Conversation } from './state.ts';

function meetBot(quiet: QuietWorld, attributes: Record<string, string> = {}): Conversation {
  return quiet.world.open({ name: 'Ann', queueId: quiet.queue('Claims').id, bot: true, scripted: true, attributes });
}
const say = (quiet: QuietWorld, conversation: Conversation, text: string): void =>
  quiet.world.act(() => {
    quiet.world.messages.fromCustomer(conversation, text);
    quiet.world.flow.heard(conversation, text);
  });

test('the bot answers by keywords, keeps its turns, and hands over when a person is wanted', () => {
  const quiet = new QuietWorld();
  const conversation = meetBot(quiet);
  expect(conversation.participants.map((one) => one.purpose)).toEqual(['customer', 'workflow']);
  say(quiet, conversation, 'Where is my parcel?');
  say(quiet, conversation, 'Xyzzy');
  say(quiet, conversation, 'I want a person');
  expect(quiet.world.flow.turns.map((one) => one.intent?.name)).toEqual(['Track an order', 'Unclear', undefined]);
  expect(conversation.participants.map((one) => one.communication.state)).toEqual([
    'connected',
    'disconnected',
    'connected',
  ]);
  expect(quiet.world.routing.waitingIn(quiet.queue('Claims').id)).toHaveLength(1);
  expect(quiet.world.messages.of(conversation).filter((one) => one.originatingEntity === 'Bot')).toHaveLength(4);
  quiet.staff('Mara Lind', 'accept');
  quiet.clock.advance(200);
  expect(holderOf(conversation)?.name).toBe('Mara Lind');
});

test('a supervisor takes the conversation from the bot', () => {
  const quiet = new QuietWorld();
  const boss = quiet.user('Priya Raghunathan');
  const conversation = meetBot(quiet);
  const bot = quiet.world.flow.botOf(conversation);
  if (!bot) throw new Error('no bot');
  quiet.world.act(() =>
    quiet.world.transfers.replace(
      conversation,
      bot,
      { transferType: 'Unattended', queueId: quiet.queue('Billing').id },
      boss,
    ),
  );
  quiet.clock.advance(100);
  expect(conversation.transfers[0]?.state).toBe('Complete');
  expect(customerOf(conversation).communication.state).toBe('connected');
  expect(quiet.world.routing.waitingIn(quiet.queue('Billing').id)).toHaveLength(1);
});

test('attributes choose what the analysis will report; without them nothing is known', () => {
  const quiet = new QuietWorld();
  const plain = meetBot(quiet);
  say(quiet, plain, 'refund please');
  expect(quiet.world.flow.evidence(plain.id)).toBeUndefined();
  const chosen = meetBot(quiet, { sentiment: '-0.6', intent: 'Complaint', confidence: '0.41' });
  say(quiet, chosen, 'refund please');
  expect(quiet.world.flow.evidence(chosen.id)).toEqual({ sentimentScore: -0.6 });
  expect(quiet.world.flow.turns.at(-1)?.intent).toEqual({ name: 'Complaint', confidence: 0.41 });
});
