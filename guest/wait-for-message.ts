import { GuestError } from './guest-error.ts';
import type { GuestEvents, GuestMessage, GuestState } from './types.ts';

/** What has to be watched while waiting for a message. */
export interface Watched {
  readonly state: GuestState;
  readonly messages: readonly GuestMessage[];
  on<Name extends keyof GuestEvents>(event: Name, hear: (value: GuestEvents[Name]) => void): () => void;
}

/** The first message, present or future, that fits. Rejects `timed-out`, or `closed` when none can come any more. */
export async function waitForMessage(
  guest: Watched,
  predicate: (message: GuestMessage) => boolean,
  timeoutMs: number,
): Promise<GuestMessage> {
  const closed = () => new GuestError('closed', 'The session is closed; no message can come any more.');
  const present = guest.messages.find(predicate);
  if (present) return present;
  if (guest.state === 'closed') throw closed();
  const { promise, resolve, reject } = Promise.withResolvers<GuestMessage>();
  const late = new GuestError('timed-out', `No such message came within ${timeoutMs} ms.`);
  const watchdog = setTimeout(() => reject(late), timeoutMs);
  const stops = [
    guest.on('message', (message) => {
      try {
        if (predicate(message)) resolve(message);
      } catch (fault) {
        reject(fault);
      }
    }),
    guest.on('state', (state) => {
      if (state === 'closed') reject(closed());
    }),
  ];
  return promise.finally(() => {
    clearTimeout(watchdog);
    for (const stop of stops) stop();
  });
}
