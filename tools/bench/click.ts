import type { Page } from '@playwright/test';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { ensureBuilt } from '../app/build.ts';
import { Desk } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';
import { pageOffsetMs, wallNow } from './clocks.ts';
import { type Arrival, FarSimulator } from './far-simulator.ts';
import { type BenchReport, compared, percentile } from './figure.ts';

const clicks = 60;
const customer = 'Amara Okafor';
const queue = 'Orders & delivery';
const messages = /\/communications\/[^/]+\/messages$/;
const quietMs = 300;
/** How long a finger stays on the button: what the pressing itself draws is over when it is let go. */
const heldMs = 60;

interface Pressed {
  pressedAt: number[];
}

/** When the pointer was let go over a button: that is the click. The event's own time is the input's, not the handler's. */
async function stampClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pressedAt: number[] = [];
    (window as unknown as Pressed).pressedAt = pressedAt;
    addEventListener('pointerup', (event) => void pressedAt.push(performance.timeOrigin + event.timeStamp), true);
  });
}

/** One fetch, whose connection Node keeps; resolves with when it was begun. */
async function bareFetch(url: string): Promise<number> {
  const startedAt = wallNow();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: '{"textBody":"Sorry for the wait."}' });
  await answer.text();
  return startedAt;
}

/** The next request that matches; polled, because the thread that knows has no ear here. */
async function arrival(simulator: FarSimulator, matches: (one: Arrival) => boolean): Promise<Arrival> {
  for (const until = performance.now() + 5_000; performance.now() < until; ) {
    const found = (await simulator.arrivals()).find(matches);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('a click did not lead to a request within 5 s');
}

/** Click to request on the wire, against a bare fetch over a kept connection to the same server, in turn. */
export async function benchClick(): Promise<BenchReport> {
  ensureBuilt();
  const simulator = await FarSimulator.start();
  const { ready } = simulator;
  const me = ready.users[0];
  if (!me) throw new Error('no users');
  await simulator.reserve(me.id, [queue]);
  const guest = new WebMessagingGuest({
    url: ready.webmessaging,
    deploymentId: ready.deploymentId,
    attributes: { name: customer, queue },
  });
  await guest.connect();
  await guest.sendText('Hello');
  const app = await launchApp({ ready });
  const ours: number[] = [];
  const bare: number[] = [];
  let cold = 0;
  try {
    const desk = new Desk(app.page);
    await desk.signInToPractice();
    await desk.accept(customer);
    await desk.open(customer);
    const planes = await offered(desk);
    await stampClicks(app.page);
    const offsetMs = await pageOffsetMs(app.page);
    await bareFetch(`${ready.api}/api/v2/bare`);
    for (let i = 0; i < clicks; i++) {
      // A person reads before the next click, and what the last one set off has come to rest.
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      await simulator.arrivals();
      await desk.sendButton(planes[i % planes.length] ?? '').click({ delay: heldMs });
      const came = await arrival(simulator, ({ method, path }) => method === 'POST' && messages.test(path));
      const pressed = await app.page.evaluate(() => (window as unknown as Pressed).pressedAt.at(-1) ?? Number.NaN);
      ours.push(came.atMs - pressed - offsetMs);
      if (came.cold) cold++;
      const [startedAt, plain] = await Promise.all([
        bareFetch(`${ready.api}/api/v2/bare`),
        arrival(simulator, ({ path }) => path === '/api/v2/bare'),
      ]);
      bare.push(plain.atMs - startedAt);
    }
  } finally {
    guest.disconnect();
    await app.close();
    await simulator.close();
  }
  const what = 'a bare keep-alive fetch to the same server';
  const figure = (id: string, p: number, allowedMs: number) =>
    compared(
      {
        id,
        value: percentile(ours, p),
        unit: 'ms',
        what,
        reference: percentile(bare, p),
        goal: `<= +${allowedMs} ms`,
      },
      (value, reference) => value <= reference + allowedMs,
    );
  return {
    bench: 'click',
    figures: [
      figure('click-to-wire-median', 0.5, 3),
      figure('click-to-wire-p99', 0.99, 8),
      {
        id: 'cold-connections-on-a-click',
        value: cold,
        unit: 'count',
        against: { what: 'clicks', value: clicks },
        ratio: null,
        goal: '0',
        ok: cold === 0,
      },
    ],
  };
}

/** The planes on the screen of responses that need nothing filled in. */
async function offered(desk: Desk): Promise<string[]> {
  await desk.search('sorry');
  const buttons = desk.panel.getByRole('button', { name: /^Send / });
  await buttons.nth(4).waitFor();
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.slice(0, 6).map((name) => name.replace(/^Send /, ''));
}
