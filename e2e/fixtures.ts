import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '#simulator/simulator.ts';
import { ensureBuilt } from '#tools/app/build.ts';
import { Desk } from '#tools/app/desk.ts';
import { type LaunchedApp, type LaunchOptions, launchApp, startAgain } from '#tools/app/launch.ts';

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
  /** What may stand in the console because the spec provokes it. */
  expected: RegExp[];
  /** The simulated organisation; its two order queues reach only the agent. */
  simulator: Simulator;
  /** A customer who has already written `opening` (default one line). */
  customer(options: CustomerOptions): Promise<WebMessagingGuest>;
  /** The texts that agents sent to a guest so far, as the platform applied them. */
  sentTo(guest: WebMessagingGuest): string[];
  /** Starts the app, not yet signed in. */
  start(options?: StartOptions): Promise<{ app: LaunchedApp; desk: Desk }>;
  /** Starts the app once more on the same profile; resolves with how it ended. */
  startSecond(first: LaunchedApp): Promise<{ code: number | null; words: string }>;
  /** Starts the app and signs in to the practice organisation. */
  signIn(options?: StartOptions): Promise<{ app: LaunchedApp; desk: Desk }>;
}

/** `keepProfile` keeps the profile for a later start; give its `userData` there. */
export type StartOptions = LaunchOptions & { keepProfile?: boolean };

/** Console lines that are about a fault that a spec made on purpose. */
const expectedTroubles = [/net::ERR/];

export const test = base.extend<{ world: World; simulation: SimulatorOptions }>({
  simulation: [{}, { option: true }],
  world: async ({ simulation }, use, testInfo) => {
    ensureBuilt();
    const simulator = await startSimulator(simulation);
    const { ready } = simulator;
    const me = ready.users[0];
    if (!me) throw new Error('the simulated organisation has no users');
    reserveQueues(simulator.world, me.id, ['Orders & delivery', 'Returns & refunds']);
    const apps: LaunchedApp[] = [];
    const guests: WebMessagingGuest[] = [];
    const profiles: string[] = [];
    const start: World['start'] = async ({ keepProfile, ...options } = {}) => {
      const userData =
        options.userData ?? (keepProfile ? mkdtempSync(path.join(tmpdir(), 'riposte-kept-')) : undefined);
      if (keepProfile && userData) profiles.push(userData);
      const app = await launchApp({ ready, ...options, ...(userData ? { userData } : {}) });
      apps.push(app);
      return { app, desk: new Desk(app.page) };
    };
    const expected = [...expectedTroubles];
    await use({
      expected,
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
      sentTo: (guest) => {
        const conversation = simulator.world.conversationOf(guest.token);
        return simulator.ledger
          .of('message')
          .filter((entry) => entry.conversationId === conversation?.id && entry.userId)
          .map((entry) => entry.text ?? '');
      },
      start,
      startSecond: (first) => startAgain(first),
      signIn: async (options) => {
        const started = await start(options);
        await started.desk.signInToPractice();
        return started;
      },
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [i, { page }] of apps.entries())
        await page.screenshot({ path: testInfo.outputPath(`window-${i}.png`) }).catch(() => undefined);
    }
    for (const guest of guests) guest.disconnect();
    const troubles = apps.flatMap((app) => app.troubles);
    for (const app of apps) await app.close().catch(() => undefined);
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
    await simulator.close();
    expect(troubles.filter((text) => !expected.some((known) => known.test(text)))).toEqual([]);
  },
});
