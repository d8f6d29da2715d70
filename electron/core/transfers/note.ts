import { Failed } from '#shared/rpc/failure.ts';
import type { Platform } from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';

/** The participant attribute of the customer that carries the line for the receiver. */
export const noteAttribute = 'riposteNote';

/**
 * Leaves one line for whoever receives the conversation. Throws where it could not be left: then nothing may be transferred.
 * Writing the same attribute again changes nothing, so a lost answer is followed by one more try.
 */
export async function leaveNote(
  platform: Platform,
  clock: Clock,
  conversationId: string,
  customerId: string | undefined,
  note: string,
): Promise<void> {
  if (customerId === undefined) throw new Failed({ kind: 'not-found', what: 'customer' });
  const beganMs = clock.monotonic();
  const leave = (): Promise<void> => platform.setAttributes(conversationId, customerId, { [noteAttribute]: note });
  const isLost = (error: unknown): boolean => error instanceof Failed && error.failure.kind === 'outcome-unknown';
  try {
    await leave().catch((error: unknown) => (isLost(error) ? leave() : Promise.reject(error)));
  } catch (error) {
    // Only the note is in doubt: of the transfer it is certain that nothing was asked.
    if (isLost(error)) throw new Failed({ kind: 'timed-out', afterMs: clock.monotonic() - beganMs }, { cause: error });
    throw error;
  }
}
