import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSettings } from '#shared/settings.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { Conversations } from '../conversations/conversations.ts';
import { Responses } from '../responses/responses.ts';
import { SessionHolder } from '../session/current.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';
import { testPorts } from '../testing/test-ports.ts';
import { Suggestions } from './suggestions.ts';

/** Agent Assist of a simulated organisation: the real SDK, the real socket, the real catalogue. */
let simulator: Simulator;
let line: PracticeLine;
let conversations: Conversations;
let suggestions: Suggestions;

const network = new NodeNetwork();
const clock = new SystemClock();
const session = new SessionHolder();
/** Who waits for windows to be told. */
const waiting = new Set<() => void>();
const asked = (): number => simulator.ledger.asked('GET', /\/suggestions$/).length;

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: { suggestMs: 5 } });
  const userId = simulator.ready.users.find((user) => user.name === 'Jana Novak')?.id ?? '';
  simulator.world.user(userId).capacity = 1000;
  reserveQueues(simulator.world, userId, ['Billing']);
  line = await openPracticeLine({
    place: simulator.ready,
    ...{ userId, network, clock, loopback: new NodeLoopback() },
  });
  const surroundings = {
    ports: testPorts({ network, clock }),
    session,
    touched: () => {
      for (const look of waiting) look();
    },
  };
  const settings = { current: () => defaultSettings, onChange: () => () => undefined };
  conversations = new Conversations(surroundings, settings);
  const responses = new Responses(surroundings, conversations);
  suggestions = new Suggestions(surroundings, conversations, responses);
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: (ids) => line.notifications.follow(ids) });
  line.notifications.start(me.userId, session.fanOut);
  await until(async () => {
    const { sync } = await responses.overview({ conversationId: null });
    return sync.state === 'idle' && sync.atMs !== null;
  });
}, 30_000);
afterAll(async () => {
  session.set(undefined);
  await line.notifications.stop();
  network.close();
  await simulator.close();
});

/** Looks again whenever windows are told that something is stale. */
function until(holds: () => Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      holds().then((found) => {
        if (!found) return;
        waiting.delete(look);
        resolve();
      }, reject);
    };
    waiting.add(look);
    look();
  });
}

/** A chat with a customer that I answered. */
async function connected(): Promise<string> {
  const { world } = simulator;
  const { id } = world.open({ name: 'Ada', queueId: world.findQueue('Billing')?.id ?? '', scripted: true });
  const phase = (wanted: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (conversations.view(id)?.phase !== wanted) return;
        stop();
        resolve();
      };
      const stop = conversations.onChange(look);
      look();
    });
  await phase('alerting');
  await conversations.accept({ conversationId: id });
  await phase('connected');
  return id;
}

const says = (conversationId: string, text: string): void => {
  const { world } = simulator;
  world.act(() => world.messages.fromCustomer(world.conversation(conversationId), text));
};

test('without the licence: unavailable, asked once', async () => {
  const conversationId = await connected();
  expect(await suggestions.list({ conversationId })).toEqual({ state: 'unavailable', items: [] });
  expect(await suggestions.list({ conversationId: await connected() })).toEqual({ state: 'unavailable', items: [] });
  expect(asked()).toBe(1);
});

test('with the licence: what fits the customer’s words comes by itself, and what I do is known there', async () => {
  simulator.assist.license(true);
  session.set(undefined);
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: (ids) => line.notifications.follow(ids) });
  line.notifications.start(me.userId, session.fanOut);
  const followed = simulator.ledger.asked('POST', /\/subscriptions$/).length;
  const conversationId = await connected();
  await until(async () => (await suggestions.list({ conversationId })).state === 'ready');
  await simulator.ledger.until((ledger) => ledger.asked('POST', /\/subscriptions$/).length > followed);
  says(conversationId, 'Can I get an invoice with my VAT number on it?');
  await until(async () => (await suggestions.list({ conversationId })).items.length > 0);
  const [first] = (await suggestions.list({ conversationId })).items;
  expect(first?.row.name).toMatch(/invoice|VAT/i);
  const { suggestionId = '' } = first ?? {};
  const engaged = new Promise<string>((resolve) =>
    simulator.assist.on((suggestion) => suggestion.engagement && resolve(suggestion.engagement)),
  );
  await suggestions.engage({ conversationId, suggestionId, how: 'sent' });
  expect(await engaged).toBe('Copied');
  const left = (await suggestions.list({ conversationId })).items.map((item) => item.suggestionId);
  expect(left).not.toContain(suggestionId);
}, 20_000);
