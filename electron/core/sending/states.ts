import type { LineState } from '#shared/contract/conversations.ts';
import type { SendReceipt } from '#shared/contract/sending.ts';
import type { Attempt, AttemptState } from './attempts.ts';

const ranks: Readonly<Record<AttemptState, number>> = {
  dropped: 0,
  queued: 0,
  sending: 1,
  unknown: 2,
  sent: 3,
  delivered: 4,
  read: 5,
  failed: 6,
};

/** Whether a state tells more than another, so that late news never turn one back. */
export const isBeyond = (state: AttemptState, other: AttemptState): boolean => ranks[state] > ranks[other];

/** Whether the message is at the platform. */
export const isThere = ({ state }: Attempt): boolean => state === 'sent' || state === 'delivered' || state === 'read';

/** Whether nobody knows yet how it comes out. */
export const isOpen = ({ state }: Attempt): boolean => state === 'queued' || state === 'sending' || state === 'unknown';

/** How an attempt stands, as its window is told. */
export const receiptOf = ({ attemptId, state, messageId }: Attempt): SendReceipt => ({
  attemptId,
  state: state === 'dropped' ? 'failed' : (state as LineState),
  messageId,
});
