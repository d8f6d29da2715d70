import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { signInServer } from '../testing/sign-in.ts';
import { holderOf } from '../world/parties.ts';
import { openKey } from './open-messaging.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(): Promise<Simulator> {
  const simulator = await startSimulator({ timings: { agentThinkMs: 5, transferSettleMs: 1 } });
  ends.push(() => simulator.close());
  return simulator;
}

/** A webhook receiver that answers as `statuses` say (then 200) and keeps what came. */
async function receiver(statuses: number[] = []) {
  const got: { headers: IncomingHttpHeaders; raw: string }[] = [];
  let wake = (): void => undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, raw: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(statuses[got.length - 1] ?? 200).end();
      wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => void server.close());
  const until = async (count: number): Promise<void> => {
    while (got.length < count)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  return { got, until, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

async function talk(simulator: Simulator) {
  const server = await signInServer(simulator);
  const inbound = (messageId: string, text: string) =>
    server.send<{ id: string; conversationId: string }>(
      'POST',
      `/conversations/messages/${simulator.ready.openIntegrationId}/inbound/open/message?prefetchConversationId=true`,
      {
        channel: { messageId, from: { id: 'ann', idType: 'Opaque', nickname: 'Ann' }, time: new Date().toISOString() },
        text,
        metadata: { queue: 'Orders & delivery' },
      },
    );
  const first = await inbound('ext-1', 'Hello');
  expect(first.status).toBe(200);
  expect((await inbound('ext-1', 'Hello')).body.id).toBe(first.body.id);
  const conversation = simulator.world.conversationOf(openKey('ann'));
  if (!conversation) throw new Error('no conversation');
  expect(first.body.conversationId).toBe(conversation.id);
  expect(conversation.participants[0]?.communication.messages).toHaveLength(1);
  await simulator.ledger.until((ledger) => ledger.of('accept').some((one) => one.conversationId === conversation.id));
  const holder = holderOf(conversation);
  const user = simulator.world.user(holder?.userId ?? '');
  const say = (text: string) =>
    simulator.world.act(() =>
      simulator.world.messages.fromAgent(conversation, holder?.communication.id ?? '', user, text),
    );
  return { server, say };
}

test('outbound messages are signed over the raw body; the receipt makes them delivered', async () => {
  const simulator = await start();
  const hook = await receiver();
  simulator.openMessaging.configure({ url: hook.url, secret: 'open-secret' });
  const { server, say } = await talk(simulator);
  const message = say('Grüße, Ann');
  await hook.until(1);
  const { headers, raw } = hook.got[0] ?? { headers: {}, raw: '' };
  const wanted = `sha256=${createHmac('sha256', 'open-secret').update(raw).digest('base64')}`;
  expect(headers['x-hub-signature-256']).toBe(wanted);
  expect(JSON.parse(raw)).toMatchObject({
    id: message.id,
    text: 'Grüße, Ann',
    direction: 'Outbound',
    channel: { platform: 'Open', to: { id: 'ann' } },
  });
  expect(message.status).toBe('sent');
  const path = `/conversations/messages/${simulator.ready.openIntegrationId}/inbound/open/receipt`;
  const receipt = {
    id: message.id,
    status: 'Delivered',
    channel: { to: { id: 'ann' }, time: new Date().toISOString() },
  };
  expect((await server.send('POST', path, receipt)).status).toBe(200);
  expect(message.status).toBe('delivery-success');
});

test('429 and 5xx are tried again, other answers are final', async () => {
  const simulator = await start();
  const hook = await receiver([503, 429, 200, 400]);
  simulator.openMessaging.configure({ url: hook.url, secret: 's', retryDelayMs: 1 });
  const { say } = await talk(simulator);
  const first = say('One');
  await hook.until(3);
  expect(new Set(hook.got.map((one) => one.raw)).size).toBe(1);
  expect(first.status).toBe('sent');
  const second = say('Two');
  await hook.until(4);
  await expect.poll(() => second.status).toBe('delivery-failed');
});
