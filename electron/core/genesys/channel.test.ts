import { beforeEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { settled } from '../testing/fake-clock.ts';
import { heartbeat, PushRig } from '../testing/push-rig.ts';

/** Channels and subscriptions, on virtual time. */
let rig: PushRig;
beforeEach(() => {
  rig = new PushRig();
});

test('one channel, all topics, live, and a gap to be filled', async () => {
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  expect(rig.told).toEqual(['connecting']);
  rig.network.socketNow.open();
  await settled();
  expect(rig.told).toEqual(['connecting', 'live', 'gap']);
  expect(rig.channels).toBe(1);
  expect(rig.puts).toEqual([
    {
      channelId: 'channel-1',
      topics: [
        `v2.users.${rig.userId}?conversations&presence&routingStatus`,
        `v2.users.${rig.userId}.conversations.inbound.typing.event`,
        `v2.users.${rig.userId}.tokens`,
      ],
    },
  ]);
  for (const topic of rig.puts[0]?.topics ?? []) expect(topic.length).toBeLessThan(200);
});

test.each([{ result: '404' }, { result: 404 }, { topicName: `v2.system.no_longer_subscribed.x`, eventBody: {} }])(
  'the channel is gone (%j): a new one, subscribed anew',
  async (frame) => {
    await rig.live();
    rig.network.socketNow.say(frame);
    await rig.clock.advance(10);
    expect(rig.channels).toBe(2);
    expect(rig.puts.at(-1)?.channelId).toBe('channel-2');
    expect(rig.network.socketNow.url).toBe('wss://streaming.mypurecloud.de/channels/channel-2');
  },
);

test('channels that die at birth are not made in a loop', async () => {
  rig.notifications.start(rig.userId, rig.ears);
  for (let round = 0; round < 50; round++) {
    await settled();
    if (!rig.network.socketNow.over) {
      rig.network.socketNow.open();
      rig.network.socketNow.say({ result: '404' });
    }
    await rig.clock.advance(1_000);
  }
  expect(rig.channels).toBeLessThan(8);
});

test('the channel of the last run is used again; of another person or too old it is not', async () => {
  await rig.live();
  await rig.notifications.stop();
  const again = (): void => {
    rig.notifications = rig.build();
  };
  again();
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  expect(rig.channels).toBe(1);
  await rig.notifications.stop();
  again();
  rig.notifications.start('somebody-else', rig.ears);
  await settled();
  expect(rig.channels).toBe(2);
  await rig.notifications.stop();
  await rig.clock.advance(23 * 3_600_000);
  again();
  rig.notifications.start('somebody-else', rig.ears);
  await settled();
  expect(rig.channels).toBe(3);
});

test('fifty crashes and restarts make one channel', async () => {
  for (let round = 0; round < 50; round++) {
    rig.build().start(rig.userId, rig.ears);
    await settled();
  }
  expect(rig.channels).toBe(1);
});

test('a kept channel that the platform has forgotten is replaced', async () => {
  await rig.live();
  await rig.notifications.stop();
  rig.refuse = (step) => {
    if (step === 'subscribe' && rig.puts.at(-1)?.channelId === 'channel-1')
      throw new Failed({ kind: 'not-found', what: 'subscriptions' });
  };
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  expect(rig.channels).toBe(2);
});

test('a combined topic that is rejected, by line or by status, is split', async () => {
  rig.refuse = (_step, topics) => topics.filter((topic) => topic.includes('?'));
  await rig.live();
  const split = ['.conversations', '.presence', '.routingStatus', '.conversations.inbound.typing.event', '.tokens'];
  expect(rig.puts.at(-1)?.topics).toEqual(split.map((topic) => `v2.users.${rig.userId}${topic}`));
  await rig.notifications.stop();
  rig.documents.kept.clear();
  rig.refuse = (step, topics) => {
    if (step === 'subscribe' && topics.some((topic) => topic.includes('?')))
      throw new Failed({ kind: 'invalid', issues: [], code: 'notification.invalid.topic' });
  };
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  expect(rig.puts.at(-1)?.topics).toHaveLength(5);
});

test('the subscription is renewed before the channel’s day is over', async () => {
  await rig.live();
  const beat = rig.clock.every(20_000, () => rig.network.socketNow.say(heartbeat));
  const before = rig.puts.length;
  await rig.clock.advance(19.9 * 3_600_000);
  expect(rig.puts.length).toBe(before);
  await rig.clock.advance(0.2 * 3_600_000);
  expect(rig.puts.length).toBe(before + 1);
  expect(rig.network.sockets).toHaveLength(1);
  beat();
}, 60_000);

test('an address outside the region is not connected to', async () => {
  const elsewhere = rig.build({
    endpoints: { api: 'https://api.usw2.pure.cloud', login: 'https://login.usw2.pure.cloud' },
  });
  elsewhere.start(rig.userId, rig.ears);
  await settled();
  expect(rig.network.sockets).toEqual([]);
  expect(rig.told).toContain('polling');
  await elsewhere.stop();
});
