import { WebSocket } from 'ws';
import { wordsForCode } from './error-codes.ts';
import { type IncomingFrame, parseFrame } from './frames.ts';
import { GuestError } from './guest-error.ts';

/** Who listens to a socket. `closed` comes once, also for a socket that never opened. */
export interface SocketEars {
  opened(): void;
  heard(frame: IncomingFrame, raw: unknown): void;
  closed(why: GuestError): void;
}

/** SECURITY: tokens travel in clear over ws: and http:, so these are for this machine only. */
export function isSafeTransport(url: URL, secure: 'wss:' | 'https:'): boolean {
  if (url.protocol === secure) return true;
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  return loopback && url.protocol === (secure === 'wss:' ? 'ws:' : 'http:');
}

/** Far above any frame of a chat; a larger one closes the socket instead of filling the memory. */
const LARGEST_FRAME_BYTES = 1024 * 1024;

/** One WebSocket that speaks frames. It never throws after construction; all that ends it is told by `closed`. */
export class GuestSocket {
  readonly #socket: WebSocket;
  #fault: GuestError | undefined;

  constructor(address: { url: URL; origin: string | undefined; handshakeMs: number }, ears: SocketEars) {
    this.#socket = new WebSocket(address.url, {
      handshakeTimeout: address.handshakeMs,
      maxPayload: LARGEST_FRAME_BYTES,
      perMessageDeflate: false,
      followRedirects: false,
      ...(address.origin === undefined ? {} : { origin: address.origin }),
    });
    this.#socket.on('open', () => ears.opened());
    this.#socket.on('message', (data, isBinary) => {
      const text = isBinary ? '' : String(data);
      ears.heard(isBinary ? { kind: 'malformed', why: 'binary frame' } : parseFrame(text), text);
    });
    this.#socket.on('unexpected-response', (request, response) => {
      const status = response.statusCode ?? 0;
      const seconds = Number(response.headers['retry-after']);
      this.#fault = new GuestError(status, wordsForCode(status), seconds > 0 ? { retryAfterMs: seconds * 1000 } : {});
      request.destroy();
      this.#socket.terminate();
    });
    this.#socket.on('error', (fault) => {
      this.#fault ??= new GuestError('connect-failed', `The connection failed: ${fault.message}`);
    });
    this.#socket.on('close', (code) => {
      ears.closed(this.#fault ?? new GuestError('connect-failed', `The connection was closed with code ${code}.`));
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Hands a frame to the network; false when it certainly never left. True proves nothing about its arrival. */
  send(frame: object): boolean {
    if (!this.isOpen) return false;
    this.#socket.send(JSON.stringify(frame), () => undefined);
    return true;
  }

  /** Drops the connection at once. */
  terminate(): void {
    this.#socket.terminate();
  }
}
