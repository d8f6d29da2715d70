import { randomUUID } from 'node:crypto';
import { attach } from './attach.ts';
import { wireAttributes } from './attributes.ts';
import type { Conversation } from './conversation.ts';
import { endsSession } from './error-codes.ts';
import type { IncomingFrame, SessionFrame } from './frames.ts';
import { GuestError } from './guest-error.ts';
import type { GuestSocket } from './guest-socket.ts';
import { hearFrame, isGoodbye } from './hear-frame.ts';
import { readWholeHistory } from './history.ts';
import type { Listeners } from './listeners.ts';
import { maskFrame } from './mask-frame.ts';
import { Questions } from './questions.ts';
import { recover } from './recovery.ts';
import { closeSession, getJwt } from './requests.ts';
import { SessionState } from './session-state.ts';
import { readOnly, Speech } from './speech.ts';
import type { ConnectAttempt, EndReason, GuestClock, GuestEvents, GuestPatience, GuestSession } from './types.ts';

const ANEW = 'The guest started anew.';
const BY_GUEST = () => new GuestError('closed', 'The guest ended the conversation.');
const STOPPED = () => new GuestError('closed', 'The guest was told to stop.');

/** What a link is made of. */
export interface LinkParts {
  url: URL;
  api: string | undefined;
  deploymentId: string;
  token: string;
  origin: string | undefined;
  attributes: unknown;
  reconnect: boolean;
  clock: GuestClock;
  patience: GuestPatience;
  listeners: Listeners<GuestEvents>;
  conversation: Conversation;
}

/** The line to the platform: holds the session over broken sockets, and brings every said line to a known end. */
export class SessionLink {
  readonly state: SessionState;
  readonly speech: Speech;
  readonly echoes = new Questions<void>();
  readonly #parts: LinkParts;
  readonly #jwts = new Questions<string>();
  #socket: GuestSocket | undefined;
  #session: GuestSession | undefined;
  #run: { stop: AbortController; done: Promise<GuestSession> } | undefined;
  #attachedBefore = false;
  #isClosing = false;
  #readOnly = false;

  constructor(parts: LinkParts) {
    this.#parts = parts;
    this.state = new SessionState((state) => parts.listeners.tell('state', state));
    this.speech = new Speech({
      token: parts.token,
      echoMs: parts.patience.echoMs,
      clock: parts.clock,
      conversation: parts.conversation,
      state: () => this.state.now,
      socket: () => this.#socket,
      send: (frame) => this.send(frame),
      breakOff: () => this.breakOff(),
    });
  }

  /** Connects or re-attaches; see `WebMessagingGuest.connect`. */
  async connect(startNew: boolean): Promise<GuestSession> {
    if (!startNew && this.#run) return this.#run.done;
    if (!startNew && this.#session && this.state.now === 'connected') return this.#session;
    wireAttributes(this.#parts.attributes);
    this.#letGo(new GuestError('closed', ANEW));
    if (startNew) this.#parts.conversation.refuseAll(new GuestError('closed', ANEW), 'a new session was started.');
    // The run stands before anybody hears of it, so that a listener who connects shares it.
    const done = this.#restore(startNew);
    this.state.go('connecting');
    return done;
  }

  /** Writes a frame; false when there is no open socket. */
  send(frame: object): boolean {
    const sent = this.#socket?.send(frame) ?? false;
    if (sent) this.#tellFrame('out', frame);
    return sent;
  }

  /** A JWT for history. */
  jwt(): Promise<string> {
    const { token, patience } = this.#parts;
    return this.#jwts.ask((id) => this.send(getJwt(token, id)), patience.historyMs);
  }

  /** Asks the platform to end the session, waits for its answer at most `closeMs`, and closes. */
  async close(): Promise<void> {
    if (this.state.now === 'closed') return;
    const { token, patience, listeners } = this.#parts;
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const stops = [listeners.on('state', () => resolve()), listeners.on('ended', () => resolve())];
    const watchdog = setTimeout(resolve, patience.closeMs);
    this.#isClosing = true;
    if (!this.#run && this.send(closeSession(token, randomUUID()))) await over;
    this.#isClosing = false;
    clearTimeout(watchdog);
    for (const stop of stops) stop();
    this.#conclude('closed-by-guest', BY_GUEST());
  }

  /** Drops the socket; what waits is settled by the next connect, or refused when it takes too long. */
  disconnect(): void {
    if (this.state.now === 'closed') return;
    this.#letGo(new GuestError('not-connected', 'The guest dropped the connection.'));
    this.state.go('idle');
  }

  /** Breaks a connection that is held to be dead; the link restores it. */
  breakOff(): void {
    this.#socket?.terminate();
  }

  #restore(startNew: boolean, delayMs = 0): Promise<GuestSession> {
    const stop = new AbortController();
    const done = this.#restoring(stop.signal, startNew, delayMs).catch((fault: unknown) => {
      const error = fault instanceof GuestError ? fault : new GuestError('connect-failed', String(fault));
      if (!stop.signal.aborted) this.#giveUp(error);
      throw error;
    });
    this.#run = { stop, done };
    return done;
  }

  async #restoring(signal: AbortSignal, startNew: boolean, delayMs: number): Promise<GuestSession> {
    const { url, deploymentId, token, origin, patience, clock, conversation } = this.#parts;
    const attempts: ConnectAttempt[] = [];
    const request = {
      ...{ url, deploymentId, token, origin, patience, clock, signal },
      heard: (socket: GuestSocket, frame: IncomingFrame, raw: unknown) => this.#hear(socket, frame, raw),
      sent: (frame: object) => this.#tellFrame('out', frame),
      closed: (socket: GuestSocket, why: GuestError) => this.#closed(socket, why),
    };
    if (delayMs > 0) await clock.sleep(delayMs, signal).catch(() => undefined);
    for (let isNew = startNew; ; isNew = false) {
      const { socket, session } = await attach({ ...request, startNew: isNew }, attempts);
      if (signal.aborted) socket.terminate();
      if (signal.aborted) throw STOPPED();
      const adopted = this.#adopt(socket, session, attempts, isNew);
      const isDoubtful = conversation.outbox.waiting.some((pending) => pending.written);
      if ((this.#attachedBefore && !startNew) || isDoubtful) await this.#recover(signal);
      if (signal.aborted) throw STOPPED();
      if (socket.isOpen) return this.#settled(adopted);
      if (attempts.length >= patience.attempts) throw new GuestError('connect-failed', 'The connection does not hold.');
    }
  }

  /** Takes over a fresh socket. Throws when the attributes are larger than this session allows. */
  #adopt(socket: GuestSocket, frame: SessionFrame, attempts: ConnectAttempt[], isAskedNew: boolean): GuestSession {
    const { conversation, listeners } = this.#parts;
    const { connected, newSession, readOnly: isReadOnly, maxCustomDataBytes, durationSeconds } = frame;
    const session: GuestSession = {
      connected,
      newSession,
      readOnly: isReadOnly,
      maxCustomDataBytes,
      durationSeconds,
      attempts,
    };
    this.#socket = socket;
    this.#readOnly = session.readOnly;
    const attributes = wireAttributes(this.#parts.attributes, session.maxCustomDataBytes);
    this.speech.begin(session.newSession, attributes);
    const hasSpoken = this.#attachedBefore && conversation.transcript.messages.length > 0;
    if (session.newSession && hasSpoken && !isAskedNew) listeners.tell('ended', { reason: 'expired' });
    return session;
  }

  #settled(session: GuestSession): GuestSession {
    const { outbox } = this.#parts.conversation;
    this.#session = session;
    this.#attachedBefore = true;
    this.#run = undefined;
    if (this.#readOnly) outbox.refuseAll(readOnly());
    // Before anybody hears of the connection: what waited goes first, and is written by nobody else.
    this.speech.flush();
    this.state.go(this.#readOnly ? 'read-only' : 'connected');
    return session;
  }

  #recover(signal: AbortSignal): Promise<void> {
    const { api, patience, clock, conversation, listeners } = this.#parts;
    return recover({
      outbox: conversation.outbox,
      read: api === undefined ? undefined : async () => readWholeHistory(api, await this.jwt(), patience.historyMs),
      keep: (incoming) => {
        const isNew = conversation.transcript.find(incoming.keys) === undefined;
        const message = conversation.keep(incoming);
        if (isNew && this.#attachedBefore && isGoodbye(incoming)) this.#disconnected(incoming.readOnly);
        return message;
      },
      isOpen: () => this.#socket?.isOpen === true,
      settleMs: patience.settleMs,
      failed: (error) => listeners.tell('error', error),
      clock,
      signal,
    });
  }

  #hear(socket: GuestSocket, frame: IncomingFrame, raw: unknown): void {
    this.#tellFrame('in', raw);
    if (this.state.now === 'closed' || this.state.now === 'idle') return;
    hearFrame(frame, socket === this.#socket, {
      conversation: this.#parts.conversation,
      listeners: this.#parts.listeners,
      jwts: this.#jwts,
      echoes: this.echoes,
      disconnected: (isReadOnly) => this.#disconnected(isReadOnly),
      becomeReadOnly: () => this.#becomeReadOnly(),
      conclude: (reason, error, detail) => this.#conclude(reason, error, detail),
    });
  }

  #closed(socket: GuestSocket, why: GuestError): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    this.#jwts.refuseAll(why);
    this.echoes.refuseAll(why);
    // While a run is on, its loop notices by itself.
    if (this.#run) return;
    if (this.#isClosing) {
      this.#conclude('closed-by-guest', BY_GUEST());
      return;
    }
    if (!this.#parts.reconnect) {
      this.#giveUp(why);
      return;
    }
    // Guests that were dropped together must not return together.
    const delayMs = Math.round(this.#parts.clock.random() * this.#parts.patience.firstDelayMs);
    void this.#restore(false, delayMs).catch(() => undefined);
    this.state.go('reconnecting');
  }

  #disconnected(isReadOnly: boolean): void {
    if (isReadOnly) this.#becomeReadOnly();
    this.#parts.listeners.tell('ended', { reason: 'disconnected' });
  }

  #becomeReadOnly(): void {
    this.#readOnly = true;
    if (this.state.now === 'connected') this.state.go('read-only');
  }

  #giveUp(error: GuestError): void {
    const hasExpired = typeof error.code === 'number' && endsSession(error.code);
    this.#end(error, 'the connection could not be restored.');
    this.#parts.listeners.tell('error', error);
    if (hasExpired) this.#parts.listeners.tell('ended', { reason: 'expired' });
  }

  #conclude(reason: EndReason, error: GuestError, detail?: string): void {
    if (this.state.now === 'closed') return;
    const why = this.#isClosing ? 'closed-by-guest' : reason;
    this.#end(error, 'the session ended before the echo came.');
    this.#parts.listeners.tell('ended', detail === undefined ? { reason: why } : { reason: why, detail });
  }

  #end(error: GuestError, why: string): void {
    this.#letGo(error);
    this.#attachedBefore = false;
    this.#parts.conversation.refuseAll(error, why);
    this.state.go('closed');
  }

  #letGo(error: GuestError): void {
    this.#run?.stop.abort();
    this.#run = undefined;
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.terminate();
    this.#jwts.refuseAll(error);
    this.echoes.refuseAll(error);
  }

  #tellFrame(direction: 'in' | 'out', frame: unknown): void {
    const { listeners } = this.#parts;
    if (listeners.has('frame')) listeners.tell('frame', { direction, frame: maskFrame(frame) });
  }
}
