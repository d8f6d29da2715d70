import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reserveQueues } from '../rehearse.ts';
import { type Simulator, startSimulator } from '../simulator.ts';
import { type SignedIn, signIn } from '../testing/sign-in.ts';
import { TestSocket } from '../testing/socket.ts';

/** What an agent sends beside plain text, and what reaches the guest's socket. */
let simulator: Simulator;
let jana: SignedIn;
let guest: TestSocket;
let path: string;

interface Media {
  id: string;
  uploadUrl: string;
  uploadHeaders: Record<string, string>;
}

/** A guest writes on a channel, and Jana answers. */
async function talk(attributes: Record<string, string>): Promise<{ socket: TestSocket; path: string }> {
  const { webmessaging, deploymentId } = simulator.ready;
  const socket = await TestSocket.open(`${webmessaging}?deploymentId=${deploymentId}`);
  const token = crypto.randomUUID();
  socket.send({ action: 'configureSession', deploymentId, token, startNew: false });
  const channel = { metadata: { customAttributes: { name: 'Ann', ...attributes } } };
  socket.send({ action: 'onMessage', token, message: { type: 'Text', text: 'Hello', channel } });
  await socket.heard((frame) => frame.class === 'StructuredMessage');
  const conversation = simulator.world.conversationOf(token);
  const mine = conversation?.participants.findLast((one) => one.userId === jana.userId);
  await jana.send('PATCH', `/conversations/messages/${conversation?.id}/participants/${mine?.id}`, {
    state: 'connected',
  });
  return {
    socket,
    path: `/conversations/messages/${conversation?.id}/communications/${mine?.communication.id}/messages`,
  };
}

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 10_000, timings: { transferSettleMs: 1 } });
  jana = await signIn(simulator, 'Jana Novak');
  simulator.world.user(jana.userId).capacity = 100;
  reserveQueues(simulator.world, jana.userId, ['Orders & delivery']);
  ({ socket: guest, path } = await talk({ channel: 'whatsapp', order: '7', contact: 'markup' }));
});
afterAll(async () => {
  guest.close();
  await simulator.close();
});
beforeEach(() => simulator.ledger.clear());

const send = (body: unknown, to = path) => jana.send<{ code?: string; message?: string }>('POST', to, body);
const idOf = (name: string): string =>
  [...simulator.responses.responses.values()].find((one) => one.name === name)?.id ?? '';
const announce = async (fileName: string, contentLengthBytes: number) =>
  jana.send<Media & { code?: string }>('POST', `${path}/media/uploads`, { fileName, contentLengthBytes });
const put = async (
  media: Media,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<number> =>
  (await fetch(media.uploadUrl, { method: 'PUT', headers: { ...media.uploadHeaders, ...headers }, body: bytes }))
    .status;
const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 256);

test('a guest may stand for WhatsApp; what chose the channel and the contact is no attribute of his', async () => {
  const conversation = [...simulator.world.conversations.values()].at(-1);
  expect(conversation?.messengerType).toBe('whatsapp');
  expect(conversation?.participants[0]?.attributes).toEqual({ order: '7' });
  const shape = await jana.get<{ participants: { externalContactId?: string; messages: { type: string }[] }[] }>(
    `/conversations/${conversation?.id}`,
  );
  expect(shape.body.participants[0]?.externalContactId).toBe(conversation?.participants[0]?.contactId);
  expect(shape.body.participants[0]?.messages[0]?.type).toBe('whatsapp');
});

test('an attribute of that name that is no channel stays the customer’s', async () => {
  const web = await talk({ channel: 'shop window', contact: 'nobody' });
  const conversation = [...simulator.world.conversations.values()].at(-1);
  expect(conversation).toMatchObject({ messengerType: 'webmessaging' });
  expect(conversation?.participants[0]?.attributes).toEqual({ channel: 'shop window' });
  expect(conversation?.participants[0]?.contactId).toBeUndefined();
  web.socket.close();
});

test('a template reaches the guest put together', async () => {
  const messagingTemplate = {
    responseId: idOf('WhatsApp – Abholbereit'),
    bodyParameters: [
      { id: 'CUSTOMER_NAME', value: 'Jürgen' },
      { id: 'order_number', value: '4471' },
    ],
    headerParameters: [{ id: 'store', value: 'Köln' }],
  };
  expect((await send({ messagingTemplate })).status).toBe(200);
  const frame = await guest.heard((one) => JSON.stringify(one).includes('Abholung in'));
  expect((frame.body as { text: string }).text).toBe(
    'Abholung in Köln\nGuten Tag Jürgen, Ihre Bestellung 4471 liegt für Sie bereit. Bitte bringen Sie einen Ausweis mit.\nHalden & Row Kundenservice\n[Filiale anrufen] +49 30 901820',
  );
});

test.each([
  ['nothing', {}],
  ['text and a template', { textBody: 'x', messagingTemplate: { responseId: 'x' } }],
  ['text and media', { textBody: 'x', mediaIds: ['x'] }],
  ['media and a template', { mediaIds: ['x'], messagingTemplate: { responseId: 'x' } }],
])('only one body a message, not %s', async (_what, body) => {
  const { status, body: answer } = await send(body);
  expect(status).toBe(400);
  expect(answer.message).toContain('Only one message body field');
  expect(simulator.ledger.of('message')).toEqual([]);
});

test('missing parameters name themselves; a header’s value does not fill the body', async () => {
  const messagingTemplate = {
    responseId: idOf('WhatsApp – pick up where we left off'),
    bodyParameters: [{ id: 'CUSTOMER_NAME', value: 'Ann' }],
  };
  const missing = await send({ messagingTemplate });
  expect(missing).toMatchObject({ status: 400, body: { code: 'invalid.value' } });
  expect(missing.body.message).toContain('order_number');
  const elsewhere = {
    ...messagingTemplate,
    bodyParameters: [],
    headerParameters: [{ id: 'order_number', value: '1' }],
  };
  expect((await send({ messagingTemplate: elsewhere })).body.message).toContain('CUSTOMER_NAME');
  expect(simulator.ledger.of('message')).toEqual([]);
});

test('a picture: announced, put, sent, and there at the guest', async () => {
  const { body: media } = await announce('lamp.png', 70_000);
  expect(new URL(media.uploadUrl).origin).toBe(simulator.ready.api);
  expect(await put(media, bytes(70_000))).toBe(200);
  expect((await send({ mediaIds: [media.id] })).status).toBe(200);
  const frame = await guest.heard((one) => JSON.stringify(one).includes('lamp.png'));
  const { content } = frame.body as { content: { attachment: { url: string; contentSizeBytes: number } }[] };
  const there = new Uint8Array(await (await fetch(content[0]?.attachment.url ?? '')).arrayBuffer());
  expect(Buffer.from(there).equals(bytes(70_000))).toBe(true);
});

test('an upload of another size, kind or with a token is refused, and what was not put cannot be sent', async () => {
  const { body: media } = await announce('lamp.png', 10);
  expect(await put(media, bytes(9))).toBe(400);
  expect(await put(media, bytes(11))).toBe(400);
  expect(await put(media, bytes(10), { 'content-type': 'text/html' })).toBe(403);
  expect(await put(media, bytes(10), { authorization: `Bearer ${jana.accessToken}` })).toBe(400);
  expect(await send({ mediaIds: [media.id] })).toMatchObject({ status: 400, body: { code: 'invalid.value' } });
  expect(await put({ ...media, uploadUrl: `${simulator.ready.api}/uploads/nothing` }, bytes(1))).toBe(404);
  const other = await talk({});
  expect(await put(media, bytes(10))).toBe(200);
  expect((await send({ mediaIds: [media.id] }, other.path)).status).toBe(400);
  expect((await send({ mediaIds: [media.id] })).status).toBe(200);
  other.socket.close();
});

test.each([
  '.png',
  'a b.png',
  'a\\b.png',
  'a{b}.png',
  'a[b].png',
  'a~.png',
  'a|b.png',
  'a/',
  'a#.png',
  'report.pdf',
  'x',
])('a file may not be called %j', async (fileName) => {
  expect(await announce(fileName, 5)).toMatchObject({ status: 400, body: { code: 'invalid.value' } });
});

test('files of responses are as long as they say', async () => {
  const ids = simulator.responses.assets.map((asset) => asset.id);
  const { body } = await jana.send<{
    entities: { name: string; contentLength: number; contentLocation: string }[];
    notFound: string[];
  }>('POST', '/responsemanagement/responseassets/bulk', { assetIds: [...ids, 'nothing'] });
  expect(body.notFound).toEqual(['nothing']);
  expect(body.entities).toHaveLength(ids.length);
  for (const { name, contentLength, contentLocation } of body.entities) {
    const there = await fetch(contentLocation);
    expect((await there.arrayBuffer()).byteLength, name).toBe(contentLength);
  }
  const many = Array.from({ length: 51 }, () => crypto.randomUUID());
  expect((await jana.send('POST', '/responsemanagement/responseassets/bulk', { assetIds: many })).status).toBe(400);
});
