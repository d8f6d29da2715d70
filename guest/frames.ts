import type { IncomingMessage } from './incoming-message.ts';
import { asNumber, asRecord, asText, parseMessage } from './incoming-message.ts';

/** What a frame from the platform means to us. `other`: known or new, but nothing that a guest acts upon. */
export type IncomingFrame = { tracingId?: string } & (
  | SessionFrame
  | { kind: 'message'; message: IncomingMessage }
  | { kind: 'jwt'; jwt: string }
  | { kind: 'error'; code: number; text: string; retryAfterMs?: number }
  | { kind: 'expired' | 'logged-out' | 'cleared' }
  | { kind: 'connection-closed'; reason?: string }
  | { kind: 'other'; name: string }
  | { kind: 'malformed'; why: string }
);

/** The answer to `configureSession`. */
export interface SessionFrame {
  kind: 'session';
  connected: boolean;
  newSession: boolean;
  readOnly: boolean;
  maxCustomDataBytes?: number;
  durationSeconds?: number;
}

const positive = (value: unknown) => {
  const number = asNumber(value);
  return number !== undefined && number > 0 ? number : undefined;
};

function parseError(frame: Record<string, unknown>, code: number): IncomingFrame {
  const body = asRecord(frame.body);
  const retryAfter = positive(body?.retryAfter);
  return {
    kind: 'error',
    code: asNumber(body?.errorCode) ?? code,
    text: asText(frame.body) ?? asText(body?.errorMessage) ?? '',
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
  };
}

function parseBody(frame: Record<string, unknown>): IncomingFrame {
  const name = asText(frame.class) ?? '';
  const code = asNumber(frame.code) ?? 200;
  const body = asRecord(frame.body);
  if (name === 'TooManyRequestsErrorMessage') return parseError(frame, 4029);
  if (name === 'SessionExpiredEvent') return { kind: 'expired' };
  if (code >= 300) return parseError(frame, code);
  switch (name) {
    case 'SessionResponse':
      if (!body) return { kind: 'malformed', why: 'SessionResponse without a body' };
      return {
        kind: 'session',
        // A field that is missing must not keep a guest out: only an explicit false means "not connected".
        connected: body.connected !== false,
        newSession: body.newSession === true,
        readOnly: body.readOnly === true,
        maxCustomDataBytes: positive(body.maxCustomDataBytes),
        durationSeconds: positive(body.durationSeconds),
      };
    case 'StructuredMessage': {
      const message = parseMessage(frame.body);
      return message
        ? { kind: 'message', message }
        : { kind: 'malformed', why: 'StructuredMessage without a direction' };
    }
    case 'JwtResponse': {
      const jwt = asText(body?.jwt);
      return jwt ? { kind: 'jwt', jwt } : { kind: 'malformed', why: 'JwtResponse without a jwt' };
    }
    case 'ConnectionClosedEvent': {
      const reason = asText(body?.reason);
      return reason === undefined ? { kind: 'connection-closed' } : { kind: 'connection-closed', reason };
    }
    case 'LogoutEvent':
      return { kind: 'logged-out' };
    case 'SessionClearedEvent':
      return { kind: 'cleared' };
    default:
      return { kind: 'other', name };
  }
}

/**
 * Reads one frame as text, leniently: unknown fields and classes are no faults, and nothing that the other side can
 * send makes it throw. Frame classes: genesys-messenger-transport-mobile-sdk, shyrka/receive.
 */
export function parseFrame(text: string): IncomingFrame {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'malformed', why: 'not JSON' };
  }
  const frame = asRecord(value);
  if (!frame) return { kind: 'malformed', why: 'not an object' };
  const tracingId = asText(frame.tracingId);
  const parsed = parseBody(frame);
  return tracingId === undefined ? parsed : { ...parsed, tracingId };
}
