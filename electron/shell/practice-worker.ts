import { randomUUID } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { playCustomer } from '#guest/customer.ts';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { customerScripts } from '#simulator/data/catalogue/customers.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { startSimulator } from '#simulator/simulator.ts';
import type { FromWorker, ToWorker } from './practice-frames.ts';

/** How fast simulated customers type, and when those who are there from the start come in. */
const paceMs = 2_600;
const arrivalsMs = [400, 5_000, 14_000];

/** The queues whose customers all come to the person who practises; in the others colleagues wait to be handed something. */
const ownQueues = ['Orders & delivery', 'Returns & refunds'];

/** A simulated organisation and its customers, on a thread of their own so that they never hold up the app. */
async function practise(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('practice-worker runs as a worker thread');
  const tell = (message: FromWorker): void => port.postMessage(message);
  const simulator = await startSimulator({ agentAssist: true });
  const { ready } = simulator;
  const ending = new AbortController();
  const customers: { name: string; language: string; state: 'waiting' | 'talking' | 'done' }[] = [];
  const changed = (): void => tell({ t: 'customers', customers: customers.map((customer) => ({ ...customer })) });
  const me = ready.users[0];
  if (!me) throw new Error('the simulated organisation has no users');
  reserveQueues(simulator.world, me.id, ownQueues);

  const addCustomer = async (): Promise<void> => {
    const script = customerScripts[customers.length % customerScripts.length];
    if (!script) return;
    const customer: (typeof customers)[number] = { name: script.name, language: script.language, state: 'waiting' };
    customers.push(customer);
    changed();
    const queue = ownQueues.includes(script.queue) ? script.queue : ownQueues[0];
    const attributes = { ...script.attributes, name: script.name, language: script.language, queue };
    const guest = new WebMessagingGuest({
      url: ready.webmessaging,
      deploymentId: ready.deploymentId,
      api: ready.api,
      token: randomUUID(),
      attributes,
    });
    guest.on('message', () => {
      if (customer.state === 'waiting' && guest.messages.some((message) => message.from === 'agent')) {
        customer.state = 'talking';
        changed();
      }
    });
    try {
      await guest.connect();
      await playCustomer(guest, script, { paceMs, signal: ending.signal });
    } catch {
      // A customer whose line broke has simply gone; the list says so.
    }
    customer.state = 'done';
    changed();
  };

  const arrivals = arrivalsMs.map((afterMs) => setTimeout(() => void addCustomer(), afterMs));
  port.on('message', (message: ToWorker) => {
    if (message.t === 'add') return void addCustomer();
    ending.abort();
    arrivals.forEach(clearTimeout);
    void simulator.close().then(() => {
      tell({ t: 'stopped' });
      port.close();
    });
  });
  tell({ t: 'ready', place: { api: ready.api, login: ready.login, clientId: ready.clientId, userId: me.id } });
}

void practise().catch((error: unknown) => {
  parentPort?.postMessage({
    t: 'failed',
    reason: error instanceof Error ? error.message : 'unknown',
  } satisfies FromWorker);
});
