import { Failed, type Failure } from '#shared/rpc/failure.ts';

/** The failure that a call ends with; throws when it succeeds or throws anything else. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    throw error;
  }
  throw new Error('it did not fail');
}
