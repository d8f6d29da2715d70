import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { PracticeDesk, type Talk } from '../testing/practice-desk.ts';
import type { PlatformEars } from './platform.ts';

/** Agent Assist and external contacts through the real SDK and a real socket, against a simulated organisation. */
let desk: PracticeDesk<Simulator>;
let talk: Talk<Simulator>;
const network = new NodeNetwork();
beforeAll(async () => {
  const timings = { transferSettleMs: 5, suggestMs: 5 };
  const simulator = await startSimulator({ ratePerMinute: 100_000, timings });
  desk = await PracticeDesk.open(simulator, { network, clock: new SystemClock(), loopback: new NodeLoopback() });
  reserveQueues(simulator.world, desk.meId, ['Orders & delivery']);
  talk = await desk.talk();
}, 30_000);
afterAll(async () => {
  network.close();
  await desk.simulator.close();
});
beforeEach(() => {
  desk.clear();
  desk.simulator.assist.license(true);
});

/** The customer writes; resolves when something was suggested. */
async function says(text: string): Promise<void> {
  const { assist, world } = desk.simulator;
  const suggested = new Promise<void>((resolve) => assist.on(() => resolve()));
  world.act(() => world.messages.fromCustomer(talk.held, text));
  await suggested;
}

/** Ears that remember what was suggested and tell when the line is live. */
function listening(): { ears: PlatformEars; live: Promise<void>; suggested: Promise<string> } {
  const live = Promise.withResolvers<void>();
  const suggested = Promise.withResolvers<string>();
  const nothing = () => undefined;
  return {
    live: live.promise,
    suggested: suggested.promise,
    ears: {
      conversation: nothing,
      presence: nothing,
      routingStatus: nothing,
      customerTyping: nothing,
      tokenRevoked: nothing,
      gap: nothing,
      connection: (state) => state === 'live' && live.resolve(),
      suggested: (id) => suggested.resolve(id),
    },
  };
}

const adds = () => desk.simulator.ledger.asked('POST', /\/subscriptions$/);

test('what fits is suggested, newest first, and engagement is taken', async () => {
  await says('My parcel is damaged, the lamp is broken');
  await says('Where do I find the return label?');
  const suggestions = await desk.platform.suggestions(talk.conversationId);
  expect(suggestions.length).toBeGreaterThan(1);
  expect(suggestions.map((each) => each.atMs)).toEqual(suggestions.map((each) => each.atMs).toSorted((a, b) => b - a));
  const [first] = suggestions;
  expect(first).toMatchObject({ state: 'Suggested' });
  expect(desk.simulator.responses.responses.has(first?.responseId ?? '')).toBe(true);
  await desk.platform.engage(talk.conversationId, first?.suggestionId ?? '', 'Copied');
  const after = await desk.platform.suggestions(talk.conversationId);
  expect(after.find((each) => each.suggestionId === first?.suggestionId)?.state).toBe('Accepted');
  expect(desk.simulator.ledger.of('engagement')).toHaveLength(1);
});

test('more than a page: every cursor is followed once', async () => {
  for (let count = 0; count < 101; count++) await says('Where do I find the return label?');
  const before = desk.simulator.assist.of(talk.conversationId).length;
  expect(before).toBeGreaterThan(100);
  const suggestions = await desk.platform.suggestions(talk.conversationId);
  expect(suggestions.length).toBe(Math.min(before, 500));
  expect(new Set(suggestions.map((each) => each.suggestionId)).size).toBe(suggestions.length);
  expect(desk.simulator.ledger.asked('GET', /\/suggestions$/).length).toBe(Math.min(5, Math.ceil(before / 100)));
});

test('without the licence, without the permission, without the conversation, without the suggestion', async () => {
  const { platform } = desk;
  expect(
    await failureOf(platform.engage(talk.conversationId, '00000000-0000-4000-8000-000000000000', 'Opened')),
  ).toMatchObject({ kind: 'not-found' });
  const limited = (await desk.signIn('Noor El-Amrani')).platform;
  expect(await failureOf(limited.suggestions(talk.conversationId))).toMatchObject({
    kind: 'forbidden',
    permission: 'conversation:suggestion:view',
  });
  expect(await failureOf(limited.engage(talk.conversationId, 'any', 'Opened'))).toMatchObject({
    kind: 'forbidden',
    permission: 'conversation:suggestionEngagement:add',
  });
  expect(await failureOf(platform.suggestions('00000000-0000-4000-8000-000000000000'))).toMatchObject({
    kind: 'not-found',
  });
  desk.simulator.assist.license(false);
  expect(await failureOf(platform.suggestions(talk.conversationId))).toMatchObject({ kind: 'not-found' });
});

test('a suggestion is heard on the socket for the conversation that is followed', async () => {
  const { ears, live, suggested } = listening();
  const { notifications } = desk.line;
  notifications.start(desk.meId, ears);
  await live;
  notifications.follow([talk.conversationId]);
  await desk.simulator.ledger.until(() => adds().length === 1);
  await says('Where is my parcel? The tracking shows nothing');
  expect(await suggested).toBe(talk.conversationId);
  await notifications.stop();
});

test('without the permission the topic is refused, and the line stays', async () => {
  const noor = await desk.signIn('Noor El-Amrani');
  const { ears, live } = listening();
  noor.notifications.start(desk.simulator.world.findUser('Noor El-Amrani')?.id ?? '', ears);
  await live;
  noor.notifications.follow([talk.conversationId]);
  await desk.simulator.ledger.until(() => adds().length === 1);
  expect(adds()[0]?.status).toBe(200);
  await noor.notifications.stop();
});

test.each([
  [
    'ada',
    { firstName: 'Ada', cellPhone: '+44 20 7946 0018', 'address.city': 'Leeds', 'customFields.years_number': '7' },
  ],
  ['ada', { 'externalIds.shop': 'HR-000118', 'externalOrganization.name': 'Fenwick & Daughters' }],
  ['layla', { firstName: 'ليلى', lastName: 'حدّاد', salutation: 'السيدة' }],
  ['haruto', { firstName: '陽翔', 'address.city': '札幌市' }],
  ['markup', { firstName: '<b>Kim</b> & Söhne', lastName: '<img src=x onerror=alert(1)>' }],
  ['pattern', { firstName: '$& $1 $`', lastName: "$' $$", 'externalIds.shop': '$<name>' }],
  ['braces', { firstName: '{{CUSTOMER_NAME}}', title: '}}' }],
])('the contact %s comes as texts by name', async (key, fields) => {
  const { held } = await desk.talk({ contact: key });
  const customer = (await desk.platform.conversation(held.id)).participants.find((each) => each.purpose === 'customer');
  const contact = await desk.platform.contact(customer?.contactId ?? '');
  expect(contact).toMatchObject({ contactId: customer?.contactId, fields });
  for (const name of ['id', 'selfUri', 'type', 'createDate']) expect(contact.fields).not.toHaveProperty(name);
});

test('a contact that is not known, and one that I may not see', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000';
  expect(await failureOf(desk.platform.contact(nowhere))).toMatchObject({ kind: 'not-found', what: 'contact' });
  const limited = (await desk.signIn('Noor El-Amrani')).platform;
  expect(await failureOf(limited.contact(nowhere))).toMatchObject({
    kind: 'forbidden',
    permission: expect.stringMatching(/:contact:view$/),
  });
});
