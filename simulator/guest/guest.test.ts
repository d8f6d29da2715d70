import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { TestSocket } from '../testing/socket.ts';
import { holderOf } from '../world/parties.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ timings: { agentThinkMs: 5, transferSettleMs: 5 } });
});
afterAll(async () => simulator.close());

const connect = (): Promise<TestSocket> =>
  TestSocket.open(`${simulator.ready.webmessaging}?deploymentId=${simulator.ready.deploymentId}`);

const byClass = (name: string) => (frame: Record<string, unknown>) => frame.class === name;
const body = <T>(frame: Record<string, unknown>): T => frame.body as T;

async function session(token: string = crypto.randomUUID(), startNew = false) {
  const socket = await connect();
  socket.send({
    action: 'configureSession',
    deploymentId: simulator.ready.deploymentId,
    token,
    startNew,
    tracingId: 't-1',
  });
  const frame = await socket.heard(byClass('SessionResponse'));
  const say = (text: string, customAttributes?: Record<string, string>): void =>
    socket.send({
      action: 'onMessage',
      token,
      tracingId: text.slice(0, 20),
      message: { type: 'Text', text, ...(customAttributes ? { channel: { metadata: { customAttributes } } } : {}) },
    });
  return { socket, token, say, opened: body<Record<string, unknown>>(frame), frame };
}

test('a session is opened, echoes what is said, and reaches the queue that its attributes name', async () => {
  const { socket, token, say, opened, frame } = await session();
  expect(opened).toMatchObject({ connected: true, newSession: true, readOnly: false, maxCustomDataBytes: 16_384 });
  expect(frame.tracingId).toBe('t-1');
  say('Guten Tag', { queue: 'Retouren DE', name: 'Uwe', language: 'de', order: 'HR-7' });
  const echo = await socket.heard(byClass('StructuredMessage'));
  expect(echo).toMatchObject({
    tracingId: 'Guten Tag',
    body: { text: 'Guten Tag', direction: 'Inbound', type: 'Text' },
  });
  const conversation = simulator.world.conversationOf(token);
  expect(conversation?.language).toBe('de');
  expect(conversation?.participants[0]).toMatchObject({ name: 'Uwe', attributes: { language: 'de', order: 'HR-7' } });
  expect(conversation?.participants[1]?.name).toBe('Retouren DE');
  socket.close();
});

test('an agent’s answer arrives and counts as delivered; his leaving makes the session read-only', async () => {
  const { socket, token, say } = await session();
  say('Hello', { queue: 'Orders & delivery' });
  await simulator.ledger.until((ledger) =>
    ledger.of('accept').some((one) => one.conversationId === simulator.world.conversationOf(token)?.id),
  );
  const conversation = simulator.world.conversationOf(token);
  const holder = conversation && holderOf(conversation);
  if (!conversation || !holder?.userId) throw new Error('nobody holds it');
  const user = simulator.world.user(holder.userId);
  const message = simulator.world.act(() =>
    simulator.world.messages.fromAgent(conversation, holder.communication.id, user, 'Good day'),
  );
  const heard = await socket.heard((frame) => body<{ text?: string }>(frame)?.text === 'Good day');
  expect(heard).toMatchObject({ body: { direction: 'Outbound', originatingEntity: 'Human', id: message.id } });
  expect(message.status).toBe('delivery-success');
  simulator.world.act(() => simulator.world.lifecycle.disconnect(conversation, holder, 'client'));
  await socket.heard((frame) => JSON.stringify(frame).includes('"Disconnect"'));
  say('Still there?');
  expect(await socket.heard((frame) => frame.code === 4006)).toMatchObject({ type: 'response', class: 'string' });
  const back = await session(token);
  expect(back.opened).toMatchObject({ newSession: false, readOnly: true });
  const anew = await session(token, true);
  expect(anew.opened).toMatchObject({ newSession: true, readOnly: false, clearedExistingSession: true });
  anew.say('Once more', { queue: 'Billing' });
  await anew.socket.heard((frame) => body<{ text?: string }>(frame)?.text === 'Once more');
  expect(simulator.world.conversationOf(token)?.id).not.toBe(conversation.id);
  for (const one of [socket, back.socket, anew.socket]) one.close();
});

test('a session that is re-attached goes on, on every socket', async () => {
  const first = await session();
  first.say('One', { queue: 'Loyalty desk' });
  await first.socket.heard(byClass('StructuredMessage'));
  const second = await session(first.token);
  expect(second.opened).toMatchObject({ newSession: false, readOnly: false });
  second.say('Two');
  await first.socket.heard((frame) => body<{ text?: string }>(frame)?.text === 'Two');
  first.socket.send({ action: 'closeSession', token: first.token, closeAllConnections: true });
  await second.socket.heard(byClass('ConnectionClosedEvent'));
  await second.socket.ended();
  expect(simulator.world.conversationOf(first.token)?.endedAt).toBeDefined();
});

test('errors carry their numbers', async () => {
  const { socket, token, say } = await session();
  const code = (wanted: number) => socket.heard((frame) => frame.code === wanted);
  socket.send({ action: 'onMessage', token: crypto.randomUUID(), message: { type: 'Text', text: 'x' } });
  await code(4007);
  say('x'.repeat(4_097));
  await code(4011);
  say('x', { big: 'x'.repeat(20_000) });
  await code(4013);
  socket.send({ action: 'onMessage', token });
  await code(4020);
  socket.send({ token });
  for (const odd of ['{', 'null', '7', '"x"', '[]']) socket.socket.send(odd);
  socket.send({ action: 'onMessage', token, message: { type: 'Event', events: 7 } });
  socket.send({ action: 'onMessage', token, message: { type: 'Structured', content: { a: 1 } } });
  socket.send({ action: 'onAttachment', token, fileName: 'a.exe', fileType: 'application/x-msdownload', fileSize: 1 });
  await code(4001);
  socket.send({ action: 'onAttachment', token, fileName: 'a.png', fileType: 'image/png', fileSize: 99_999_999 });
  await code(4002);
  for (let at = 0; at < 30; at++) say(`Message ${at}`, { queue: 'Loyalty desk' });
  expect(await socket.heard(byClass('TooManyRequestsErrorMessage'))).toMatchObject({
    body: { errorCode: 4029, retryAfter: 3 },
  });
  simulator.guests.expire(token);
  await socket.heard(byClass('SessionExpiredEvent'));
  say('late');
  await code(4006);
  socket.close();
});

test('echo, join, typing, clearing', async () => {
  const { socket, token } = await session();
  socket.send({ action: 'echo', token, tracingId: 'health', message: { type: 'Text', text: 'ping' } });
  await socket.heard((frame) => frame.tracingId === 'health');
  const event = (happened: object): void =>
    socket.send({ action: 'onMessage', token, message: { type: 'Event', events: [happened] } });
  event({ eventType: 'Presence', presence: { type: 'Join' } });
  await socket.heard((frame) => JSON.stringify(frame).includes('"Join"'));
  expect(simulator.world.conversationOf(token)).toBeDefined();
  event({ eventType: 'Typing', typing: { type: 'On' } });
  event({ eventType: 'Presence', presence: { type: 'Clear' } });
  await socket.heard(byClass('SessionClearedEvent'));
  expect(simulator.world.conversationOf(token)?.endedAt).toBeDefined();
  socket.close();
});

test('a picture is announced, uploaded and sent', async () => {
  const { socket, token } = await session();
  socket.send({
    action: 'onAttachment',
    token,
    attachmentId: crypto.randomUUID(),
    fileName: 'lamp.png',
    fileType: 'image/png',
    fileSize: 3,
  });
  const { url, headers, attachmentId } = body<{ url: string; headers: Record<string, string>; attachmentId: string }>(
    await socket.heard(byClass('PresignedUrlResponse')),
  );
  const message = { type: 'Structured', content: [{ contentType: 'Attachment', attachment: { id: attachmentId } }] };
  socket.send({ action: 'onMessage', token, message });
  await socket.heard((frame) => frame.code === 4010);
  await fetch(url, { method: 'PUT', headers, body: Buffer.from([1, 2, 3]) });
  const { downloadUrl } = body<{ downloadUrl: string }>(await socket.heard(byClass('UploadSuccessEvent')));
  socket.send({ action: 'onMessage', token, message });
  await socket.heard(byClass('StructuredMessage'));
  expect(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  socket.close();
});

test('the history opens only with the guest’s own token', async () => {
  const { socket, token, say } = await session();
  say('Anybody?', { queue: 'Loyalty desk' });
  await socket.heard(byClass('StructuredMessage'));
  socket.send({ action: 'getJwt', token });
  const { jwt } = body<{ jwt: string; exp: number }>(await socket.heard(byClass('JwtResponse')));
  const history = (bearer: string) =>
    fetch(`${simulator.ready.api}/api/v2/webmessaging/messages?pageSize=10`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
  const read = (await (await history(jwt)).json()) as { total: number; entities: { text: string }[] };
  expect(read).toMatchObject({ total: 1, entities: [{ text: 'Anybody?', direction: 'Inbound' }] });
  expect((await history(`${jwt.slice(0, -4)}AAAA`)).status).toBe(401);
  expect((await history('a.b')).status).toBe(401);
  const [, payload] = jwt.split('.');
  expect((await history(`x.${payload}.`)).status).toBe(401);
  socket.close();
});

test('a foreign deployment is refused at the door', async () => {
  await expect(
    TestSocket.open(`${simulator.ready.webmessaging}?deploymentId=${crypto.randomUUID()}`),
  ).rejects.toThrow();
});
