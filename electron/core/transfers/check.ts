import type { TransferCheck } from '#shared/contract/transfers.ts';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import type { Target } from '#shared/settings.ts';
import type { SignedIn } from '../session/current.ts';
import { missingPermission, personRow, queueRow } from './rows.ts';
import type { TargetSources } from './target-list.ts';

/** Figures measured this long ago are good enough for the press of a button; the target itself is read anew. */
const freshMs = 2000;

/**
 * Looks at one target as it is now: does it exist, does it take messages, may I, has somebody joined, is somebody idle. A figure
 * that is not known does not block. With `anyway` nobody asks who is free. Throws where the target could not be read at all.
 */
export async function checkTarget(
  { queues, people, figures }: TargetSources,
  signedIn: SignedIn,
  queueId: string | null,
  target: Target,
  options: { signal?: AbortSignal; anyway?: boolean } = {},
): Promise<TransferCheck> {
  const { signal, anyway = false } = options;
  const place = { me: signedIn.me, queueId };
  const call = { ...(signal ? { signal } : {}), clicked: true };
  if (target.kind === 'agent') {
    const seen = await people.one(target.id, call, 0).catch((error: unknown) => {
      if (error instanceof Failed && error.failure.kind === 'forbidden') return undefined;
      throw error;
    });
    const row = personRow(place, target.id, seen);
    const status = row.person?.routingStatus ?? 'UNKNOWN';
    return verdict(row, !anyway && status !== 'UNKNOWN' && status !== 'IDLE');
  }
  const [queue, live] = await Promise.all([
    queues.fresh(target.id, call),
    anyway ? undefined : figures.of(signedIn, [target.id], { ...(signal ? { signal } : {}), maxAgeMs: freshMs }),
  ]);
  const row = queueRow(place, target.id, queue, live?.get(target.id));
  return verdict(row, row.queue?.free === 0);
}

const verdict = (row: TransferCheck['row'], nobodyFree: boolean): TransferCheck => ({
  verdict: row.blocked ? 'blocked' : nobodyFree ? 'nobody-free' : 'ready',
  row,
});

/** Throws `forbidden` where this person may not transfer to such a target. */
export function assertPermitted({ me }: SignedIn, kind: Target['kind']): void {
  const permission = missingPermission({ me, queueId: null }, kind);
  if (permission !== null) throw new Failed({ kind: 'forbidden', permission });
}

/** Throws what a blocked target means for a transfer: `not-found`, `forbidden`, or `invalid` with the reason. */
export function assertOpen({ row }: TransferCheck): void {
  const { blocked, missingPermission: permission, target } = row;
  if (blocked === null) return;
  if (blocked === 'gone') throw new Failed({ kind: 'not-found', what: target.kind === 'queue' ? 'queue' : 'person' });
  if (blocked === 'permission') throw new Failed({ kind: 'forbidden', ...(permission ? { permission } : {}) });
  throw invalid('target', blocked);
}
