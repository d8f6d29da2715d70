import { randomUUID } from 'node:crypto';
import { systemClock } from './clock.ts';
import { Conversation } from './conversation.ts';
import { GuestError } from './guest-error.ts';
import { checkOptions } from './guest-options.ts';
import { Heartbeat } from './heartbeat.ts';
import { readHistoryPage } from './history.ts';
import { Listeners } from './listeners.ts';
import { DEFAULT_PATIENCE } from './reconnect-policy.ts';
import { echo, HEALTH_CHECK_ID, typingOn } from './requests.ts';
import { SessionLink } from './session-link.ts';
import type {
  GuestClock,
  GuestEvents,
  GuestMessage,
  GuestOptions,
  GuestPatience,
  GuestSession,
  GuestState,
} from './types.ts';
import { waitForMessage } from './wait-for-message.ts';

export { validateAttributes } from './attributes.ts';
export { GuestError } from './guest-error.ts';
export type * from './types.ts';

const TYPING_PAUSE_MS = 5_000;

/**
 * A customer of a Genesys Cloud Web Messaging deployment, without a screen. Texts are neither lost nor doubled when
 * the connection breaks: what was written and not echoed is looked up in history before it is sent again.
 * Frames: genesys-messenger-transport-mobile-sdk (requests) and genesys-web-messaging-tester (answers).
 */
export class WebMessagingGuest {
  readonly token: string;
  readonly #api: string | undefined;
  readonly #clock: GuestClock;
  readonly #patience: GuestPatience;
  readonly #listeners = new Listeners<GuestEvents>((fault, name) => this.#listenerFailed(fault, name));
  readonly #conversation: Conversation;
  readonly #link: SessionLink;
  #typedAtMs = Number.NEGATIVE_INFINITY;

  /** Throws a `GuestError` (`invalid-options`) for addresses that are no addresses or not safe for a token. */
  constructor(options: GuestOptions) {
    const { url, api } = checkOptions(options);
    this.#api = api;
    this.token = options.token ?? randomUUID();
    this.#clock = options.clock ?? systemClock;
    this.#patience = { ...DEFAULT_PATIENCE, ...options.patience };
    this.#conversation = new Conversation(this.#listeners, this.#clock);
    this.#link = new SessionLink({
      url,
      api,
      deploymentId: options.deploymentId,
      token: this.token,
      origin: options.origin,
      attributes: options.attributes,
      reconnect: options.reconnect ?? true,
      clock: this.#clock,
      patience: this.#patience,
      listeners: this.#listeners,
      conversation: this.#conversation,
    });
    const heartbeat = new Heartbeat(
      this.#patience.heartbeatMs,
      () => this.echo(),
      () => this.#link.breakOff(),
    );
    this.on('state', (state) => (state === 'connected' ? heartbeat.start() : heartbeat.stop()));
  }

  get state(): GuestState {
    return this.#link.state.now;
  }

  /** What was said, ordered by the platform's time, each message once. */
  get messages(): readonly GuestMessage[] {
    return this.#conversation.transcript.messages;
  }

  /** Listens; the answer stops listening. */
  on<Name extends keyof GuestEvents>(event: Name, hear: (value: GuestEvents[Name]) => void): () => void {
    return this.#listeners.on(event, hear);
  }

  /**
   * Opens the session, or re-attaches to the one of this token. Calls while one is on share it; `startNew` asks for a
   * new session and lets go of the old. Rejects `invalid-attributes` before a connection is opened where it can.
   */
  connect(options: { startNew?: boolean } = {}): Promise<GuestSession> {
    return this.#link.connect(options.startNew === true);
  }

  /**
   * Says a text. Resolves with the platform's echo; while (re)connecting the text waits its turn. Rejects with the
   * platform's code (4011 too long, 4029 too fast with `retryAfterMs` …), or `outcome-unknown` when nobody can tell.
   */
  sendText(text: string): Promise<GuestMessage> {
    if (text.trim() === '') return Promise.reject(new GuestError('empty-text', 'There is nothing to send.'));
    return this.#link.speech.say(text);
  }

  /** Chooses a quick reply of the newest message that offers this payload; rejects `unknown-choice`. */
  chooseQuickReply(payload: string): Promise<GuestMessage> {
    const offer = this.messages.findLast((each) => each.quickReplies?.some((reply) => reply.payload === payload));
    const reply = offer?.quickReplies?.find((each) => each.payload === payload);
    if (offer && reply) return this.#link.speech.say(reply.text, { ...reply, originatingMessageId: offer.id });
    return Promise.reject(new GuestError('unknown-choice', 'No message offers this quick reply.'));
  }

  /** Shows that the customer types, at most once in 5 s; false when it was held back. */
  sendTyping(): boolean {
    const now = this.#clock.now();
    if (this.state !== 'connected' || now - this.#typedAtMs < TYPING_PAUSE_MS) return false;
    if (!this.#link.send(typingOn(this.token, randomUUID()))) return false;
    this.#typedAtMs = now;
    return true;
  }

  /** Milliseconds that a health check takes there and back. */
  async echo(): Promise<number> {
    const started = performance.now();
    await this.#link.echoes.ask(() => this.#link.send(echo(this.token)), this.#patience.echoMs, HEALTH_CHECK_ID);
    return performance.now() - started;
  }

  /** Reads one page of the session's history (25 messages by default, from page 1) and adds it to `messages`. */
  async history(options: { pageSize?: number; pageNumber?: number } = {}): Promise<GuestMessage[]> {
    const { pageSize = 25, pageNumber = 1 } = options;
    if (this.#api === undefined) throw new GuestError('history-unavailable', 'No address for history is known.');
    const jwt = await this.#link.jwt();
    const page = await readHistoryPage({
      api: this.#api,
      jwt,
      pageSize,
      pageNumber,
      timeoutMs: this.#patience.historyMs,
    });
    const kept = page.messages.map((each) => this.#conversation.keep(each)).filter((each) => each !== undefined);
    return kept.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
  }

  /** The first message, present or future, that fits; rejects `timed-out` (after 30 s by default) or `closed`. */
  waitFor(predicate: (m: GuestMessage) => boolean, options: { timeoutMs?: number } = {}): Promise<GuestMessage> {
    return waitForMessage(this, predicate, options.timeoutMs ?? 30_000);
  }

  /**
   * Ends the conversation with closeSession and leaves; what waits is refused. Without a connection there is nobody to
   * tell: then the session is left to expire. Never rejects.
   */
  close(): Promise<void> {
    return this.#link.close();
  }

  /** Drops the socket and nothing else: the session lives on, and `connect` re-attaches to it. */
  disconnect(): void {
    this.#link.disconnect();
  }

  #listenerFailed(fault: unknown, name: keyof GuestEvents): void {
    // A listener of errors that fails itself has nobody left to tell.
    if (name === 'error') return;
    this.#listeners.tell(
      'error',
      new GuestError('listener-failed', `A listener of "${name}" failed: ${String(fault)}.`),
    );
  }
}
