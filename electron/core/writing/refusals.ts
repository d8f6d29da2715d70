import { mayAny } from '#shared/permissions.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { SignedIn } from '../session/current.ts';

/** What each step on the library needs. Source: api-map, Response Management. */
export const rights = {
  view: 'responses:response:view',
  add: 'responses:response:add',
  edit: 'responses:response:edit',
  remove: 'responses:response:delete',
} as const;
export type Right = keyof typeof rights;

/** Throws `forbidden` with the permission's name where this person does not hold it; nothing was asked then. */
export function assertMay({ me }: SignedIn, right: Right): void {
  if (!mayAny(me.permissions, rights[right])) throw new Failed({ kind: 'forbidden', permission: rights[right] });
}

/** The failure in an error; anything that is not ours is passed on. */
export function failureIn(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  throw error;
}

/** The same refusal with what the platform left out: the permission's name, and what it was that is not there. */
export function named(failure: Failure, right: Right, what: 'response' | 'library'): Failed {
  if (failure.kind === 'forbidden') return new Failed({ ...failure, permission: failure.permission ?? rights[right] });
  if (failure.kind === 'not-found') return new Failed({ ...failure, what });
  return new Failed(failure);
}

/** Whether a command may have been carried out although it failed. Of a command, only what never left can time out. */
export const isDoubtful = (failure: Failure): boolean =>
  ['outcome-unknown', 'cancelled', 'unexpected'].includes(failure.kind) ||
  (failure.kind === 'upstream' && failure.status >= 500);
