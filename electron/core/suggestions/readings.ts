import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { PlatformSuggestion } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import { Patience } from './patience.ts';

/** One conversation is read at most so often. */
const betweenMs = 2000;

/** What is known of one conversation. */
interface Reading {
  suggestions: PlatformSuggestion[] | undefined;
  /** News came since it was read. */
  stale: boolean;
  readAtMs: number;
  running: Promise<void> | undefined;
  waiting: boolean;
}

/**
 * What the platform suggests, read when a window asks and kept until there is news. News alone reads nothing: `changed` makes
 * the windows that show the conversation ask again, so that nothing is spent on one that nobody looks at.
 */
export class Readings {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #changed: () => void;
  readonly #patience: Patience;
  readonly #readings = new Map<string, Reading>();

  constructor({ clock, log, changed }: { clock: Clock; log: Log; changed: () => void }) {
    this.#clock = clock;
    this.#log = log;
    this.#changed = changed;
    this.#patience = new Patience(clock);
  }

  /** Newest first; undefined where they could not be had. */
  async of(signedIn: SignedIn, conversationId: string): Promise<readonly PlatformSuggestion[] | undefined> {
    const reading = this.#reading(conversationId);
    const due = reading.suggestions === undefined || reading.stale;
    if (due && this.#patience.mayAsk(conversationId)) {
      const leftMs = reading.readAtMs + betweenMs - this.#clock.monotonic();
      if (!reading.running && leftMs <= 0) reading.running = this.#read(signedIn, conversationId, reading);
      else if (!reading.running) void this.#soon(conversationId, reading, leftMs);
      await reading.running;
    }
    return reading.suggestions;
  }

  /** What is known without asking. */
  known(conversationId: string): readonly PlatformSuggestion[] {
    return this.#readings.get(conversationId)?.suggestions ?? [];
  }

  /** The platform told of new ones there. */
  suggested(conversationId: string): void {
    this.#patience.proved(conversationId);
    const reading = this.#readings.get(conversationId);
    // Nobody asked for it yet: it will be read when somebody does.
    if (!reading) return;
    reading.stale = true;
    this.#changed();
  }

  /** What was read of it may be older than the first news that can be heard. */
  doubt(conversationId: string): void {
    const reading = this.#readings.get(conversationId);
    if (reading?.suggestions === undefined) return;
    reading.stale = true;
    this.#changed();
  }

  /** News may have been missed. */
  gap(): void {
    const known = [...this.#readings.values()].filter((reading) => reading.suggestions !== undefined);
    for (const reading of known) reading.stale = true;
    if (known.length > 0) this.#changed();
  }

  /** The line is back: what could not be read is worth asking for again. */
  retry(): void {
    if ([...this.#readings.values()].some((reading) => reading.suggestions === undefined)) this.#changed();
  }

  forget(conversationId: string): void {
    this.#readings.delete(conversationId);
    this.#patience.forget(conversationId);
  }

  clear(): void {
    this.#readings.clear();
    this.#patience.clear();
  }

  async #read(signedIn: SignedIn, conversationId: string, reading: Reading): Promise<void> {
    reading.stale = false;
    reading.readAtMs = this.#clock.monotonic();
    try {
      // A person waits, but for help, not for a deed: the reserve of the budget stays shut.
      const suggestions = await signedIn.platform.suggestions(conversationId);
      if (!this.#isCurrent(conversationId, reading)) return;
      reading.suggestions = suggestions;
      this.#patience.answered(conversationId);
    } catch (error) {
      if (!this.#isCurrent(conversationId, reading)) return;
      const failure: Failure =
        error instanceof Failed ? error.failure : { kind: 'unexpected', reference: this.#log.report(error) };
      this.#log.info('suggestions', { failure: failure.kind });
      this.#patience.refused(conversationId, failure);
      // What was known stays in sight; it is read again when it may be.
      reading.stale = true;
    } finally {
      reading.running = undefined;
    }
  }

  /** Has the windows ask again when it may be read. */
  async #soon(conversationId: string, reading: Reading, leftMs: number): Promise<void> {
    if (reading.waiting) return;
    reading.waiting = true;
    await this.#clock.sleep(leftMs);
    reading.waiting = false;
    if (this.#isCurrent(conversationId, reading)) this.#changed();
  }

  /** False for one of a conversation that I left, or of somebody who signed out. */
  #isCurrent(conversationId: string, reading: Reading): boolean {
    return this.#readings.get(conversationId) === reading;
  }

  #reading(conversationId: string): Reading {
    const known = this.#readings.get(conversationId);
    if (known) return known;
    const fresh: Reading = {
      ...{ suggestions: undefined, stale: false, running: undefined, waiting: false },
      readAtMs: Number.NEGATIVE_INFINITY,
    };
    this.#readings.set(conversationId, fresh);
    return fresh;
  }
}
