import { afterAll, beforeAll, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { settled } from '../testing/fake-clock.ts';
import { MemorySecrets } from '../testing/memory-stores.ts';
import { testPorts } from '../testing/test-ports.ts';
import { genesysEntrance } from './entrance.ts';
import type { PlatformConversation } from './platform.ts';

/** The whole way in, over nothing but the ports, and the real socket behind it. */
let simulator: Simulator;
let network: NodeNetwork;
const secrets = new MemorySecrets();

beforeAll(async () => {
  simulator = await startSimulator({ timings: { agentThinkMs: 5, transferSettleMs: 5 } });
  network = new NodeNetwork();
});
afterAll(async () => {
  network.close();
  await simulator.close();
});

const open = async (userId: string) => {
  const { api, login, clientId } = simulator.ready;
  const ports = testPorts({ network, secrets, clock: new SystemClock(), loopback: new NodeLoopback() });
  const entrance = genesysEntrance(ports);
  const door = { endpoints: { api, login }, clientId, practice: true, loginHint: userId };
  const tokens = await entrance.signIn(door, { signal: new AbortController().signal, onStep: () => undefined });
  const line = await entrance.open(door, tokens, () => undefined);
  if (!line) throw new Error('no line');
  return line;
};

/** Ears that can be waited on. */
function listening() {
  const told: string[] = [];
  const conversations: PlatformConversation[] = [];
  const waiting = new Set<() => void>();
  const hear = (what: string): void => {
    told.push(what);
    for (const wake of waiting) wake();
  };
  return {
    told,
    conversations,
    until: (holds: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const wake = (): void => {
          if (!holds()) return;
          waiting.delete(wake);
          resolve();
        };
        waiting.add(wake);
        wake();
      }),
    ears: {
      conversation: (conversation: PlatformConversation) => {
        conversations.push(conversation);
        hear('conversation');
      },
      presence: () => hear('presence'),
      routingStatus: () => hear('routing'),
      suggested: () => hear('suggested'),
      customerTyping: () => hear('typing'),
      tokenRevoked: () => hear('revoked'),
      connection: (state: string) => hear(state),
      gap: () => hear('gap'),
    },
  };
}

test('practice keeps no token; events come over the real socket; a dropped socket comes back', async () => {
  const me = simulator.ready.users[0]?.id ?? '';
  const line = await open(me);
  expect(secrets.kept.size).toBe(0);
  expect(line.expiresAtMs()).toBeGreaterThan(Date.now());
  const { ears, told, conversations, until } = listening();
  line.notifications.start(me, ears);
  await until(() => told.includes('gap'));
  expect(told).toEqual(['connecting', 'live', 'gap']);

  const { world } = simulator;
  reserveQueues(world, me, ['Orders & delivery']);
  const opened = world.open({ name: 'Ada', queueId: world.findQueue('Orders & delivery')?.id ?? '' });
  await until(() => conversations.some((each) => each.conversationId === opened.id));
  // The event and the answer to a question say the same about who takes part.
  const asked = await line.platform.conversation(opened.id);
  const heard = conversations.findLast((each) => each.conversationId === opened.id);
  const parts = (conversation: PlatformConversation | undefined) =>
    conversation?.participants.map((each) => [each.participantId, each.purpose, each.userId, each.queueId]);
  expect(parts(heard)).toEqual(parts(asked));

  told.length = 0;
  simulator.faults.dropSockets();
  await until(() => told.includes('gap'));
  expect(told.filter((each) => each !== 'conversation' && each !== 'routing')).toEqual(['polling', 'live', 'gap']);

  told.length = 0;
  simulator.faults.socketClosing({ inMs: 60_000 });
  await until(() => told.includes('gap'));
  // The same channel all the time: every new one may push another program's off.
  expect(simulator.ledger.asked('POST', /\/notifications\/channels$/).length).toBe(1);

  told.length = 0;
  simulator.faults.revokeTokens(me);
  await until(() => told.includes('revoked'));
  await line.notifications.stop();
  await line.forget();
  await settled();
});
