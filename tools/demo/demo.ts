import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { ensureBuilt, projectRoot } from '../app/build.ts';
import { Desk } from '../app/desk.ts';
import { type LaunchedApp, launchApp } from '../app/launch.ts';
import { customerWrites, type DemoCustomer } from './customers.ts';
import { type DemoStep, DemoStopped, Steps } from './steps.ts';

/** What the demo did, and the pictures that it left. */
export interface DemoReport {
  steps: DemoStep[];
  screenshots: string[];
}

const queues = ['Orders & delivery', 'Returns & refunds'];
const firstCustomers: readonly [key: string, queue: string][] = [
  ['amara-late-parcel', 'Orders & delivery'],
  ['', 'Orders & delivery'],
  ['', 'Returns & refunds'],
];
const oneClick = 'Sorry for the wait';
const withBlank = 'Send a replacement';
const handOverTo = 'Billing';

/** The texts that agents sent into a conversation so far, as the platform applied them. */
const sent = (simulator: Simulator, conversationId: string): string[] =>
  simulator.ledger
    .of('message')
    .filter((entry) => entry.conversationId === conversationId && entry.userId)
    .map((entry) => entry.text ?? '');

/**
 * Riposte's main job, hands-free: the real app against a simulated organisation with customers who really write.
 * Each step holds only when the other side saw it. Never throws; the first step that fails ends it.
 */
export async function runDemo(say: (line: string) => void): Promise<DemoReport> {
  const folder = path.join(projectRoot, 'artifacts/demo');
  const steps = new Steps(say);
  const screenshots: string[] = [];
  const running: { simulator?: Simulator; app?: LaunchedApp; customers: DemoCustomer[] } = { customers: [] };
  const shoot = async (page: Page, name: string): Promise<void> => {
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    screenshots.push(path.relative(projectRoot, file));
  };

  try {
    await steps.take('build the app', async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      ensureBuilt();
    });
    const simulator = await steps.take('start a simulated Genesys Cloud organisation', async () => startSimulator({}));
    running.simulator = simulator;
    const { ready, world, ledger } = simulator;
    const me = ready.users[0];
    if (!me) throw new DemoStopped('no users');
    reserveQueues(world, me.id, queues);

    const customers = await steps.take('three customers write in over the guest socket', async () => {
      for (const [key, queue] of firstCustomers) {
        const taken = running.customers.map((customer) => customer.script.key);
        running.customers.push(await customerWrites(ready, key, queue, taken));
      }
      return running.customers;
    });
    const [first] = customers as [DemoCustomer];
    const name = first.script.name;
    const conversationId = world.conversationOf(first.guest.token)?.id ?? '';

    const app = await steps.take('open the window', async () => launchApp({ ready }));
    running.app = app;
    const { page } = app;
    const desk = new Desk(page);
    await shoot(page, '1-sign-in');

    await steps.take('sign in to the practice organisation with one click', async () => {
      await desk.signInToPractice();
      await ledger.until(() => ledger.asked('POST', '/api/v2/notifications/channels').length > 0);
    });

    await steps.take(`accept ${name}`, async () => {
      await desk.accept(name);
      await ledger.until(() =>
        ledger.of('accept').some((entry) => entry.conversationId === conversationId && entry.userId === me.id),
      );
      await desk.open(name);
    });

    await steps.take('answer with one click; the guest receives exactly that text', async () => {
      await desk.search(oneClick);
      const plane = desk.sendButton(oneClick);
      await expect(plane).toBeVisible();
      const heard = first.guest.waitFor((message) => message.from === 'agent', { timeoutMs: 8_000 });
      await plane.click();
      const { text } = await heard;
      const [applied, ...more] = sent(simulator, conversationId);
      if (more.length > 0 || applied !== text || !text.includes(name.split(' ')[0] ?? name) || text.includes('{{'))
        throw new Error(`the guest heard «${text}», the platform applied ${more.length + 1} messages`);
      await expect(desk.log).toContainText(text);
    });
    await shoot(page, '2-answered');

    await steps.take('a response with a blank is refused: nothing leaves', async () => {
      await desk.search(withBlank);
      await desk.fillButton(withBlank).click();
      await expect(page.getByRole('textbox', { name: /, 1 of 1$/ })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: /, 1 of 1$/ })).toBeVisible();
      if (sent(simulator, conversationId).length !== 1) throw new Error('a message with a blank left');
    });
    await shoot(page, '3-blank');

    await steps.take('filled, it is sent; the guest receives the filled text', async () => {
      const heard = first.guest.waitFor((message) => message.text.includes('Friday, 9 to 12'), { timeoutMs: 8_000 });
      await page.getByRole('textbox', { name: /, 1 of 1$/ }).fill('Friday, 9 to 12');
      await page.keyboard.press('Enter');
      const { text } = await heard;
      const applied = sent(simulator, conversationId);
      if (applied.length !== 2 || applied[1] !== text)
        throw new Error(`the platform applied ${applied.length} messages`);
    });

    await steps.take(`transfer to ${handOverTo} with one click; another agent has it`, async () => {
      await desk.preset(handOverTo).click();
      await ledger.until(
        () => ledger.of('accept').some((entry) => entry.conversationId === conversationId && entry.userId !== me.id),
        15_000,
      );
      await expect(page.getByText(`${handOverTo} has the chat.`)).toBeVisible();
    });
    await shoot(page, '4-transferred');

    await steps.take('nothing was doubled and nothing went wrong inside', async () => {
      const applied = sent(simulator, conversationId);
      if (applied.length !== 2) throw new Error(`${applied.length} messages instead of 2`);
      if (app.troubles.length > 0) throw new Error(app.troubles[0]);
    });
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await shoot(page, '5-dark');
  } catch (error) {
    if (!(error instanceof DemoStopped))
      steps.taken.push({ name: 'demo', ok: false, ms: 0, why: String(error).split('\n')[0] ?? '' });
    if (running.app) await shoot(running.app.page, 'failed').catch(() => undefined);
  } finally {
    for (const { guest } of running.customers) guest.disconnect();
    await running.app?.close().catch(() => undefined);
    await running.simulator?.close();
  }
  return { steps: steps.taken, screenshots };
}
