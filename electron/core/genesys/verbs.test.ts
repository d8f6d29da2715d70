import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';
import type { Platform, PlatformCommunication, PlatformConversation, PlatformParticipant } from './platform.ts';

/** Every verb against a simulated organisation, through the real SDK, the real network and a real sign-in. */
let simulator: Simulator;
let network: NodeNetwork;
let line: PracticeLine;
let platform: Platform;
let meId: string;

const clock = new SystemClock();
const userNamed = (name: string): string => simulator.ready.users.find((user) => user.name === name)?.id ?? '';
const openLine = (name: string): Promise<PracticeLine> =>
  openPracticeLine({
    place: simulator.ready,
    userId: userNamed(name),
    network,
    clock,
    loopback: new NodeLoopback(),
  });

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 5, agentThinkMs: 5 } });
  network = new NodeNetwork();
  line = await openLine('Jana Novak');
  platform = line.platform;
  meId = userNamed('Jana Novak');
  simulator.world.user(meId).capacity = 1_000;
  reserveQueues(simulator.world, meId, ['Orders & delivery', 'Returns & refunds']);
}, 30_000);
afterAll(async () => {
  network.close();
  await simulator.close();
});
beforeEach(() => {
  simulator.faults.clear();
  simulator.ledger.clear();
});

interface Place {
  conversation: PlatformConversation;
  participant: PlatformParticipant;
  communication: PlatformCommunication;
}

const queueId = (name: string): string => simulator.world.findQueue(name)?.id ?? '';

async function placeOf(conversationId: string): Promise<Place> {
  const conversation = await platform.conversation(conversationId);
  const participant = conversation.participants.findLast((each) => each.userId === meId);
  const communication = participant?.communications[0];
  if (!participant || !communication) throw new Error('not mine');
  return { conversation, participant, communication };
}

/** A conversation that rings at me; the customer has written `text`. */
async function ringing(queue = 'Orders & delivery', text = 'Where is my parcel?'): Promise<Place> {
  const { world } = simulator;
  const opened = world.open({
    name: 'Ada Customer',
    queueId: queueId(queue),
    attributes: { orderNumber: '4711' },
    scripted: true,
  });
  world.act(() => world.messages.fromCustomer(opened, text));
  return placeOf(opened.id);
}

/** One that I answered. */
async function connected(queue?: string): Promise<Place> {
  const { conversation, participant } = await ringing(queue);
  await platform.setParticipantState(conversation.conversationId, participant.participantId, 'connected');
  return placeOf(conversation.conversationId);
}

test('me: who I am and what I may', async () => {
  const me = await platform.me();
  expect(me).toMatchObject({ userId: meId, name: 'Jana Novak' });
  expect(me.organisation).not.toBe('');
  expect(me.permissions).toContain('conversation:message:create');
  expect(me.presence?.system).toBe('ON_QUEUE');
  expect(me.routing.status).toMatch(/^(IDLE|INTERACTING)$/);
});

test('a ringing conversation: shape, texts, answer', async () => {
  const { conversation, participant, communication } = await ringing();
  expect(communication).toMatchObject({ state: 'alerting', channel: 'web', endedAtMs: null });
  expect(communication.alertingAtMs).toBeGreaterThan(1_700_000_000_000);
  expect(participant).toMatchObject({ purpose: 'agent', queueName: 'Orders & delivery', otherMedia: [] });
  const customer = conversation.participants.find((each) => each.purpose === 'customer');
  expect(customer).toMatchObject({ name: 'Ada Customer', attributes: { orderNumber: '4711' } });
  const ids = conversation.participants.flatMap((each) =>
    each.communications.flatMap((own) => own.messages.map((message) => message.messageId)),
  );
  const bodies = await platform.messageBodies(conversation.conversationId, ids);
  expect(bodies.map((body) => [body.direction, body.text, body.isEvent])).toContainEqual([
    'inbound',
    'Where is my parcel?',
    false,
  ]);
  await platform.setParticipantState(conversation.conversationId, participant.participantId, 'connected');
  const mine = await platform.myConversations();
  const again = mine.find((each) => each.conversationId === conversation.conversationId);
  expect(again?.participants.findLast((each) => each.userId === meId)?.communications[0]?.state).toBe('connected');
});

test('bodies are fetched in slices and what is missing is left out', async () => {
  const { conversation } = await connected();
  const { world } = simulator;
  const held = world.conversation(conversation.conversationId);
  world.act(() => {
    for (let count = 0; count < 70; count++) world.messages.fromCustomer(held, `line ${count}`);
  });
  const ids = world.messages.of(held).map((message) => message.id);
  const bodies = await platform.messageBodies(conversation.conversationId, ids);
  expect(bodies.map((body) => body.text)).toContain('line 69');
  expect(simulator.ledger.asked('POST', /\/messages\/bulk$/).length).toBe(2);
});

test('send: one message, one effect, my own id comes back', async () => {
  const { conversation, communication } = await connected();
  const sent = await platform.sendMessage(
    conversation.conversationId,
    communication.communicationId,
    'It is on its way – 50 % “sooner” 📦',
  );
  expect(sent.direction).toBe('outbound');
  expect(sent.messageId).not.toBe('');
  expect(simulator.ledger.of('message').filter((entry) => entry.userId === meId)).toHaveLength(1);
  const [body] = await platform.messageBodies(conversation.conversationId, [sent.messageId]);
  expect(body).toMatchObject({ text: 'It is on its way – 50 % “sooner” 📦', createdByUserId: meId });
});

test('typing, attributes, park and resume, decline', async () => {
  const { conversation, participant, communication } = await connected();
  const { conversationId } = conversation;
  await platform.sendTyping(conversationId, communication.communicationId);
  await platform.setAttributes(conversationId, participant.participantId, { note: 'called back' });
  expect((await placeOf(conversationId)).participant.attributes).toEqual({ note: 'called back' });
  await platform.setParked(conversationId, participant.participantId, true);
  expect((await placeOf(conversationId)).communication.state).toBe('parked');
  await platform.setParked(conversationId, participant.participantId, false);
  expect((await placeOf(conversationId)).communication.state).toBe('connected');
});

test('wrap-up: required where the queue says so, with the codes of the queue', async () => {
  const { conversation, participant, communication } = await connected('Returns & refunds');
  const { conversationId } = conversation;
  expect(participant.wrapUpRequired).toBe(true);
  await platform.setParticipantState(conversationId, participant.participantId, 'disconnected');
  const codes = await platform.wrapUpCodes(conversationId, participant.participantId);
  expect(codes.map((code) => code.name)).toContain('Label sent');
  const codeId = codes.find((code) => code.name === 'Label sent')?.codeId ?? '';
  await platform.wrapUp(
    conversationId,
    participant.participantId,
    communication.communicationId,
    codeId,
    'sent by mail',
  );
  expect(simulator.ledger.of('wrapup').at(-1)).toMatchObject({ conversationId });
});

test('wrap-up may be skipped where it is optional', async () => {
  const { conversation, participant, communication } = await connected('Orders & delivery');
  await platform.setParticipantState(conversation.conversationId, participant.participantId, 'disconnected');
  await platform.wrapUp(
    conversation.conversationId,
    participant.participantId,
    communication.communicationId,
    null,
    '',
  );
  expect(simulator.ledger.asked('PATCH', /\/participants\/[^/]+$/).at(-1)?.status).toBe(202);
});

test('transfer to a queue and to a person, with the transfer in the conversation', async () => {
  const toQueue = await connected();
  const target = queueId('Tech, 2nd line');
  await platform.transferToQueue(
    toQueue.conversation.conversationId,
    toQueue.participant.participantId,
    target,
    'Unattended',
  );
  await simulator.ledger.until((ledger) => ledger.of('transfer').length > 0);
  const after = await platform.conversation(toQueue.conversation.conversationId);
  expect(after.recentTransfers.at(-1)).toMatchObject({ initiatorUserId: meId, type: 'Unattended' });
  expect(after.participants.some((each) => each.queueId === target)).toBe(true);

  const toPerson = await connected();
  const colleague = userNamed('Mara Lind');
  await platform.transferToAgent(
    toPerson.conversation.conversationId,
    toPerson.participant.participantId,
    colleague,
    'Attended',
  );
  const shared = await platform.conversation(toPerson.conversation.conversationId);
  expect(shared.recentTransfers.at(-1)).toMatchObject({ destinationUserId: colleague, type: 'Attended' });
});

test('a transfer that the platform refuses says why', async () => {
  const { conversation, participant } = await connected();
  const { conversationId } = conversation;
  const nowhere = '00000000-0000-4000-8000-000000000000';
  expect(
    await failureOf(platform.transferToQueue(conversationId, participant.participantId, nowhere, 'Unattended')),
  ).toMatchObject({ kind: 'not-found', what: 'queue' });
  simulator.faults.staleParticipant({ times: 1 });
  expect(
    await failureOf(
      platform.transferToQueue(conversationId, participant.participantId, queueId('Billing'), 'Unattended'),
    ),
  ).toMatchObject({ kind: 'not-found', code: 'conversation.error.not.conversation.participant' });
});

test('the catalogue: every page of libraries and responses, html as text', async () => {
  const libraries = await platform.libraries(1);
  expect(libraries.entities.length).toBe(libraries.total);
  let responses = 0;
  let withSubstitution = 0;
  let converted = 0;
  for (const library of libraries.entities) {
    for (let page = 1; ; page++) {
      const got = await platform.responsesOf(library.libraryId, page);
      responses += got.entities.length;
      for (const response of got.entities) {
        expect(response.libraryIds).toContain(library.libraryId);
        if (response.substitutions.length > 0) withSubstitution++;
        if (response.html) {
          converted++;
          expect(response.text).not.toMatch(/<\/?(p|b|ul|li|br|a)\b/);
        }
        if (response.kind === 'text' && response.name !== 'Z2 Untitled draft') expect(response.text).not.toBe('');
      }
      if (page >= got.pageCount) break;
    }
  }
  expect(responses).toBeGreaterThan(100);
  expect(withSubstitution).toBeGreaterThan(0);
  expect(converted).toBeGreaterThan(0);
});

test('queues, one queue, its wait and its figures', async () => {
  const queues = await platform.queues(1);
  const tech = queues.entities.find((queue) => queue.name === 'Tech, 2nd line');
  expect(tech?.memberCount).toBeGreaterThan(0);
  expect(tech?.takesMessages).toBe(true);
  expect(await platform.queue(tech?.queueId ?? '')).toEqual(tech);
  const wait = await platform.estimatedWaitS(tech?.queueId ?? '');
  expect(wait === null || wait >= 0).toBe(true);
  // An agent may not read observations: the figures are counted from the members.
  const [counted] = await platform.queueFigures([tech?.queueId ?? '']);
  expect(counted).toMatchObject({ queueId: tech?.queueId, waiting: null });
  expect(counted?.onQueue).toBeGreaterThan(0);
  // A second look does not ask again for what was refused.
  await platform.queueFigures([tech?.queueId ?? '']);
  expect(simulator.ledger.asked('POST', '/api/v2/analytics/queues/observations/query').length).toBe(1);

  const supervisor = await openLine('Priya Raghunathan');
  const [observed] = await supervisor.platform.queueFigures([tech?.queueId ?? '']);
  expect(observed?.waiting).toBeGreaterThanOrEqual(0);
  expect({ onQueue: observed?.onQueue, free: observed?.free }).toEqual({
    onQueue: counted?.onQueue,
    free: counted?.free,
  });
});

test('people: all, by name, one, with presence and routing', async () => {
  const everybody = await platform.searchUsers('', 10);
  expect(everybody.users).toHaveLength(10);
  expect(everybody.total).toBeGreaterThan(10);
  const { users } = await platform.searchUsers('lind', 10);
  expect(users.map((user) => user.name)).toContain('Mara Lind');
  const mara = users.find((user) => user.name === 'Mara Lind');
  expect(mara?.presence?.system).toBe('ON_QUEUE');
  expect(mara?.routing?.status).toMatch(/IDLE|INTERACTING/);
  expect(await platform.user(mara?.userId ?? '')).toMatchObject({ name: 'Mara Lind', email: mara?.email });
  expect((await platform.searchUsers('nobody of that name', 5)).users).toEqual([]);
});

test('presence: definitions, and setting one', async () => {
  const definitions = await platform.presenceDefinitions();
  const systems = definitions.map((definition) => definition.system);
  expect(systems).toEqual(expect.arrayContaining(['AVAILABLE', 'ON_QUEUE', 'MEAL']));
  const lunch = definitions.find((definition) => definition.system === 'MEAL');
  const other = await openLine('Siobhan Gallagher');
  const she = await other.platform.me();
  await other.platform.setPresence(she.userId, lunch?.definitionId ?? '');
  const after = await other.platform.me();
  expect(after.presence).toMatchObject({ definitionId: lunch?.definitionId, system: 'MEAL' });
  expect(after.routing.status).toBe('OFF_QUEUE');
});

test('who may not is told which permission is missing', async () => {
  const limited = await openLine('Noor El-Amrani');
  expect(await failureOf(limited.platform.libraries(1))).toMatchObject({
    kind: 'forbidden',
    permission: 'responses:library:view',
  });
});

test('signing out: the platform takes the token no more, and here it is forgotten', async () => {
  const other = await openLine('Chiara Bellini');
  const used = await other.vault.current();
  await other.platform.revokeToken();
  await other.vault.forget();
  expect(await failureOf(other.platform.me())).toEqual({ kind: 'signed-out' });
  expect(other.secrets.kept.size).toBe(0);
  const direct = await network.fetch({
    method: 'GET',
    url: `${simulator.ready.api}/api/v2/users/me`,
    headers: { authorization: `Bearer ${used}` },
    timeoutMs: 5_000,
  });
  expect(direct.status).toBe(401);
});
