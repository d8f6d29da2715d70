import type { Applied } from './world/events.ts';

/** One effect that was really applied; `seq` counts from 1, `at` is epoch milliseconds. */
export interface LedgerEntry extends Applied {
  seq: number;
  at: number;
}

/** One request as it came over the wire; `status` is 0 when the connection was cut before an answer. */
export interface WireEntry {
  at: number;
  method: string;
  path: string;
  status: number;
  durationMs: number;
  userId?: string;
}

const keptEntries = 200_000;

/** What happened, in order, and what was asked: tests count here instead of trusting answers. */
export class Ledger {
  readonly effects: LedgerEntry[] = [];
  readonly requests: WireEntry[] = [];
  readonly #waiters = new Set<() => void>();
  #seq = 0;

  record(at: number, effect: Applied): void {
    this.effects.push({ ...effect, seq: ++this.#seq, at });
    if (this.effects.length > keptEntries) this.effects.splice(0, keptEntries / 10);
    for (const wake of this.#waiters) wake();
  }

  recordRequest(entry: WireEntry): void {
    this.requests.push(entry);
    if (this.requests.length > keptEntries) this.requests.splice(0, keptEntries / 10);
    for (const wake of this.#waiters) wake();
  }

  /** The effects of one kind. */
  of(kind: Applied['kind']): LedgerEntry[] {
    return this.effects.filter((entry) => entry.kind === kind);
  }

  /** The requests whose method and path match; query strings are not part of the path. */
  asked(method: string, path: RegExp | string): WireEntry[] {
    return this.requests.filter(
      (entry) =>
        entry.method === method && (typeof path === 'string' ? entry.path.startsWith(path) : path.test(entry.path)),
    );
  }

  /** Resolves as soon as `holds` is true after some entry (or already is); rejects after `withinMs`. */
  until(holds: (ledger: Ledger) => boolean, withinMs = 5_000): Promise<void> {
    if (holds(this)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const wake = (): void => {
        if (!holds(this)) return;
        clearTimeout(timer);
        this.#waiters.delete(wake);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiters.delete(wake);
        reject(new Error(`The ledger did not show it within ${withinMs} ms.`));
      }, withinMs);
      this.#waiters.add(wake);
    });
  }

  clear(): void {
    this.effects.length = 0;
    this.requests.length = 0;
  }
}
