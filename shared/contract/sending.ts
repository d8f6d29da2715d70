import { z } from 'zod';
import { command } from '../rpc/contract.ts';
import { AttemptId, Id, Text } from './common.ts';
import { LineState } from './conversations.ts';
import { Values } from './responses.ts';

/** How a send came out so far; the transcript feed carries what follows. */
export const SendReceipt = z.object({
  attemptId: AttemptId,
  state: LineState,
  messageId: z.string().nullable(),
});
export type SendReceipt = z.infer<typeof SendReceipt>;

/**
 * Sending. A command that *fails* has sent and recorded nothing: `invalid` with path `text` (`empty`, `too-long` {length, limit},
 * `blank`), `values.ID` (`blank`) or `responseId` (`channel`), `conflict` (`not-mine`, `not-connected`), `forbidden`. A command
 * that *answers* has made exactly one attempt, whose outcome is in the receipt: the same `attemptId` given again never makes a
 * second one. The files of a response follow its text as an attempt of their own, which is a line of its own in the transcript.
 */
export const sending = {
  text: command(z.strictObject({ attemptId: AttemptId, conversationId: Id, text: Text }), SendReceipt, ['responses']),
  response: command(
    z.strictObject({ attemptId: AttemptId, conversationId: Id, responseId: Id, values: Values }),
    SendReceipt,
    ['responses'],
  ),
  /** Sends a failed attempt again, of whatever kind, by the agent's choice, under a new attempt id. */
  retry: command(z.strictObject({ attemptId: AttemptId, newAttemptId: AttemptId }), SendReceipt, []),
  /** Takes a failed attempt out of the transcript. */
  discard: command(z.strictObject({ attemptId: AttemptId }), z.null(), []),
};
