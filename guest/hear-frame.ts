import type { Conversation } from './conversation.ts';
import { endsSession, platformError } from './error-codes.ts';
import type { IncomingFrame } from './frames.ts';
import { GuestError } from './guest-error.ts';
import type { IncomingMessage } from './incoming-message.ts';
import type { Listeners } from './listeners.ts';
import type { Questions } from './questions.ts';
import { HEALTH_CHECK_ID } from './requests.ts';
import type { EndReason, GuestEvents } from './types.ts';

/** Whom a frame can concern. */
export interface FrameEars {
  conversation: Conversation;
  listeners: Listeners<GuestEvents>;
  jwts: Questions<string>;
  echoes: Questions<void>;
  disconnected(isReadOnly: boolean): void;
  becomeReadOnly(): void;
  conclude(reason: EndReason, error: GuestError, detail?: string): void;
}

/** True when an agent or a flow left and so ended the conversation. */
export function isGoodbye(message: IncomingMessage): boolean {
  return message.direction === 'outbound' && message.presence === 'Disconnect';
}

function refused(ears: FrameEars, error: GuestError, code: number, tracingId?: string): void {
  const pending = ears.conversation.outbox.blamed(tracingId);
  if (pending) ears.conversation.outbox.refuse(pending, error);
  if (endsSession(code)) ears.conclude('expired', error);
  else if (pending) return;
  else if (!ears.jwts.refuse(error, tracingId)) ears.listeners.tell('error', error);
}

function hearOfSession(frame: IncomingFrame, ears: FrameEars): void {
  switch (frame.kind) {
    case 'jwt':
      ears.jwts.answer(frame.jwt, frame.tracingId);
      break;
    case 'error':
      refused(ears, platformError(frame.code, frame.retryAfterMs), frame.code, frame.tracingId);
      break;
    case 'session':
      if (!frame.connected) ears.conclude('connection-closed', new GuestError('closed', 'The session was closed.'));
      else if (frame.readOnly) ears.becomeReadOnly();
      break;
    case 'expired':
      ears.conclude('expired', platformError(4006));
      break;
    case 'connection-closed':
      ears.conclude('connection-closed', new GuestError('closed', 'The platform closed the connection.'), frame.reason);
      break;
    case 'logged-out':
      ears.conclude('logged-out', new GuestError('closed', 'The customer was signed out.'));
      break;
    case 'cleared':
      ears.listeners.tell('ended', { reason: 'cleared' });
      break;
    default:
      break;
  }
}

/**
 * Brings a frame to whom it concerns. Messages count from any socket of the session; what is said about the session
 * itself counts from the adopted one only (`isAdopted`), before that it is the connect attempt's to judge.
 */
export function hearFrame(frame: IncomingFrame, isAdopted: boolean, ears: FrameEars): void {
  if (frame.tracingId === HEALTH_CHECK_ID) {
    ears.echoes.answer(undefined, HEALTH_CHECK_ID);
  } else if (frame.kind === 'message') {
    const isNew = ears.conversation.take(frame.message, frame.tracingId);
    if (isNew && isGoodbye(frame.message)) ears.disconnected(frame.message.readOnly);
  } else if (frame.kind === 'malformed') {
    ears.listeners.tell('error', new GuestError('malformed-frame', `A frame is unreadable: ${frame.why}.`));
  } else if (isAdopted) {
    hearOfSession(frame, ears);
  }
}
