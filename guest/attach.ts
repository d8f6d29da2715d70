import { randomUUID } from 'node:crypto';
import { isWorthRepeating, platformError } from './error-codes.ts';
import type { IncomingFrame, SessionFrame } from './frames.ts';
import { GuestError } from './guest-error.ts';
import { GuestSocket } from './guest-socket.ts';
import { delayBeforeRetry } from './reconnect-policy.ts';
import { configureSession } from './requests.ts';
import type { ConnectAttempt, GuestClock, GuestPatience } from './types.ts';

/** What an attempt needs to know, and who hears the frames of the socket that it opens. */
export interface AttachRequest {
  url: URL;
  deploymentId: string;
  token: string;
  origin: string | undefined;
  startNew: boolean;
  patience: GuestPatience;
  clock: GuestClock;
  signal: AbortSignal;
  heard(socket: GuestSocket, frame: IncomingFrame, raw: unknown): void;
  sent(frame: object): void;
  closed(socket: GuestSocket, why: GuestError): void;
}

/** An open socket with a configured session. */
export interface Attached {
  socket: GuestSocket;
  session: SessionFrame;
}

const lasting = (error: GuestError) =>
  error.code === 'refused' ||
  error.code === 'closed' ||
  (typeof error.code === 'number' && !isWorthRepeating(error.code));

/** One attempt: open, configure, wait for the SessionResponse. A failed attempt leaves no socket behind. */
function attachOnce(request: AttachRequest): Promise<Attached> {
  const { patience, signal } = request;
  return new Promise((resolve, reject) => {
    const tracingId = randomUUID();
    let settled = false;
    const settle = (error?: GuestError, session?: SessionFrame) => {
      if (settled) return;
      settled = true;
      clearTimeout(watchdog);
      signal.removeEventListener('abort', abort);
      if (session) {
        resolve({ socket, session });
      } else {
        socket.terminate();
        reject(error);
      }
    };
    const abort = () => settle(new GuestError('closed', 'The guest was told to stop.'));
    const late = `The platform did not answer within ${patience.handshakeMs} ms.`;
    const watchdog = setTimeout(() => settle(new GuestError('timed-out', late)), patience.handshakeMs);
    const socket: GuestSocket = new GuestSocket(
      { url: request.url, handshakeMs: patience.handshakeMs, origin: request.origin },
      {
        opened: () => {
          const frame = configureSession(request.deploymentId, request.token, request.startNew, tracingId);
          request.sent(frame);
          socket.send(frame);
        },
        heard: (frame, raw) => {
          request.heard(socket, frame, raw);
          if (frame.kind === 'session') {
            if (frame.connected) settle(undefined, frame);
            else settle(new GuestError('refused', 'The platform did not connect the session.'));
          } else if (frame.kind === 'error') settle(platformError(frame.code, frame.retryAfterMs));
          else if (frame.kind === 'expired') settle(platformError(4006));
          else if (frame.kind === 'connection-closed' || frame.kind === 'logged-out')
            settle(new GuestError('refused', 'The platform closed the connection.'));
        },
        closed: (why) => {
          settle(why);
          request.closed(socket, why);
        },
      },
    );
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  });
}

/**
 * Attaches with patience: repeats what can pass (no network, rate limit, server faults) with back-off, at most until
 * `attempts` holds `patience.attempts` entries. Every attempt is recorded there with its latency.
 */
export async function attach(request: AttachRequest, attempts: ConnectAttempt[]): Promise<Attached> {
  const { clock, patience, signal } = request;
  for (;;) {
    const startedAtMs = clock.now();
    const started = performance.now();
    const took = () => Math.round((performance.now() - started) * 1000) / 1000;
    try {
      const attached = await attachOnce(request);
      attempts.push({ startedAtMs, tookMs: took(), ok: true });
      return attached;
    } catch (fault) {
      const error = fault instanceof GuestError ? fault : new GuestError('connect-failed', String(fault));
      attempts.push({ startedAtMs, tookMs: took(), ok: false, error: error.message });
      if (lasting(error) || attempts.length >= patience.attempts || signal.aborted) throw error;
      const ms = delayBeforeRetry(attempts.length, patience, clock.random(), error.retryAfterMs);
      await clock.sleep(ms, signal).catch(() => {
        throw new GuestError('closed', 'The guest was told to stop.');
      });
    }
  }
}
