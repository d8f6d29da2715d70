/** How urgent a wait is; shown by colour, symbol and words. `none` where nobody waits. */
export type Urgency = 'none' | 'fresh' | 'due' | 'overdue';

/**
 * How urgent a customer's wait is. Times in Ms, thresholds in seconds; a threshold counts from its first moment on.
 * A start in the future (two clocks disagree) counts as now. Overdue wins where the thresholds are set the wrong way round.
 */
export function urgency(
  unansweredSinceMs: number | null,
  nowMs: number,
  thresholds: { dueAfterS: number; overdueAfterS: number },
): Urgency {
  if (unansweredSinceMs === null) return 'none';
  const waitedS = Math.max(0, nowMs - unansweredSinceMs) / 1000;
  if (waitedS >= thresholds.overdueAfterS) return 'overdue';
  return waitedS >= thresholds.dueAfterS ? 'due' : 'fresh';
}

/** Ms until the urgency changes next, so that a clock need not tick more often; null when it no longer will. */
export function untilNextUrgency(
  unansweredSinceMs: number | null,
  nowMs: number,
  thresholds: { dueAfterS: number; overdueAfterS: number },
): number | null {
  if (unansweredSinceMs === null) return null;
  const steps = [thresholds.dueAfterS, thresholds.overdueAfterS].map((s) => unansweredSinceMs + s * 1000 - nowMs);
  const next = steps.filter((ms) => ms > 0).sort((a, b) => a - b)[0];
  return next ?? null;
}
