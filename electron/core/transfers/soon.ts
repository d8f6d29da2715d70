import type { Clock } from '../ports.ts';

/** How long a list waits for what it can do without. */
export const soonMs = 1000;

/**
 * What `work` gives, or null where it fails, takes longer than a second, or the caller hangs up. It is not stopped by the second:
 * what comes late can still be kept for the next look.
 */
export async function soon<T>(clock: Clock, work: Promise<T>, signal?: AbortSignal): Promise<T | null> {
  const done = new AbortController();
  const until = signal ? AbortSignal.any([signal, done.signal]) : done.signal;
  const nothing = (): null => null;
  try {
    return await Promise.race([work.catch(nothing), clock.sleep(soonMs, until).then(nothing, nothing)]);
  } finally {
    done.abort();
  }
}
