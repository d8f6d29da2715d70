import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { type SignedIn, signIn } from '../testing/sign-in.ts';
import { TestSocket } from '../testing/socket.ts';
import { misfits } from '../testing/topic-fidelity.ts';
import type { Conversation } from '../world/state.ts';
import { Matching, wordsOf } from './matching.ts';

interface Listing {
  entities: {
    id: string;
    state: string;
    cannedResponse: { response: { id: string } };
    context: { queryStatement: string };
  }[];
  nextUri?: string;
  previousUri?: string;
}

let simulator: Simulator;
let jana: SignedIn;
let talk: Conversation;
beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 10_000, agentAssist: true, timings: { suggestMs: 1 } });
  jana = await signIn(simulator, 'Jana Novak');
});
afterAll(() => simulator.close());
beforeEach(() => {
  simulator.assist.license(true);
  talk = open('Orders & delivery');
});

const open = (queue: string): Conversation => {
  const queueId = simulator.world.findQueue(queue)?.id ?? '';
  return simulator.world.open({ name: 'Ann', queueId, scripted: true, contact: 'ada' });
};
const heard = (): Promise<void> => new Promise((resolve) => simulator.assist.on(() => resolve()));
async function says(text: string, conversation = talk): Promise<void> {
  const suggested = heard();
  simulator.world.act(() => simulator.world.messages.fromCustomer(conversation, text));
  await suggested;
}
const list = (query = '', conversation = talk) =>
  jana.get<Listing>(`/conversations/${conversation.id}/suggestions${query}`);
const nameOf = (id: string): string => simulator.responses.responses.get(id)?.name ?? '';

test('what fits the words is suggested, one to three, from the libraries of the queue', async () => {
  await says('My parcel says delivered but my neighbour has not got it');
  const { entities } = (await list()).body;
  expect(entities.length).toBeGreaterThanOrEqual(1);
  expect(entities.length).toBeLessThanOrEqual(3);
  expect(entities.map((one) => nameOf(one.cannedResponse.response.id)).join(' ')).toMatch(/neighbour/i);
  expect(entities[0]?.context.queryStatement).toContain('parcel');
  const queue = simulator.world.findQueue('Orders & delivery');
  for (const one of entities) {
    const response = simulator.responses.responses.get(one.cannedResponse.response.id);
    expect(response?.libraryIds.some((id) => queue?.libraryIds.includes(id))).toBe(true);
    expect(response?.template).toBeUndefined();
  }
});

test.each([
  ['¿Dónde está mi paquete? El seguimiento no avanza', 'es'],
  ['荷物の配送状況を教えてください', 'ja'],
  ['وصل الطرد تالفًا', 'ar'],
])('also in %s', async (text) => {
  await says(text);
  expect((await list()).body.entities.length).toBeGreaterThan(0);
});

test('nothing is invented: no words in common, no library, no licence, an empty word', async () => {
  const loyalty = open('Loyalty desk');
  const off = open('Orders & delivery');
  const { world } = simulator;
  world.act(() => {
    world.messages.fromCustomer(talk, 'xyzzy plugh');
    world.messages.fromCustomer(talk, '   ');
    world.messages.fromCustomer(loyalty, 'My parcel is damaged, where is my refund?');
  });
  simulator.assist.license(false);
  world.act(() => world.messages.fromCustomer(off, 'My parcel is damaged, where is my refund?'));
  simulator.assist.license(true);
  // One more that fits says that everything before it was thought about.
  const last = open('Orders & delivery');
  await says('My parcel is damaged, where is my refund?', last);
  for (const conversation of [talk, loyalty, off]) expect((await list('', conversation)).body.entities).toEqual([]);
});

test('pages by cursors, forwards and back, by type and state', async () => {
  for (let count = 0; count < 4; count++) await says('Where do I find the return label?');
  const all = (await list()).body.entities.map((one) => one.id);
  expect(all.length).toBeGreaterThan(3);
  const seen: string[] = [];
  let uri: string | undefined = `/conversations/${talk.id}/suggestions?pageSize=2&type=CannedResponse`;
  let last: Listing | undefined;
  while (uri !== undefined) {
    const { body }: { body: Listing } = await jana.get<Listing>(uri.replace('/api/v2', ''));
    expect(body.entities.length).toBeLessThanOrEqual(2);
    seen.push(...body.entities.map((one) => one.id));
    last = body;
    uri = body.nextUri;
  }
  expect(seen).toEqual(all);
  const back = await jana.get<Listing>((last?.previousUri ?? '').replace('/api/v2', ''));
  expect(back.body.entities).toHaveLength(2);
  expect((await list('?type=Faq')).body.entities).toEqual([]);
  expect((await list('?state=Dismissed')).body.entities).toEqual([]);
  for (const bad of ['?pageSize=0', '?pageSize=201', '?pageSize=x', '?after=made-up'])
    expect((await list(bad)).status, bad).toBe(400);
});

test('engagement changes the state and is told; feedback needs a rating', async () => {
  await says('My parcel is damaged');
  const id = (await list()).body.entities[0]?.id;
  const engage = (body: unknown, suggestion = id) =>
    jana.send('POST', `/conversations/${talk.id}/suggestions/${suggestion}/engagement`, body);
  expect((await engage({ engagementType: 'Dismissed' })).body).toEqual({ engagementType: 'Dismissed' });
  expect((await list('?state=Dismissed')).body.entities.map((one) => one.id)).toEqual([id]);
  expect((await engage({ engagementType: 'Feedback' })).status).toBe(400);
  expect((await engage({ engagementType: 'Feedback', feedback: { rating: 'Positive' } })).status).toBe(200);
  expect((await engage({ engagementType: 'Applauded' })).status).toBe(400);
  expect((await engage({})).status).toBe(400);
  expect((await engage({ engagementType: 'Opened' }, crypto.randomUUID())).status).toBe(404);
});

test('the event fits its model; without the licence the topic is rejected and nothing can be asked', async () => {
  const topic = `v2.conversations.${talk.id}.suggestions.response`;
  const channel = (await jana.send<{ id: string; connectUri: string }>('POST', '/notifications/channels')).body;
  const path = `/notifications/channels/${channel.id}/subscriptions?ignoreErrors=true`;
  const subscribe = async () =>
    (await jana.send<{ entities: { state: string; missingPermissions?: string[] }[] }>('POST', path, [{ id: topic }]))
      .body.entities[0];
  simulator.assist.license(false);
  const refused = await subscribe();
  expect(refused?.state).toBe('Rejected');
  expect(refused?.missingPermissions).toBeUndefined();
  expect((await list()).status).toBe(404);
  simulator.assist.license(true);
  expect((await subscribe())?.state).toBe('Permitted');
  const socket = await TestSocket.open(channel.connectUri);
  await says('My parcel is damaged');
  const event = await socket.heard((frame) => frame.topicName === topic);
  expect(misfits(event.eventBody, 'ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent')).toEqual([]);
  expect(event.eventBody).toMatchObject({ conversationId: talk.id, state: 'SUGGESTED' });
  const [first] = (await list()).body.entities;
  await jana.send('POST', `/conversations/${talk.id}/suggestions/${first?.id}/engagement`, {
    engagementType: 'Copied',
  });
  const engaged = await socket.heard((frame) => JSON.stringify(frame).includes('COPIED'));
  expect(misfits(engaged.eventBody, 'ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent')).toEqual([]);
  socket.close();
});

test('who lacks the permission is told so', async () => {
  const noor = await signIn(simulator, 'Noor El-Amrani');
  const asked = await noor.get<{ code: string }>(`/conversations/${talk.id}/suggestions`);
  expect(asked).toMatchObject({ status: 403, body: { code: 'missing.permissions' } });
});

test('words: accents folded, placeholders and markup left out, pairs where there are no spaces', () => {
  expect([...wordsOf('Größe <b>ZURÜCK</b> {{order_number}} an')]).toEqual(['große', 'zuruck']);
  expect([...wordsOf('配送状況')]).toEqual(['配送', '送状', '状況']);
});

test('matching follows what changes', () => {
  const matching = new Matching();
  const response = (id: string, name: string) => ({
    id,
    name,
    version: 1,
    libraryIds: ['l'],
    texts: [{ content: 'text of it', contentType: 'text/plain' as const }],
    substitutions: [],
    assets: [],
    createdAt: 0,
    haystack: '',
  });
  const all = Array.from({ length: 30 }, (_, at) => response(`r${at}`, `word${at} letter`));
  matching.take(all);
  expect(matching.best('about word7 please', () => true, 3).map((one) => one.id)).toEqual(['r7']);
  expect(matching.best('letter', () => true, 3)).toEqual([]);
  matching.take([...all.slice(0, 7), response('r7', 'something else'), ...all.slice(9)]);
  expect(matching.best('word7 word8', () => true, 3)).toEqual([]);
  expect(matching.best('word9', (one) => one.id !== 'r9', 3)).toEqual([]);
});
