import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { PracticeDesk, type Talk } from '../testing/practice-desk.ts';
import { largestBytes } from './file-transfer.ts';
import type { PlatformAsset } from './platform.ts';

/** Files and templates on their way to the customer, through the real SDK and the real network. */
let desk: PracticeDesk<Simulator>;
let talk: Talk<Simulator>;
const network = new NodeNetwork();
const stores: Server[] = [];

beforeAll(async () => {
  const simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 5 } });
  desk = await PracticeDesk.open(simulator, { network, clock: new SystemClock(), loopback: new NodeLoopback() });
  reserveQueues(simulator.world, desk.meId, ['Orders & delivery']);
  talk = await desk.talk();
}, 30_000);
afterAll(async () => {
  network.close();
  await desk.simulator.close();
});
beforeEach(() => desk.clear());
afterEach(() => {
  for (const store of stores.splice(0)) {
    store.closeAllConnections();
    store.close();
  }
});

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);

/** Another host that keeps files; remembers the headers of who asks. */
async function store(
  answer: { status?: number; headers?: Record<string, string>; body?: Buffer; bytes?: number } = {},
): Promise<{ url: string; asked: IncomingHttpHeaders[] }> {
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const { status = 200, headers = {}, body = png, bytes } = answer;
    response.on('error', () => undefined);
    response.writeHead(status, { 'content-type': 'image/png', ...headers });
    if (bytes === undefined) return void response.end(body);
    for (let sent = 0; sent < bytes; sent += 1_048_576) response.write(Buffer.alloc(1_048_576));
    response.end();
  });
  stores.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/map.png`, asked };
}

const asset = (location: string | null, changes: Partial<PlatformAsset> = {}): PlatformAsset => ({
  assetId: 'a',
  name: 'map of our store.png',
  contentType: 'image/png',
  bytes: png.length,
  location,
  ...changes,
});
const upload = (one: PlatformAsset): Promise<string> =>
  desk.platform.uploadAsset(talk.conversationId, talk.communicationId, one);
const places = () => desk.simulator.ledger.asked('POST', /\/media\/uploads$/);
const said = () => desk.simulator.ledger.of('message');

test('files by id, more than one question’s worth; unknown ones are left out', async () => {
  const known = desk.simulator.responses.assets.map((each) => each.id);
  const unknown = Array.from({ length: 60 }, () => crypto.randomUUID());
  const found = await desk.platform.assets([...unknown, ...known]);
  expect(found.map((each) => each.assetId).toSorted()).toEqual(known.toSorted());
  const map = found.find((each) => each.name === 'store-map.png');
  expect(map).toMatchObject({ contentType: 'image/png', bytes: 203_776, location: expect.stringMatching(/^http/) });
  expect(desk.simulator.ledger.asked('POST', /\/responseassets\/bulk$/)).toHaveLength(2);
  expect(await desk.platform.assets([])).toEqual([]);
});

test('a file of the library reaches the customer, byte for byte, in one message', async () => {
  const [map] = (await desk.platform.assets(desk.simulator.responses.assets.map((each) => each.id))).filter(
    (each) => each.name === 'store-map.png',
  );
  const mediaId = await upload(map ?? asset(null));
  expect(said()).toHaveLength(0);
  const sent = await desk.platform.sendMedia(talk.conversationId, talk.communicationId, [mediaId]);
  expect(sent).toMatchObject({ direction: 'outbound', text: '', isEvent: false });
  expect(sent.attachments).toEqual([{ name: 'store-map.png', mime: 'image/png', url: expect.any(String) }]);
  expect(said()).toHaveLength(1);
  const there = await fetch(sent.attachments[0]?.url ?? '');
  const here = await fetch(map?.location ?? '');
  expect(Buffer.from(await there.arrayBuffer()).equals(Buffer.from(await here.arrayBuffer()))).toBe(true);
});

test('the token goes to the API alone, not to who keeps the file', async () => {
  const { url, asked } = await store();
  await upload(asset(url));
  expect(asked).toHaveLength(1);
  const token = await desk.line.vault.current();
  expect(JSON.stringify(asked)).not.toContain(token);
  expect(asked[0]?.authorization).toBeUndefined();
  expect(asked[0]?.cookie).toBeUndefined();
  expect(desk.simulator.ledger.asked('PUT', /^\/uploads\//)[0]?.status).toBe(200);
});

test('the name is one that the platform takes', async () => {
  const { url } = await store();
  await upload(asset(url, { name: '../..\\{my} pictures/.we\u202eird ~ [name] 100%.png' }));
  expect(places()[0]?.status).toBe(200);
});

test.each([
  [
    'a redirect is not followed',
    { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    { kind: 'upstream', status: 302 },
  ],
  ['gone', { status: 404 }, { kind: 'not-found', what: 'asset' }],
  ['not for me', { status: 403 }, { kind: 'forbidden' }],
  ['not without a key of the store', { status: 401 }, { kind: 'forbidden' }],
  ['broken', { status: 500 }, { kind: 'upstream', status: 500 }],
  [
    'too large',
    { bytes: largestBytes + 1 },
    { kind: 'invalid', issues: [{ path: 'asset', message: 'asset-too-large' }] },
  ],
  ['empty', { body: Buffer.alloc(0) }, { kind: 'invalid', issues: [{ path: 'asset', message: 'asset-empty' }] }],
] as const)('%s: nothing is put up, nothing sent', async (_what, answer, failure) => {
  const { url, asked } = await store(answer);
  expect(await failureOf(upload(asset(url)))).toMatchObject(failure);
  expect(asked).toHaveLength(1);
  expect(places()).toHaveLength(0);
  expect(said()).toHaveLength(0);
});

test.each([
  null,
  'ftp://127.0.0.1/x',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  'no address',
  'https://files.example.com/outside-of-practice.png',
  'http://user:secret@127.0.0.1/x',
])('the location %s is not followed', async (location) => {
  expect(await failureOf(upload(asset(location)))).toMatchObject(
    location === null ? { kind: 'not-found' } : { kind: 'unexpected', reference: 'foreign-file' },
  );
  expect(places()).toHaveLength(0);
});

test('announced as too large: not even asked for', async () => {
  const { url, asked } = await store();
  expect(await failureOf(upload(asset(url, { bytes: largestBytes + 1 })))).toMatchObject({ kind: 'invalid' });
  expect(asked).toHaveLength(0);
});

test('the store is away, or never answers', async () => {
  expect(await failureOf(upload(asset('http://127.0.0.1:1/x.png')))).toEqual({ kind: 'offline' });
  const ending = new AbortController();
  const hanging = createServer(() => ending.abort());
  stores.push(hanging);
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/`;
  const waiting = desk.platform.uploadAsset(talk.conversationId, talk.communicationId, asset(url), {
    signal: ending.signal,
  });
  expect(await failureOf(waiting)).toEqual({ kind: 'cancelled' });
});

test('what the platform does not take: the kind of file, a conversation that is not mine, a size that is not so', async () => {
  const { url } = await store();
  expect(await failureOf(upload(asset(url, { name: 'x.pdf', contentType: 'application/pdf' })))).toMatchObject({
    kind: 'invalid',
    code: 'invalid.value',
  });
  const other = (await desk.signIn('Mara Lind')).platform;
  expect(await failureOf(other.uploadAsset(talk.conversationId, talk.communicationId, asset(url)))).toMatchObject({
    kind: 'not-found',
  });
  desk.simulator.faults.status(400, 'bad.request', { method: 'PUT', path: /^\/uploads\// });
  expect(await failureOf(upload(asset(url)))).toMatchObject({ kind: 'invalid' });
  expect(said()).toHaveLength(0);
});

test('the store swallows the answer: tried again by nobody, nothing was said', async () => {
  const { url } = await store();
  desk.simulator.faults.answerLost({ method: 'PUT', path: /^\/uploads\//, times: 1 });
  expect(await failureOf(upload(asset(url)))).toMatchObject({ kind: 'timed-out' });
  expect(said()).toHaveLength(0);
});

test('media that is not there cannot be sent; a lost answer is unknown and went out once', async () => {
  const send = (ids: string[]) => desk.platform.sendMedia(talk.conversationId, talk.communicationId, ids);
  expect(await failureOf(send(['nothing']))).toMatchObject({ kind: 'invalid', code: 'invalid.value' });
  expect(await failureOf(send([]))).toMatchObject({ kind: 'invalid' });
  const { url } = await store();
  const mediaId = await upload(asset(url));
  desk.simulator.faults.answerLost({ method: 'POST', path: /\/communications\/[^/]+\/messages$/ });
  expect(await failureOf(send([mediaId]))).toEqual({ kind: 'outcome-unknown', what: 'send' });
  expect(desk.simulator.ledger.asked('POST', /\/communications\/[^/]+\/messages$/).length).toBe(3);
});
