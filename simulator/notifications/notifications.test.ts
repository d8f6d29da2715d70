import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { type SignedIn, signIn } from '../testing/sign-in.ts';
import { TestSocket } from '../testing/socket.ts';

let simulator: Simulator;
let jana: SignedIn;

interface Channel {
  id: string;
  connectUri: string;
}
interface Lines {
  entities: { id: string; state: string; rejectionReason?: string; missingPermissions?: string[] }[];
  code?: string;
}

beforeAll(async () => {
  simulator = await startSimulator({
    ratePerMinute: 5_000,
    timings: { heartbeatMs: 40, agentThinkMs: 5, transferSettleMs: 5 },
  });
  jana = await signIn(simulator, 'Jana Novak');
});
afterAll(async () => simulator.close());

const makeChannel = async (who = jana): Promise<Channel> =>
  (await who.send<Channel>('POST', '/notifications/channels')).body;
const subscribe = (channel: Channel, ids: string[], query = '', who = jana) =>
  who.send<Lines>(
    'PUT',
    `/notifications/channels/${channel.id}/subscriptions${query}`,
    ids.map((id) => ({ id })),
  );

test('a combined subscription brings plain topics; bodies carry no message text', async () => {
  const channel = await makeChannel();
  await subscribe(channel, [
    `v2.users.${jana.userId}?conversations&presence&routingStatus&conversationsummary&activity`,
  ]);
  const socket = await TestSocket.open(channel.connectUri);
  simulator.world.setPresence(jana.userId, 'Busy');
  const presence = await socket.heard((frame) => frame.topicName === `v2.users.${jana.userId}.presence`);
  expect(presence).toMatchObject({ version: '2', eventBody: { presenceDefinition: { systemPresence: 'BUSY' } } });
  await socket.heard((frame) => frame.topicName === `v2.users.${jana.userId}.activity`);
  simulator.world.setPresence(jana.userId, 'On Queue');
  const conversation = simulator.world.seedConversations(1, jana.userId)[0];
  if (!conversation) throw new Error('nothing seeded');
  const event = await socket.heard((frame) => frame.topicName === `v2.users.${jana.userId}.conversations`);
  expect(event.eventBody).toMatchObject({
    id: conversation.id,
    participants: [{ purpose: 'customer' }, { purpose: 'agent' }],
  });
  expect(JSON.stringify(event)).not.toContain('has not arrived');
  expect((event.metadata as { CorrelationId: string }).CorrelationId).toMatch(/[0-9a-f-]{36}/);
  await socket.heard((frame) => frame.topicName === `v2.users.${jana.userId}.routingStatus`);
  await socket.heard((frame) => frame.topicName === `v2.users.${jana.userId}.conversationsummary`);
  socket.close();
});

test('heartbeats, ping and pong, in-band subscription', async () => {
  const channel = await makeChannel();
  const socket = await TestSocket.open(channel.connectUri);
  await socket.heard((frame) => (frame.eventBody as { message?: string })?.message === 'WebSocket Heartbeat');
  socket.send({ message: 'ping' });
  await socket.heard((frame) => (frame.eventBody as { message?: string })?.message === 'pong');
  socket.send({ message: 'subscribe', topics: [`v2.users.${jana.userId}.presence`], correlationId: 'abc' });
  expect(await socket.heard((frame) => frame.result === '200')).toMatchObject({
    status: 'subscribed',
    correlationId: 'abc',
  });
  socket.send({ message: 'subscribe', topics: ['v2.nonsense'] });
  expect(await socket.heard((frame) => frame.result === '400')).toMatchObject({ status: 'failure' });
  socket.socket.send('no json');
  socket.send({ message: 'ping' });
  socket.close();
});

test('topics are judged: invalid, not permitted, too long, too many', async () => {
  const channel = await makeChannel();
  const queue = simulator.world.findQueue('Billing')?.id;
  expect(await subscribe(channel, ['v2.users.nobody.conversations'])).toMatchObject({
    status: 400,
    body: { code: 'notification.invalid.topic' },
  });
  const figures = `v2.analytics.queues.${queue}.observations`;
  expect(await subscribe(channel, [figures])).toMatchObject({ status: 403, body: { code: 'missing.permissions' } });
  const lines = await subscribe(
    channel,
    [figures, 'v2.wrong', `v2.users.${jana.userId}.presence`],
    '?ignoreErrors=true',
  );
  expect(lines.body.entities).toMatchObject([
    { state: 'Rejected', missingPermissions: ['analytics:queueObservation:view'] },
    { state: 'Rejected', rejectionReason: 'notification.invalid.topic' },
    { state: 'Permitted' },
  ]);
  const parts = Array.from({ length: 30 }, () => 'presence').join('&');
  expect((await subscribe(channel, [`v2.users.${jana.userId}?${parts}`])).status).toBe(400);
  const many = Array.from({ length: 1_001 }, () => `v2.users.${crypto.randomUUID()}.presence`);
  expect(await subscribe(channel, many)).toMatchObject({
    status: 400,
    body: { code: 'notification.subscription.too.many.subscriptions' },
  });
  expect((await subscribe(channel, many.slice(1))).status).toBe(200);
});

test('a supervisor hears the queue: its conversations and its figures', async () => {
  const boss = await signIn(simulator, 'Priya Raghunathan');
  const queue = simulator.world.findQueue('Loyalty desk');
  const channel = await makeChannel(boss);
  await subscribe(
    channel,
    [
      `v2.routing.queues.${queue?.id}.conversations`,
      `v2.analytics.queues.${queue?.id}.observations`,
      `v2.routing.queues.${queue?.id}.conversations.messages`,
    ],
    '',
    boss,
  );
  const socket = await TestSocket.open(channel.connectUri);
  simulator.world.open({ name: 'Ann', queueId: queue?.id ?? '', scripted: true });
  await socket.heard((frame) => String(frame.topicName).endsWith('.conversations'));
  await socket.heard((frame) => String(frame.topicName).endsWith('.conversations.messages'));
  const figures = await socket.heard((frame) => String(frame.topicName).endsWith('.observations'));
  expect(JSON.stringify(figures)).toContain('{"metric":"oWaiting","stats":{"count":1}}');
  socket.close();
});

test('a channel takes one socket; an unknown channel says 404', async () => {
  const channel = await makeChannel();
  const first = await TestSocket.open(channel.connectUri);
  const second = await TestSocket.open(channel.connectUri);
  await first.ended();
  expect(second.closed).toBeUndefined();
  second.close();
  const lost = await TestSocket.open(`${simulator.ready.notifications}/channels/streaming-0-unknown`);
  await lost.heard((frame) => frame.result === '404');
  await lost.ended();
});

test('the twenty-first channel of a user and client takes the oldest away, first one without a socket', async () => {
  const mara = await signIn(simulator, 'Mara Lind');
  const channels: Channel[] = [];
  for (let at = 0; at < 20; at++) channels.push(await makeChannel(mara));
  const [oldest, next] = channels;
  const socket = await TestSocket.open(oldest?.connectUri ?? '');
  await makeChannel(mara);
  expect((await mara.get(`/notifications/channels/${oldest?.id}/subscriptions`)).status).toBe(200);
  expect((await mara.get(`/notifications/channels/${next?.id}/subscriptions`)).status).toBe(404);
  expect((await mara.get<Lines>('/notifications/channels')).body.entities).toHaveLength(20);
  expect((await jana.get(`/notifications/channels/${oldest?.id}/subscriptions`)).status).toBe(404);
  socket.close();
});

test('a revoked token says so on its channel, which then closes', async () => {
  const yuki = await signIn(simulator, 'Yuki Tanaka');
  const channel = await makeChannel(yuki);
  const socket = await TestSocket.open(channel.connectUri);
  simulator.faults.revokeTokens(yuki.userId);
  await socket.heard((frame) => String(frame.topicName).startsWith('v2.system.token_revoked.'));
  await socket.ended();
  expect((await yuki.get('/users/me')).status).toBe(401);
});

test('announced closing, silence and cut sockets', async () => {
  const channel = await makeChannel();
  const socket = await TestSocket.open(channel.connectUri);
  simulator.faults.socketClosing({ inMs: 20 });
  await socket.heard((frame) => frame.topicName === 'v2.system.socket_closing');
  await socket.ended();
  const again = await TestSocket.open(channel.connectUri);
  await again.heard((frame) => frame.topicName === 'channel.metadata');
  const end = simulator.faults.noHeartbeats();
  const before = again.frames.length;
  again.send({ message: 'ping' });
  await jana.get('/date');
  expect(again.frames.length).toBe(before);
  end();
  again.send({ message: 'ping' });
  await again.heard((frame) => (frame.eventBody as { message?: string })?.message === 'pong');
  const endCut = simulator.faults.dropSockets({ refuse: true });
  expect(await again.ended()).toBe(1006);
  await expect(TestSocket.open(channel.connectUri)).rejects.toThrow();
  endCut();
  (await TestSocket.open(channel.connectUri)).close();
});
