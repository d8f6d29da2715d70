import { beforeEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { settled } from '../testing/fake-clock.ts';
import { heartbeat, PushRig } from '../testing/push-rig.ts';

/** The socket's life, on virtual time: a platform that the test plays, frame by frame. */
let rig: PushRig;
beforeEach(() => {
  rig = new PushRig();
});

test('what is told, topic by topic, also under a combined name; everything else is a sign of life', async () => {
  await rig.live();
  const socket = rig.network.socketNow;
  socket.say(rig.event('.conversations', { id: 'c1', participants: [] }));
  socket.say(
    rig.event('.presence', {
      presenceDefinition: { id: 'p1', systemPresence: 'ON_QUEUE' },
      modifiedDate: '2026-11-20T09:00:00Z',
    }),
  );
  socket.say(
    rig.event('.routingStatus', {
      id: rig.userId,
      routingStatus: { status: 'IDLE', startTime: '2026-11-20T09:00:00Z' },
    }),
  );
  socket.say(rig.event('.conversations.inbound.typing.event', { conversationId: 'c2' }));
  socket.say(rig.event('?conversations&presence&routingStatus', { id: 'c3', participants: [] }));
  socket.say(
    rig.event('?conversations&presence&routingStatus', { id: rig.userId, routingStatus: { status: 'BRAND_NEW' } }),
  );
  for (const noise of [
    'no json',
    '[]',
    'null',
    '{}',
    heartbeat,
    rig.event('.unheard.of', {}),
    rig.event('.conversations', 7),
  ])
    socket.say(noise);
  socket.say({ topicName: 'v2.users.somebody-else.conversations', eventBody: { id: 'c9', participants: [] } });
  expect(rig.told).toEqual([
    'conversation c1',
    'presence ON_QUEUE',
    'routing IDLE',
    'typing c2',
    'conversation c3',
    'routing UNKNOWN',
  ]);
});

test('events are snapshots: repeated and reordered ones are passed on unharmed', async () => {
  await rig.live();
  const message = (state: string, ids: string[]) =>
    rig.event('.conversations', {
      id: 'c1',
      participants: [
        {
          id: 'p',
          purpose: 'agent',
          userId: rig.userId,
          messages: [{ id: 'm', state, messages: ids.map((id) => ({ messageId: id })) }],
        },
      ],
      recentTransfers: [{ id: 't', state: 'complete', transferType: 'unattended', destination: { userId: 'u' } }],
    });
  for (const frame of [message('connected', ['1', '2']), message('alerting', []), message('connected', ['1', '2'])])
    rig.network.socketNow.say(frame);
  expect(rig.conversations.map((each) => each.participants[0]?.communications[0]?.state)).toEqual([
    'connected',
    'alerting',
    'connected',
  ]);
  expect(rig.conversations[0]).toEqual(rig.conversations[2]);
  expect(rig.conversations[0]?.recentTransfers[0]).toMatchObject({ state: 'Complete', type: 'Unattended' });
});

test('pings every 15 s; 36 s without a word end a socket that still calls itself open', async () => {
  await rig.live();
  const first = rig.network.socketNow;
  await rig.clock.advance(30_000);
  expect(first.sent).toEqual(Array(2).fill('{"message":"ping"}'));
  first.say(heartbeat);
  await rig.clock.advance(34_000);
  expect(first.over).toBeUndefined();
  await rig.clock.advance(6_000);
  expect(first.over).toBe('terminated');
  expect(rig.network.sockets).toHaveLength(2);
  expect(rig.channels).toBe(1);
  rig.network.socketNow.open();
  await settled();
  expect(rig.told).toEqual(['connecting', 'live', 'gap']);
});

test('dropped: waits with jitter, polls meanwhile, comes back on the same channel and fills the gap', async () => {
  await rig.live();
  rig.network.socketNow.drop();
  await settled();
  expect(rig.told).toEqual(['polling']);
  await rig.clock.advance(60_000);
  // Every further attempt fails: the socket is refused before it opens.
  for (let round = 0; round < 8; round++) {
    rig.network.socketNow.drop();
    await rig.clock.advance(60_000);
  }
  expect(rig.told.filter((each) => each === 'gap').length).toBeGreaterThanOrEqual(8);
  expect(rig.told).not.toContain('live');
  rig.told.length = 0;
  rig.network.socketNow.open();
  await settled();
  expect(rig.told).toEqual(['live', 'gap']);
  await rig.clock.advance(300_000 / 10);
  expect(rig.told.filter((each) => each === 'gap')).toHaveLength(1);
});

test('the waits between attempts grow to a minute and start anew after a stable time', async () => {
  await rig.live();
  const waits: number[] = [];
  for (let round = 0; round < 9; round++) {
    rig.network.socketNow.drop();
    await settled();
    const before = rig.network.sockets.length;
    const atMs = rig.clock.monotonic();
    while (rig.network.sockets.length === before) await rig.clock.advance(100);
    waits.push(rig.clock.monotonic() - atMs);
  }
  expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
  expect(waits[0]).toBeLessThanOrEqual(2_000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
  expect(Math.max(...waits)).toBeGreaterThan(20_000);
  rig.network.socketNow.open();
  for (let beat = 0; beat < 4; beat++) {
    await rig.clock.advance(20_000);
    rig.network.socketNow.say(heartbeat);
  }
  const before = rig.network.sockets.length;
  rig.network.socketNow.drop();
  await rig.clock.advance(2_100);
  expect(rig.network.sockets.length).toBe(before + 1);
});

test('the machine comes online: no waiting', async () => {
  await rig.live();
  rig.network.tell(false);
  rig.network.socketNow.drop();
  await settled();
  expect(rig.told).toEqual(['offline']);
  const before = rig.network.sockets.length;
  rig.network.tell(true);
  await settled();
  expect(rig.network.sockets.length).toBe(before + 1);
});

test('announced closing: a new socket at once, politely, on the same channel', async () => {
  await rig.live();
  const first = rig.network.socketNow;
  first.say({ topicName: 'v2.system.socket_closing', eventBody: { message: 'soon' } });
  await rig.clock.advance(10);
  expect(first.over).toBe('closed');
  expect(rig.network.sockets).toHaveLength(2);
  expect(rig.channels).toBe(1);
  rig.network.socketNow.open();
  await settled();
  expect(rig.told).toEqual(['connecting', 'live', 'gap']);
});

test('news about tokens: the look at ours decides', async () => {
  await rig.live();
  rig.network.socketNow.say(rig.event('.tokens', { clientId: 'another' }));
  await settled();
  expect(rig.told).toEqual([]);
  rig.refuse = (step) => {
    if (step === 'token') throw new Failed({ kind: 'signed-out' });
  };
  rig.network.socketNow.say({ topicName: 'v2.system.token_revoked.x', eventBody: {} });
  await rig.clock.advance(120_000);
  expect(rig.told).toEqual(['revoked']);
  expect(rig.network.sockets).toHaveLength(1);
});

test('after sleep (the wall clock leapt) the socket is not believed any more', async () => {
  await rig.live();
  const first = rig.network.socketNow;
  rig.clock.leap(3_600_000);
  await rig.clock.advance(5_000);
  expect(first.over).toBe('terminated');
  expect(rig.network.sockets).toHaveLength(2);
});

test('told that it is online, it asks; no answer within 5 s means dead', async () => {
  await rig.live();
  const first = rig.network.socketNow;
  rig.network.tell(true);
  await rig.clock.advance(1_000);
  first.say({ topicName: 'channel.metadata', eventBody: { message: 'pong' } });
  await rig.clock.advance(5_000);
  expect(first.over).toBeUndefined();
  rig.network.tell(true);
  await rig.clock.advance(5_000);
  expect(first.over).toBe('terminated');
});

test('stopped: the socket closes, nothing runs on, nothing is told', async () => {
  await rig.live();
  const socket = rig.network.socketNow;
  await rig.notifications.stop();
  expect(socket.over).toBe('closed');
  socket.say(rig.event('.conversations', { id: 'c1', participants: [] }));
  await rig.clock.advance(600_000);
  expect(rig.told).toEqual([]);
  expect(rig.clock.waiting).toBe(0);
});

test('an hour of a quiet shift costs no request', async () => {
  await rig.live();
  const beat = rig.clock.every(30_000, () => rig.network.socketNow.say(heartbeat));
  const before = rig.puts.length + rig.channels;
  await rig.clock.advance(3_600_000);
  expect(rig.puts.length + rig.channels).toBe(before);
  beat();
}, 30_000);
