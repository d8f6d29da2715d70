import { Failed } from '#shared/rpc/failure.ts';
import type { Clock } from '../ports.ts';

/** Sizes of the budget. Source of 300: rate limit keys `token.rate.per.minute`, api-map of errors and limits. */
export interface BudgetSizes {
  perMinute: number;
  /** What only a person's clicks may use up, so that background reading never delays a message. */
  reserve: number;
}

/** The platform's usual limit, with a fifth of it kept for clicks. */
export const usualSizes: BudgetSizes = { perMinute: 300, reserve: 60 };

/**
 * How many requests may still be sent with this token. A bucket that refills steadily, corrected by the platform's own
 * count (`inin-ratelimit-*`), and shut after a 429 until Retry-After is over.
 */
export class Budget {
  #tokens: number;
  #perMinute: number;
  #filledAtMs: number;
  #shutUntilMs = 0;
  readonly #reserve: number;
  readonly #clock: Clock;

  constructor(clock: Clock, sizes: BudgetSizes = usualSizes) {
    this.#clock = clock;
    this.#perMinute = sizes.perMinute;
    this.#tokens = sizes.perMinute;
    this.#reserve = sizes.reserve;
    this.#filledAtMs = clock.monotonic();
  }

  /** Waits for room and takes it. A click does not wait for a shut bucket: it fails with `rate-limited` at once. */
  async take(clicked: boolean, signal?: AbortSignal): Promise<void> {
    for (;;) {
      this.#refill();
      const shutMs = this.#shutUntilMs - this.#clock.monotonic();
      if (shutMs > 0) {
        if (clicked) throw new Failed({ kind: 'rate-limited', retryAfterMs: Math.ceil(shutMs) });
        await this.#clock.sleep(shutMs, signal);
        continue;
      }
      const floor = clicked ? 0 : Math.min(this.#reserve, this.#perMinute / 2);
      if (this.#tokens - 1 >= floor) {
        this.#tokens -= 1;
        return;
      }
      await this.#clock.sleep(((floor + 1 - this.#tokens) / this.#perMinute) * 60_000 + 1, signal);
    }
  }

  /** Corrects the bucket by what an answer's headers say. `inin-ratelimit-count` of `-allowed` are used. */
  hear(headers: Record<string, string>): void {
    const allowed = Number(headers['inin-ratelimit-allowed'] ?? Number.NaN);
    const count = Number(headers['inin-ratelimit-count'] ?? Number.NaN);
    if (!(allowed > 0)) return;
    this.#refill();
    this.#perMinute = allowed;
    if (count >= 0) this.#tokens = Math.min(this.#tokens, Math.max(0, allowed - count));
  }

  /** After a 429: nobody sends before `ms` are over. */
  shut(ms: number): void {
    this.#shutUntilMs = Math.max(this.#shutUntilMs, this.#clock.monotonic() + ms);
  }

  #refill(): void {
    const nowMs = this.#clock.monotonic();
    this.#tokens = Math.min(this.#perMinute, this.#tokens + ((nowMs - this.#filledAtMs) / 60_000) * this.#perMinute);
    this.#filledAtMs = nowMs;
  }
}
