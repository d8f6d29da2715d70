import { useState } from 'react';
import type { SessionState } from '#shared/contract/session.ts';

/** A session that is signed in. */
export type SignedIn = Extract<SessionState, { phase: 'signed-in' }>;

/**
 * The last signed-in session, kept while it ended without the person's wish: `expired` or `revoked`, and while they sign
 * in again over it. `leave` lets go of it, to sign in as somebody else.
 */
export function useWorked(session: SessionState | undefined): { worked: SignedIn | undefined; leave(): void } {
  const [last, setLast] = useState<SignedIn>();
  const next = keep(last, session);
  if (next !== last) setLast(next);
  return { worked: next, leave: () => setLast(undefined) };
}

function keep(last: SignedIn | undefined, session: SessionState | undefined): SignedIn | undefined {
  if (!session) return last;
  if (session.phase === 'signed-in') return session;
  const wished = session.phase === 'signed-out' && (session.reason === 'left' || session.reason === 'fresh');
  // Practice has nothing to come back to: its organisation ended with its session.
  return wished || last?.practice ? undefined : last;
}
