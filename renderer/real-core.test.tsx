import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { type Core, createCore } from '#core/app.ts';
import { testPorts } from '#core/testing/test-ports.ts';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { wirePair } from '#shared/rpc/wire.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../electron/shell/clock.ts';
import { NodeLoopback } from '../electron/shell/loopback.ts';
import { NodeNetwork } from '../electron/shell/network.ts';
import { App } from './app/app.tsx';
import { createBridge } from './bridge/client.ts';
import { createI18n } from './i18n/i18n.ts';
import './testing/show.tsx'; // gives the test's DOM a size, so that lists have something in sight

let simulator: Simulator | undefined;
let core: Core | undefined;
let network: NodeNetwork | undefined;
let guest: WebMessagingGuest | undefined;

afterEach(async () => {
  guest?.disconnect();
  await core?.stop();
  network?.close();
  await simulator?.close();
});

/** The window on the real core over two joined ends, the core on the real SDK, a simulated organisation behind it. */
async function open(): Promise<Simulator> {
  simulator = await startSimulator({ timings: { transferSettleMs: 5, agentThinkMs: 5 } });
  const { ready } = simulator;
  const userId = ready.users[0]?.id ?? '';
  reserveQueues(simulator.world, userId, ['Orders & delivery']);
  network = new NodeNetwork();
  const place = { api: ready.api, login: ready.login, clientId: ready.clientId, userId };
  core = createCore(
    testPorts({
      network,
      clock: new SystemClock(),
      loopback: new NodeLoopback(),
      practice: {
        start: async () => place,
        stop: async () => undefined,
        addCustomer: async () => undefined,
        customers: () => [],
        onChange: () => () => undefined,
      },
    }),
  );
  const [server, client] = wirePair();
  core.attach(server);
  render(<App bridge={createBridge(client)} words={createI18n()} />);
  return simulator;
}

test('the real core answers the window: sign in, accept, write; the guest reads it', async () => {
  const { ready, ledger } = await open();
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('button', { name: 'Start practising' }, { timeout: 5_000 }));
  await screen.findByRole('heading', { name: 'Conversations' }, { timeout: 8_000 });

  guest = new WebMessagingGuest({
    url: ready.webmessaging,
    deploymentId: ready.deploymentId,
    attributes: { name: 'Amara Okafor', queue: 'Orders & delivery' },
  });
  await guest.connect();
  await guest.sendText('Where is my lamp?');
  const accept = await screen.findByRole('button', { name: 'Accept Amara Okafor' }, { timeout: 5_000 });
  accept.focus();
  await user.keyboard('{Enter}');

  const composer = await screen.findByRole('textbox', { name: 'Message to Amara Okafor' }, { timeout: 5_000 });
  const heard = guest.waitFor((message) => message.from === 'agent', { timeoutMs: 8_000 });
  await user.type(composer, 'On its way{Enter}');
  expect((await heard).text).toBe('On its way');
  const log = screen.getByRole('log', { name: 'Conversation with Amara Okafor' });
  await waitFor(() => expect(within(log).getByText('On its way')).toBeTruthy());
  expect(ledger.of('message').filter((entry) => entry.userId)).toHaveLength(1);
  expect(composer).toHaveProperty('value', '');
});
