import type { GuestPatience } from './types.ts';

/** Patience that suits the platform: a dead socket is noticed in 20 s when speaking and 80 s when idle, an outage of a few minutes is outlived. */
export const DEFAULT_PATIENCE: GuestPatience = {
  handshakeMs: 10_000,
  echoMs: 20_000,
  settleMs: 750,
  historyMs: 10_000,
  heartbeatMs: 60_000,
  closeMs: 3_000,
  attempts: 10,
  firstDelayMs: 500,
  longestDelayMs: 30_000,
};

/**
 * Milliseconds before the attempt that follows `failed` failures: exponential with full jitter above half, so that
 * many guests dropped together do not come back together. A server's own wish (`retryAfterMs`) is a lower bound.
 */
export function delayBeforeRetry(
  failed: number,
  patience: Pick<GuestPatience, 'firstDelayMs' | 'longestDelayMs'>,
  random: number,
  retryAfterMs = 0,
): number {
  const steps = Math.max(0, failed - 1);
  const full = Math.min(patience.longestDelayMs, patience.firstDelayMs * 2 ** Math.min(steps, 30));
  return Math.round(Math.max(full / 2 + (full / 2) * random, retryAfterMs));
}
