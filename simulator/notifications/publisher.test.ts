import { expect, test } from 'vitest';
import { startSimulator } from '../simulator.ts';
import { signIn } from '../testing/sign-in.ts';
import { TestSocket } from '../testing/socket.ts';
import { misfits } from '../testing/topic-fidelity.ts';
import { customerOf, holderOf } from '../world/parties.ts';

test('the check itself finds unknown fields and wrong types', () => {
  const wrong = { id: 7, bogus: true, participants: [{ wrapupRequired: 'no' }] };
  expect(misfits(wrong, 'ConversationEventTopicConversation')).toHaveLength(3);
});

test('every kind of event fits the model of its topic, through a whole life with transfer and wrap-up', async () => {
  const simulator = await startSimulator({ timings: { transferSettleMs: 1, agentThinkMs: 5 } });
  const { world } = simulator;
  const boss = await signIn(simulator, 'Anselm Vogt');
  const jana = world.findUser('Jana Novak')!;
  const billing = world.findQueue('Billing')!;
  const classes: Record<string, string> = {
    [`v2.users.${jana.id}.conversations`]: 'ConversationEventTopicConversation',
    [`v2.users.${jana.id}.conversations.messages`]: 'ConversationMessageEventTopicMessageConversation',
    [`v2.users.${jana.id}.presence`]: 'PresenceEventUserPresence',
    [`v2.users.${jana.id}.routingStatus`]: 'UserRoutingStatusUserRoutingStatus',
    [`v2.users.${jana.id}.conversationsummary`]: 'UserConversationsEventUserConversationSummary',
    [`v2.routing.queues.${billing.id}.conversations`]: 'QueueConversationEventTopicConversation',
    [`v2.routing.queues.${billing.id}.conversations.messages`]: 'QueueConversationMessageEventTopicMessageConversation',
    [`v2.analytics.queues.${billing.id}.observations`]: 'StatEventQueueTopicStatsNotification',
  };
  const channel = (await boss.send<{ id: string; connectUri: string }>('POST', '/notifications/channels')).body;
  const ids = Object.keys(classes).map((id) => ({ id }));
  expect((await boss.send('PUT', `/notifications/channels/${channel.id}/subscriptions`, ids)).status).toBe(200);
  const socket = await TestSocket.open(channel.connectUri);

  for (const user of world.users.values()) if (user.id !== jana.id) world.setPresence(user.id, 'Busy');
  world.setPresence(jana.id, 'Busy', 'back at ten');
  world.setPresence(jana.id, 'On Queue');
  const conversation = world.open({
    name: 'Ann',
    queueId: billing.id,
    scripted: true,
    attributes: { order: 'HR-1' },
    contact: 'ada',
  });
  await simulator.ledger.until((ledger) => ledger.of('accept').length === 1);
  const mine = holderOf(conversation)!;
  world.act(() => {
    world.messages.fromCustomer(conversation, 'Here is a picture', {
      media: [{ id: 'm', name: 'a.png', mediaType: 'image/png', contentLengthBytes: 3 }],
    });
    world.messages.fromAgent(conversation, mine.communication.id, jana, 'Thank you');
    world.lifecycle.park(conversation, mine, true, world.clock.now() + 60_000);
    world.wrapups.give(conversation, mine, { code: billing.wrapupCodeIds[0]!, notes: 'n', provisional: true });
  });
  const mara = world.findUser('Mara Lind')!;
  world.act(() => world.transfers.replace(conversation, mine, { transferType: 'Attended', userId: mara.id }, jana));
  await simulator.ledger.until((ledger) => ledger.of('transfer-settled').some((one) => one.detail === 'Complete'));
  world.act(() => world.lifecycle.disconnect(conversation, customerOf(conversation), 'endpoint'));
  for (const topic of Object.keys(classes)) await socket.heard((frame) => frame.topicName === topic);
  await socket.heard((frame) => JSON.stringify(frame).includes('"Complete"'));

  const wrong = socket.frames.flatMap((frame) =>
    misfits(frame.eventBody, classes[String(frame.topicName)] ?? 'unknown'),
  );
  expect([...new Set(wrong)]).toEqual([]);
  await simulator.close();
});
