import type { SessionState } from '#shared/contract/session.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';

/** Signing in from a screen: the commands, what runs, and the failure worth showing (a cancelled try is not one). */
export function useSignIn(session: SessionState) {
  const account = useTell('session', 'signIn');
  const practice = useTell('session', 'signInPractice');
  const cancelling = useTell('session', 'cancelSignIn');
  const told = account.error?.failure ?? practice.error?.failure;
  const kept = session.phase === 'signed-out' ? session.failure : null;
  const failure: Failure | null = told ?? kept;
  const forget = (): void => {
    account.reset();
    practice.reset();
  };
  return {
    running: session.phase === 'signing-in' || practice.isPending || account.isPending,
    failure: failure?.kind === 'cancelled' ? null : failure,
    begin(regionId: string, clientId: string): void {
      forget();
      account.mutate({ regionId, clientId });
    },
    beginPractice(): void {
      forget();
      practice.mutate({});
    },
    cancel(): void {
      cancelling.mutate({});
    },
    /** The page in the browser was closed or lost: the try ends and a new one opens it again. */
    openAgain(regionId: string, clientId: string): void {
      cancelling.mutate({}, { onSettled: () => account.mutate({ regionId, clientId }) });
    },
  };
}

/** The words under a field that a refused sign-in names, if it names that field. */
export function wrongField(failure: Failure | null, field: 'regionId' | 'clientId'): boolean {
  return failure?.kind === 'invalid' && failure.issues.some((issue) => issue.path === field);
}
