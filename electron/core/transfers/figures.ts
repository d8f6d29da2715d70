import { mayAny } from '#shared/permissions.ts';
import type { QueueFigures } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import { soon } from './soon.ts';

/** A queue's live figures; null where one is not known. `measuredAtMs` is when the oldest of them was measured. */
export interface Live {
  free: number | null;
  onQueue: number | null;
  waiting: number | null;
  expectedS: number | null;
  measuredAtMs: number | null;
}

/** What was measured is shown this long before it is measured again. */
const freshMs = 10_000;
/** How many queues are asked for one by one: their expected wait, and their members where the figures are not permitted at once. */
const oneByOne = 8;
const mostKept = 500;

interface Measured<T> {
  value: T;
  atMs: number;
  monotonicMs: number;
}

/** Live figures, only for queues that somebody looks at. Whatever cannot be had within a second is null, never a failure. */
export class Figures {
  readonly #clock: Clock;
  #figures = new Map<string, Measured<QueueFigures>>();
  #waits = new Map<string, Measured<number | null>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  clear(): void {
    this.#figures = new Map();
    this.#waits = new Map();
  }

  /** Measures the queues that are on screen, best first: all of them in one call, the expected wait of the first few. */
  async of(
    { me, platform }: SignedIn,
    queueIds: readonly string[],
    options: { signal?: AbortSignal; maxAgeMs?: number },
  ): Promise<Map<string, Live>> {
    const { signal, maxAgeMs = freshMs } = options;
    const call = { ...(signal ? { signal } : {}), clicked: true };
    const [figures, waits] = [this.#figures, this.#waits];
    const stale = (kept: Map<string, Measured<unknown>>, ids: readonly string[]): string[] =>
      ids.filter((id) => this.#clock.monotonic() - (kept.get(id)?.monotonicMs ?? Number.NEGATIVE_INFINITY) >= maxAgeMs);
    // Without this permission the members of each queue are counted, page by page: too dear for a long list.
    const atOnce = mayAny(me.permissions, 'analytics:queueObservation:view');
    const wanted = stale(figures, atOnce ? queueIds : queueIds.slice(0, oneByOne));
    const measure = async (): Promise<void> => {
      for (const one of await platform.queueFigures(wanted, call)) this.#keep(figures, one.queueId, one);
    };
    const estimate = async (id: string): Promise<void> =>
      this.#keep(waits, id, await platform.estimatedWaitS(id, call));
    await Promise.all([
      wanted.length > 0 && soon(this.#clock, measure(), signal),
      ...stale(waits, queueIds.slice(0, oneByOne)).map((id) => soon(this.#clock, estimate(id), signal)),
    ]);
    const keptMs = Math.max(maxAgeMs, freshMs);
    const recent = <T>(measured: Measured<T> | undefined): Measured<T> | undefined =>
      measured && this.#clock.monotonic() - measured.monotonicMs < keptMs ? measured : undefined;
    return new Map(queueIds.map((id) => [id, liveOf(recent(figures.get(id)), recent(waits.get(id)))]));
  }

  #keep<T>(into: Map<string, Measured<T>>, id: string, value: T): void {
    into.delete(id);
    into.set(id, { value, atMs: this.#clock.now(), monotonicMs: this.#clock.monotonic() });
    const [oldest] = into.keys();
    if (into.size > mostKept && oldest !== undefined) into.delete(oldest);
  }
}

function liveOf(figures: Measured<QueueFigures> | undefined, wait: Measured<number | null> | undefined): Live {
  const { free = null, onQueue = null, waiting = null } = figures?.value ?? {};
  const expectedS = wait?.value ?? null;
  const times = [
    ...(figures && [free, onQueue, waiting].some((figure) => figure !== null) ? [figures.atMs] : []),
    ...(wait && expectedS !== null ? [wait.atMs] : []),
  ];
  return { free, onQueue, waiting, expectedS, measuredAtMs: times.length > 0 ? Math.min(...times) : null };
}
