import { chromium, type Page } from '@playwright/test';
import { ensureBuilt } from '../app/build.ts';
import { Desk } from '../app/desk.ts';
import { launchApp } from '../app/launch.ts';
import { ensureChromium } from '../electron-stand-in/chromium.ts';
import { FarSimulator } from './far-simulator.ts';
import { type BenchReport, compared, percentile } from './figure.ts';
import { type PaintRun, watchPaints } from './paint-watch.ts';

const conversations = 1_000;
const perSecond = 200;
const seconds = 8;
const bareSeconds = 4;
const rounds = 3;

/** A page in a plain browser of the same build that writes each frame of a socket into one paragraph. */
async function bareRun(simulator: FarSimulator): Promise<PaintRun> {
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://${simulator.bare}/`);
    await page.evaluate(
      (address) =>
        new Promise<void>((resolve) => {
          const socket = new WebSocket(address);
          const line = document.querySelector('p');
          socket.onmessage = ({ data }) => {
            if (line) line.textContent = String(data);
          };
          socket.onopen = () => resolve();
        }),
      `ws://${simulator.bare}/`,
    );
    return await watchPaints(page, () => simulator.marks(perSecond * bareSeconds, perSecond));
  } finally {
    await browser.close();
  }
}

/** The conversations whose cards lie wholly inside the list now. */
function onScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const box = document.querySelector('.inbox-scroll')?.getBoundingClientRect();
    return [...document.querySelectorAll('[data-card]')].flatMap((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      const inside = box && top >= box.top && bottom <= box.bottom;
      return inside ? [card.getAttribute('data-card') ?? ''] : [];
    });
  });
}

/** Every other event changes a card on the screen, the others any conversation. */
function plan(all: readonly string[], seen: readonly string[]): string[] {
  return Array.from(
    { length: perSecond * seconds },
    (_, at) => (at % 2 === 0 ? seen[(at / 2) % seen.length] : all[(at * 7919) % all.length]) ?? '',
  );
}

async function appRun(simulator: FarSimulator, all: readonly string[]): Promise<PaintRun> {
  const app = await launchApp({ ready: simulator.ready });
  try {
    await new Desk(app.page).signInToPractice();
    await app.page
      .locator('.inbox header .count')
      .filter({ hasText: String(conversations) })
      .waitFor();
    await app.page.locator('[data-card]').nth(8).waitFor();
    const seen = await onScreen(app.page);
    const run = await watchPaints(app.page, () => simulator.rename(plan(all, seen), perSecond));
    const expected = (perSecond * seconds) / 2;
    if (run.delaysMs.length < expected * 0.9)
      throw new Error(`only ${run.delaysMs.length} of ${expected} events on the screen were seen painted`);
    return run;
  } finally {
    await app.close();
  }
}

/** From an event on the platform's socket to the painted card, beside a bare page that only paints. */
export async function benchPaint(): Promise<BenchReport> {
  ensureBuilt();
  const simulator = await FarSimulator.start();
  try {
    const me = simulator.ready.users[0];
    if (!me) throw new Error('no users');
    const all = await simulator.seed(conversations, me.id);
    const bare: PaintRun[] = [];
    const ours: PaintRun[] = [];
    for (let round = 0; round < rounds; round++) {
      bare.push(await bareRun(simulator));
      ours.push(await appRun(simulator, all));
    }
    const median = (runs: readonly PaintRun[], of: (run: PaintRun) => number): number => percentile(runs.map(of), 0.5);
    const longest = (run: PaintRun): number => Math.max(0, ...run.longTasksMs);
    const beside = 'a bare web socket page in the same Chromium';
    const delay = (id: string, p: number, mostMs: number) =>
      compared(
        {
          id,
          value: median(ours, (run) => percentile(run.delaysMs, p)),
          unit: 'ms',
          what: beside,
          reference: median(bare, (run) => percentile(run.delaysMs, p)),
          goal: `<= ${mostMs} ms`,
        },
        (value) => value <= mostMs,
      );
    return {
      bench: 'paint',
      figures: [
        delay('event-to-paint-p50', 0.5, 16),
        delay('event-to-paint-p99', 0.99, 35),
        compared(
          {
            id: 'longest-task-over-50ms',
            value: median(ours, longest),
            unit: 'ms',
            what: beside,
            reference: median(bare, longest),
            goal: 'none',
          },
          (value) => value === 0,
        ),
        compared(
          {
            id: 'main-thread-busy',
            value: median(ours, (run) => run.busyPercent),
            unit: '%',
            what: beside,
            reference: median(bare, (run) => run.busyPercent),
            goal: '<= 20 %',
          },
          (value) => value <= 20,
        ),
      ],
    };
  } finally {
    await simulator.close();
  }
}
