import { beforeEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { settled } from '../testing/fake-clock.ts';
import { heartbeat, PushRig } from '../testing/push-rig.ts';

/** Which conversations' suggestions are listened to, on virtual time. */
let rig: PushRig;
beforeEach(() => {
  rig = new PushRig();
});

const topic = (id: string): string => `v2.conversations.${id}.suggestions.response`;
const suggestion = (id: string): unknown => ({ topicName: topic(id), eventBody: { conversationId: id } });
const posted = (): string[][] => rig.posts.map((post) => post.topics);
const follow = async (...ids: string[]): Promise<void> => {
  rig.notifications.follow(ids);
  await rig.clock.advance(300);
};
/** The platform's signs of life, so that a quiet socket is not given up. */
const beating = (): (() => void) => rig.clock.every(10_000, () => rig.network.socketNow.say(heartbeat));
const base = (): string[] => rig.puts[0]?.topics ?? [];

test('nobody to follow, nothing asked', async () => {
  await rig.live();
  await rig.clock.advance(10_000);
  expect(rig.posts).toEqual([]);
  expect(rig.puts).toHaveLength(1);
});

test('changes are gathered: many at once cost one request, and what stands is not asked for again', async () => {
  await rig.live();
  for (let count = 1; count <= 20; count++)
    rig.notifications.follow(Array.from({ length: count }, (_, at) => `c${at}`));
  await rig.clock.advance(249);
  expect(rig.posts).toEqual([]);
  await rig.clock.advance(1);
  expect(posted()).toEqual([Array.from({ length: 20 }, (_, at) => topic(`c${at}`))]);
  await follow(...Array.from({ length: 20 }, (_, at) => `c${at}`));
  expect(rig.posts).toHaveLength(1);
  await follow(...Array.from({ length: 21 }, (_, at) => `c${at}`));
  expect(posted().at(-1)).toEqual([topic('c20')]);
});

test('a suggestion is told for who is followed and for nobody else', async () => {
  await rig.live();
  await follow('c1');
  rig.network.socketNow.say(suggestion('c1'));
  rig.network.socketNow.say(suggestion('c2'));
  rig.network.socketNow.say({ topicName: 'v2.conversations.c1.suggestions.script', eventBody: {} });
  expect(rig.told).toEqual(['suggested c1']);
});

test('followed in the breath in which the channel stood: not forgotten', async () => {
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  rig.network.socketNow.open();
  rig.notifications.follow(['c1']);
  await rig.clock.advance(300);
  expect(posted()).toEqual([[topic('c1')]]);
});

test('who is not followed any more is taken off, in one request, and the person’s own topics stay', async () => {
  await rig.live();
  await follow('c1', 'c2');
  await follow('c2', 'c3');
  expect(rig.posts).toHaveLength(1);
  expect(rig.puts.at(-1)?.topics).toEqual([...base(), topic('c2'), topic('c3')]);
  rig.network.socketNow.say(suggestion('c1'));
  expect(rig.told).toEqual([]);
  await follow();
  expect(rig.puts.at(-1)?.topics).toEqual(base());
  expect(rig.puts).toHaveLength(3);
});

test('followed before the channel stands: asked for as soon as it does', async () => {
  rig.notifications.follow(['c1']);
  await rig.live();
  await rig.clock.advance(300);
  expect(posted()).toEqual([[topic('c1')]]);
});

test('after a reconnect they are put on again, on the same and on a new channel', async () => {
  await rig.live();
  await follow('c1');
  rig.network.socketNow.drop();
  await rig.clock.advance(2_500);
  rig.network.socketNow.open();
  await rig.clock.advance(300);
  expect(rig.posts.map((post) => post.channelId)).toEqual(['channel-1', 'channel-1']);
  rig.network.socketNow.say({ result: '404' });
  await rig.clock.advance(2_500);
  rig.network.socketNow.open();
  await rig.clock.advance(300);
  expect(rig.posts.at(-1)).toEqual({ channelId: 'channel-2', topics: [topic('c1')] });
  expect(rig.posts).toHaveLength(3);
});

test('without the permission: one try for the whole session, and the connection does not notice', async () => {
  await rig.live();
  rig.missing = ['conversation:suggestion:view'];
  rig.refuse = (step, topics) => (step === 'add' ? topics : undefined);
  await follow('c1', 'c2');
  await follow('c1', 'c2', 'c3');
  rig.network.socketNow.drop();
  await rig.clock.advance(2_500);
  rig.network.socketNow.open();
  await follow('c4');
  expect(rig.posts).toHaveLength(1);
  expect(rig.told).toEqual(['polling', 'live', 'gap']);
  // Another sign-in may be another person.
  rig.notifications.start(rig.userId, rig.ears);
  await settled();
  rig.network.socketNow.open();
  await rig.clock.advance(300);
  expect(rig.posts).toHaveLength(2);
});

test.each(['forbidden', 'invalid'] as const)('the whole request is %s: the same', async (kind) => {
  await rig.live();
  rig.refuse = (step) => {
    if (step === 'add') throw new Failed(kind === 'invalid' ? { kind, issues: [] } : { kind });
    return undefined;
  };
  const beat = beating();
  for (let round = 0; round < 10; round++) await follow(`c${round}`);
  await rig.clock.advance(600_000);
  beat();
  const adds = rig.posts.length;
  expect(adds).toBe(kind === 'forbidden' ? 1 : 3);
  expect(rig.told).toEqual([]);
});

test('refused for another reason: three conversations in vain, then no more; one that works keeps hope up', async () => {
  await rig.live();
  rig.refuse = (step, topics) => (step === 'add' ? topics.filter((each) => !each.includes('good')) : undefined);
  await follow('bad1');
  await follow('bad1', 'bad2');
  await follow('bad1', 'bad2', 'good1');
  expect(posted()).toEqual([[topic('bad1')], [topic('bad2')], [topic('good1')]]);
  for (let count = 3; count < 12; count++)
    await follow('good1', ...Array.from({ length: count }, (_, at) => `bad${at + 1}`));
  expect(rig.posts.length).toBe(6);
});

test('trouble that passes: tried again, further and further apart, and not for ever', async () => {
  await rig.live();
  let good = false;
  rig.refuse = (step) => {
    if (step === 'add' && !good) throw new Failed({ kind: 'upstream', status: 503 });
    return undefined;
  };
  const beat = beating();
  await follow('c1');
  await rig.clock.advance(31_000);
  expect(rig.posts).toHaveLength(2);
  good = true;
  await rig.clock.advance(61_000);
  expect(rig.posts).toHaveLength(3);
  good = false;
  await follow('c1', 'c2');
  await rig.clock.advance(3_600_000);
  beat();
  expect(rig.posts.length).toBeLessThanOrEqual(3 + 6);
}, 30_000);

test('more than a channel takes: the first nine hundred', async () => {
  await rig.live();
  await follow(...Array.from({ length: 2_000 }, (_, at) => `c${at}`));
  expect(posted()[0]).toHaveLength(900);
});

test('an hour with suggestions followed costs no request; when the channel is prolonged they are put on again', async () => {
  await rig.live();
  await follow('c1');
  const beat = beating();
  const before = rig.puts.length + rig.posts.length + rig.channels;
  await rig.clock.advance(3_600_000);
  expect(rig.puts.length + rig.posts.length + rig.channels).toBe(before);
  await rig.clock.advance(20 * 3_600_000);
  beat();
  expect(rig.puts).toHaveLength(2);
  expect(posted()).toEqual([[topic('c1')], [topic('c1')]]);
}, 30_000);

test('stopped: followed no more, no timer left', async () => {
  await rig.live();
  rig.notifications.follow(['c1']);
  await settled();
  await rig.notifications.stop();
  await rig.clock.advance(60_000);
  expect(rig.posts).toEqual([]);
  expect(rig.clock.waiting).toBe(0);
});
