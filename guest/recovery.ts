import { GuestError } from './guest-error.ts';
import { mayPass, type WholeHistory } from './history.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { type Outbox, outcomeUnknown } from './outbox.ts';
import type { GuestClock, GuestMessage } from './types.ts';

/** What a recovery works with. `keep` puts a message into the transcript and answers how it is kept there. */
export interface Recovery {
  outbox: Outbox;
  read: (() => Promise<WholeHistory>) | undefined;
  keep(message: IncomingMessage): GuestMessage | undefined;
  isOpen(): boolean;
  clock: GuestClock;
  settleMs: number;
  signal: AbortSignal;
  failed(error: GuestError): void;
}

const READINGS_AGAINST_FAILURE = 3;

async function readPatiently(recovery: Recovery, read: () => Promise<WholeHistory>): Promise<WholeHistory> {
  for (let tried = 1; ; tried++) {
    try {
      return await read();
    } catch (fault) {
      const gone = recovery.signal.aborted || !recovery.isOpen();
      if (gone || tried >= READINGS_AGAINST_FAILURE || !mayPass(fault)) throw fault;
      const asked = fault instanceof GuestError ? (fault.retryAfterMs ?? 0) : 0;
      await recovery.clock.sleep(Math.max(recovery.settleMs, asked), recovery.signal);
    }
  }
}

const doubtful = (outbox: Outbox) => outbox.waiting.filter((pending) => pending.written);

function giveUp(recovery: Recovery, why: string): void {
  for (const pending of doubtful(recovery.outbox)) recovery.outbox.refuse(pending, outcomeUnknown(why));
}

function settleFromHistory(recovery: Recovery, history: WholeHistory): void {
  const { outbox, clock } = recovery;
  for (const pending of doubtful(outbox)) {
    const proof = outbox.findInHistory(pending, history, clock.now());
    const message = proof && recovery.keep(proof);
    if (message) outbox.confirm(pending, proof, message);
  }
  for (const message of history.messages) recovery.keep(message);
}

/**
 * After a re-attach: takes from history what was missed, and settles every line that was written and not echoed.
 * A line found there is confirmed; one that is absent in two readings, `settleMs` apart, is marked as unwritten, so
 * that it is sent again; where history cannot tell, the line is refused as `outcome-unknown`, never repeated.
 */
export async function recover(recovery: Recovery): Promise<void> {
  const { outbox, read } = recovery;
  if (!read) {
    giveUp(recovery, 'the connection broke and no address for history is known.');
    return;
  }
  for (let reading = 1; ; reading++) {
    let history: WholeHistory;
    try {
      history = await readPatiently(recovery, read);
    } catch (fault) {
      // With the connection gone again nothing is decided: the next attach comes back here.
      if (recovery.signal.aborted || !recovery.isOpen()) return;
      const error = fault instanceof GuestError ? fault : new GuestError('history-unavailable', String(fault));
      recovery.failed(error);
      giveUp(recovery, 'the connection broke and history could not be read.');
      return;
    }
    // A run that was overtaken must not touch lines that a newer one has written since.
    if (recovery.signal.aborted) return;
    settleFromHistory(recovery, history);
    const absent = doubtful(outbox);
    if (absent.length === 0) return;
    if (!history.whole) {
      giveUp(recovery, 'the history is too long to be searched whole.');
      return;
    }
    if (reading === 2) {
      for (const pending of absent) pending.written = false;
      return;
    }
    // The broken connection's last frames may still be on their way through the platform.
    await recovery.clock.sleep(recovery.settleMs, recovery.signal).catch(() => undefined);
    if (recovery.signal.aborted || !recovery.isOpen()) return;
  }
}
