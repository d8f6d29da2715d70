import { Failed } from '#shared/rpc/failure.ts';
import type { CallOptions, PlatformQueue } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';

/** The listing is read again in the background when it is older than this and somebody looks. */
const freshMs = 5 * 60_000;
/** A page is a hundred queues; an organisation beyond this many pages is found by what was read. */
const mostPages = 100;

const byName = new Intl.Collator(undefined, { numeric: true });

/** All queues a person can see, read after sign-in and kept in memory for some minutes. */
export class Queues {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #changed: () => void;
  #signedIn: SignedIn | undefined;
  #all: Map<string, PlatformQueue> | undefined;
  #readAtMs = 0;
  #reading: Promise<void> | undefined;

  constructor(clock: Clock, log: Log, changed: () => void) {
    this.#clock = clock;
    this.#log = log;
    this.#changed = changed;
  }

  /** Forgets everything and, where somebody is signed in, begins to read. */
  begin(signedIn: SignedIn | undefined): void {
    this.#signedIn = signedIn;
    this.#all = undefined;
    this.#reading = undefined;
    if (signedIn) this.#readInBackground();
  }

  /** Every queue, by name; waits only for the first reading. Throws why it could not be had. */
  async all(): Promise<PlatformQueue[]> {
    if (!this.#all) await this.#read();
    else if (this.#clock.monotonic() - this.#readAtMs > freshMs) this.#readInBackground();
    return [...(this.#all?.values() ?? [])];
  }

  /** What is known of a queue without asking. */
  known(queueId: string): PlatformQueue | undefined {
    return this.#all?.get(queueId);
  }

  /**
   * One queue as it is now: `gone` where the platform does not know it any more, and what was known of it (perhaps nothing) where
   * the person may not read it. Throws other failures.
   */
  async fresh(queueId: string, options: CallOptions): Promise<PlatformQueue | 'gone' | undefined> {
    const signedIn = this.#signedIn;
    if (!signedIn) throw new Failed({ kind: 'signed-out' });
    try {
      const queue = await signedIn.platform.queue(queueId, options);
      if (this.#signedIn === signedIn) this.#all?.set(queueId, queue);
      return queue;
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      if (error.failure.kind === 'not-found') {
        if (this.#signedIn === signedIn) this.gone(queueId);
        return 'gone';
      }
      if (error.failure.kind === 'forbidden') return this.known(queueId);
      throw error;
    }
  }

  /** The platform says that there is no such queue. */
  gone(queueId: string): void {
    if (this.#all?.delete(queueId)) this.#changed();
  }

  #readInBackground(): void {
    this.#read().catch((error: unknown) => {
      if (!(error instanceof Failed)) this.#log.report(error);
      this.#log.warn('queues-not-read', { kind: error instanceof Failed ? error.failure.kind : 'unexpected' });
    });
  }

  #read(): Promise<void> {
    const signedIn = this.#signedIn;
    if (!signedIn) return Promise.reject(new Failed({ kind: 'signed-out' }));
    if (this.#reading) return this.#reading;
    const reading = this.#readAll(signedIn).finally(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    this.#reading = reading;
    return reading;
  }

  async #readAll(signedIn: SignedIn): Promise<void> {
    const all: PlatformQueue[] = [];
    for (let pageNumber = 1, pageCount = 1; pageNumber <= Math.min(pageCount, mostPages); pageNumber++) {
      const page = await signedIn.platform.queues(pageNumber);
      all.push(...page.entities);
      pageCount = page.pageCount;
    }
    if (this.#signedIn !== signedIn) return;
    all.sort((a, b) => byName.compare(a.name, b.name));
    this.#all = new Map(all.map((queue) => [queue.queueId, queue]));
    this.#readAtMs = this.#clock.monotonic();
    this.#changed();
  }
}
