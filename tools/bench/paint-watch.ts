import type { CDPSession, Page } from '@playwright/test';
import { pageOffsetMs } from './clocks.ts';
import type { Departure } from './far-simulator.ts';

/** A card on the screen that showed a mark, in the page's milliseconds since 1970. */
interface Shown {
  id: string;
  mark: number;
  atMs: number;
}

interface Watched {
  shown: Shown[];
  longTasks: number[];
}

/**
 * Runs in the page. A change is painted when the frame after it was: a message posted in a frame's callback is answered when
 * that frame is done. A change made inside a frame belongs to that frame, one made between two frames to the next.
 */
function watchInPage(): void {
  const watched: Watched = { shown: [], longTasks: [] };
  const plain = window.requestAnimationFrame.bind(window);
  const { port1, port2 } = new MessageChannel();
  let waiting: { id: string; mark: number }[] = [];
  let inFrame = false;
  port1.onmessage = () => {
    inFrame = false;
    const atMs = performance.timeOrigin + performance.now();
    for (const one of waiting) watched.shown.push({ ...one, atMs });
    waiting = [];
  };
  const enter = (): void => {
    if (inFrame) return;
    inFrame = true;
    port2.postMessage(0);
  };
  window.requestAnimationFrame = (callback) =>
    plain((at) => {
      enter();
      callback(at);
    });
  new MutationObserver((changes) => {
    const cards = new Set<Element>();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const card = element?.closest('[data-card]');
      if (card) cards.add(card);
      else for (const inside of element?.querySelectorAll('[data-card]') ?? []) cards.add(inside);
    }
    for (const card of cards) {
      const mark = /·(\d+)·/.exec(card.textContent ?? '')?.[1];
      if (mark !== undefined) waiting.push({ id: card.getAttribute('data-card') ?? '', mark: Number(mark) });
    }
    if (waiting.length > 0 && !inFrame) plain(enter);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
  (window as unknown as { watched: Watched }).watched = watched;
}

/** What a page did with the events of one run. */
export interface PaintRun {
  /** From the socket to the paint, of each event whose card was on the screen. */
  delaysMs: number[];
  /** How long the tasks of more than 50 ms took. */
  longTasksMs: number[];
  /** Share of the run in which the page's main thread worked, in per cent. */
  busyPercent: number;
}

async function taskSeconds(cdp: CDPSession): Promise<{ task: number; at: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { task: of('TaskDuration'), at: of('Timestamp') };
}

/** Watches a page while `drive` causes events, and joins what left with what was painted. */
export async function watchPaints(page: Page, drive: () => Promise<Departure[]>): Promise<PaintRun> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
  await page.evaluate(watchInPage);
  const offsetMs = await pageOffsetMs(page);
  const before = await taskSeconds(cdp);
  const departures = await drive();
  const after = await taskSeconds(cdp);
  // The last event must have had its frame.
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
  const { shown, longTasks } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  await cdp.detach();
  return {
    delaysMs: join(departures, shown, offsetMs),
    longTasksMs: longTasks,
    busyPercent: ((after.task - before.task) / (after.at - before.at)) * 100,
  };
}

/** An event was painted when its card first showed its mark or, where two fell together, a later one. */
function join(departures: readonly Departure[], shown: readonly Shown[], offsetMs: number): number[] {
  const byId = Map.groupBy(shown, (one) => one.id);
  return departures.flatMap(({ conversationId, mark, atMs }) => {
    const first = byId.get(conversationId)?.find((one) => one.mark >= mark);
    return first && atMs > 0 ? [first.atMs + offsetMs - atMs] : [];
  });
}
