import { test as base, expect } from '@playwright/test';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '#simulator/simulator.ts';
import { ensureBuilt } from '#tools/app/build.ts';
import { Desk } from '#tools/app/desk.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from '#tools/app/launch.ts';

export { expect };

/** A customer to be: what the agent sees of it. */
export interface CustomerOptions {
  name: string;
  queue?: string;
  attributes?: Record<string, unknown>;
  opening?: string[];
}

/** Everything a spec needs: the platform, customers, and the app as its user has it. Each ends by itself. */
export interface World {
  /** The simulated organisation; its two order queues reach only the agent. */
  simulator: Simulator;
  /** A customer who has already written `opening` (default one line). */
  customer(options: CustomerOptions): Promise<WebMessagingGuest>;
  /** Starts the app, not yet signed in. */
  start(options?: LaunchOptions): Promise<{ app: LaunchedApp; desk: Desk }>;
  /** Starts the app and signs in to the practice organisation. */
  signIn(options?: LaunchOptions): Promise<{ app: LaunchedApp; desk: Desk }>;
}

/** Console lines that are about a fault that a spec made on purpose. */
const expectedTroubles = [/net::ERR/];

export const test = base.extend<{ world: World; simulation: SimulatorOptions }>({
  simulation: [{}, { option: true }],
  world: async ({ simulation }, use) => {
    ensureBuilt();
    const simulator = await startSimulator(simulation);
    const { ready } = simulator;
    const me = ready.users[0];
    if (!me) throw new Error('the simulated organisation has no users');
    reserveQueues(simulator.world, me.id, ['Orders & delivery', 'Returns & refunds']);
    const apps: LaunchedApp[] = [];
    const guests: WebMessagingGuest[] = [];
    const start: World['start'] = async (options = {}) => {
      const app = await launchApp({ ready, ...options });
      apps.push(app);
      return { app, desk: new Desk(app.page) };
    };
    await use({
      simulator,
      customer: async ({
        name,
        queue = 'Orders & delivery',
        attributes = {},
        opening = ['Hello, can you help me?'],
      }) => {
        const guest = new WebMessagingGuest({
          url: ready.webmessaging,
          deploymentId: ready.deploymentId,
          api: ready.api,
          attributes: { ...attributes, name, queue },
        });
        guests.push(guest);
        await guest.connect();
        for (const line of opening) await guest.sendText(line);
        return guest;
      },
      start,
      signIn: async (options) => {
        const started = await start(options);
        await started.desk.signInToPractice();
        return started;
      },
    });
    for (const guest of guests) guest.disconnect();
    const troubles = apps.flatMap((app) => app.troubles);
    for (const app of apps) await app.close();
    await simulator.close();
    expect(troubles.filter((text) => !expectedTroubles.some((known) => known.test(text)))).toEqual([]);
  },
});
