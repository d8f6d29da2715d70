import { Failed } from '#shared/rpc/failure.ts';
import type { CallOptions, Platform } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';

/** A page is asked for so often while the platform says that it is too much, and no wait is longer than this. */
const mostRefusals = 20;
const longestWaitMs = 5 * 60_000;

/** One synchronisation on its way: how many requests it may still make, and whether it was stopped. */
export class SyncRun {
  readonly signedIn: SignedIn;
  readonly #clock: Clock;
  readonly #stop = new AbortController();
  #left: number;

  /** `left` may be infinite. */
  constructor(signedIn: SignedIn, clock: Clock, left: number) {
    this.signedIn = signedIn;
    this.#clock = clock;
    this.#left = left;
  }

  /** Reads everything at once. */
  get whole(): boolean {
    return this.#left === Number.POSITIVE_INFINITY;
  }

  get mayAsk(): boolean {
    return this.#left > 0 && !this.stopped;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  stop(): void {
    this.#stop.abort(new Failed({ kind: 'cancelled' }));
  }

  /** Asks the platform, and again after the time it names where it says `rate-limited`. */
  async ask<T>(call: (platform: Platform, options: CallOptions) => Promise<T>): Promise<T> {
    const { signal } = this.#stop;
    for (let refusals = 1; ; refusals++) {
      signal.throwIfAborted();
      this.#left--;
      try {
        const answer = await call(this.signedIn.platform, { signal });
        // SECURITY: an answer that comes after its session must not end up in the next one's catalogue.
        signal.throwIfAborted();
        return answer;
      } catch (error) {
        const failure = error instanceof Failed ? error.failure : undefined;
        if (failure?.kind !== 'rate-limited' || refusals >= mostRefusals) throw error;
        await this.#clock.sleep(Math.min(Math.max(failure.retryAfterMs, 1_000), longestWaitMs), signal);
      }
    }
  }
}
