import { Failed, type Failure } from '#shared/rpc/failure.ts';

/**
 * What a failed POST means. A definite refusal, or nothing having left at all, is `failed`; a lost answer, a time-out and the
 * platform's own 5xx are `unknown`: the message may be there. What is not even a failure of ours is unknown as well.
 */
export function outcomeOf(error: unknown): { state: 'failed' | 'unknown'; failure: Failure } {
  if (!(error instanceof Failed)) return { state: 'unknown', failure: { kind: 'outcome-unknown', what: 'send' } };
  const { failure } = error;
  const doubtful =
    failure.kind === 'outcome-unknown' ||
    failure.kind === 'timed-out' ||
    failure.kind === 'cancelled' ||
    failure.kind === 'unexpected' ||
    (failure.kind === 'upstream' && failure.status >= 500);
  return { state: doubtful ? 'unknown' : 'failed', failure };
}
