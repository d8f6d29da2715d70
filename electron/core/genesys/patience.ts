import type { Clock } from '../ports.ts';

/** How often a read is repeated, and between which bounds it waits. */
export interface Patience {
  /** Repetitions after the first try. */
  tries: number;
  baseMs: number;
  capMs: number;
  /** A longer Retry-After is not waited for but told. */
  longestRetryAfterMs: number;
}

/** Three repetitions, half a second to eight seconds. */
export const usualPatience: Patience = { tries: 3, baseMs: 500, capMs: 8_000, longestRetryAfterMs: 30_000 };

/** What one try came to: an answer to keep, or a reason to try again, after at least `afterMs` where the server said so. */
export type Try<T> = { done: T } | { again: T; afterMs: number | undefined };

/**
 * Repeats `attempt` while it asks for it, with exponential back-off and full jitter (each wait is random between 0 and
 * the doubled bound, so that many clients do not come back together). Only for reads: the caller decides.
 */
export async function patiently<T>(
  attempt: (count: number) => Promise<Try<T>>,
  clock: Clock,
  signal?: AbortSignal,
  patience: Patience = usualPatience,
  random: () => number = Math.random,
): Promise<T> {
  for (let count = 0; ; count++) {
    const result = await attempt(count);
    if ('done' in result) return result.done;
    if (count >= patience.tries || (result.afterMs ?? 0) > patience.longestRetryAfterMs) return result.again;
    const jitter = random() * Math.min(patience.capMs, patience.baseMs * 2 ** count);
    await clock.sleep((result.afterMs ?? 0) + jitter, signal);
  }
}
