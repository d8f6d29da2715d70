import type { Conversation } from './conversation.ts';
import { GuestError } from './guest-error.ts';
import { outcomeUnknown, type Pending } from './outbox.ts';
import { type ButtonReply, onMessage } from './requests.ts';
import type { GuestClock, GuestMessage, GuestState } from './types.ts';

/** A line is written this often at most, however often history proves it absent. */
const MOST_WRITINGS = 3;

/** The error for a text in a conversation that is over. */
export const readOnly = () => new GuestError('read-only', 'The conversation is over; start a new session.');

/** What speech needs of the line to the platform. `socket` is compared by identity only. */
export interface SpeechLine {
  token: string;
  echoMs: number;
  clock: GuestClock;
  conversation: Conversation;
  state(): GuestState;
  socket(): object | undefined;
  send(frame: object): boolean;
  breakOff(): void;
}

/** What the customer says, from the mouth to the wire: in order, with the attributes on the first line of a session. */
export class Speech {
  readonly #line: SpeechLine;
  #attributes: Record<string, string> | undefined;
  #confirmedBefore = 0;

  constructor(line: SpeechLine) {
    this.#line = line;
  }

  /** A session is there; the attributes go with its texts until one is confirmed, again when it is a new one. */
  begin(isNewSession: boolean, attributes: Record<string, string> | undefined): void {
    this.#attributes = attributes;
    if (isNewSession) this.#confirmedBefore = this.#line.conversation.confirmations;
  }

  /** Says a line; see `WebMessagingGuest.sendText`. */
  say(text: string, reply?: ButtonReply): Promise<GuestMessage> {
    const state = this.#line.state();
    if (state === 'idle' || state === 'closed') {
      return Promise.reject(new GuestError('not-connected', 'There is no session; connect first.'));
    }
    if (state === 'read-only') return Promise.reject(readOnly());
    const { pending, settled } = this.#line.conversation.outbox.add(text, reply);
    if (state === 'connected') this.#write(pending);
    return settled;
  }

  /** Writes what waited for the connection. */
  flush(): void {
    for (const pending of this.#line.conversation.outbox.waiting) if (!pending.written) this.#write(pending);
  }

  #write(pending: Pending): void {
    const { token, conversation, clock, echoMs } = this.#line;
    const { text, reply, tracingId } = pending;
    const isFirst = conversation.confirmations === this.#confirmedBefore;
    const said = { text, reply, attributes: isFirst ? this.#attributes : undefined };
    if (!this.#line.send(onMessage(token, said, tracingId))) return;
    pending.written = true;
    pending.writings++;
    pending.writtenAtMs ??= clock.now();
    const socket = this.#line.socket();
    clearTimeout(pending.watchdog);
    pending.watchdog = setTimeout(() => this.#missEcho(pending, socket), echoMs);
  }

  #missEcho(pending: Pending, socket: object | undefined): void {
    const { outbox } = this.#line.conversation;
    const state = this.#line.state();
    if (!outbox.waiting.includes(pending)) return;
    const isOver = state === 'idle' || state === 'closed' || pending.writings >= MOST_WRITINGS;
    if (isOver) outbox.refuse(pending, outcomeUnknown('no echo came.'));
    else if (socket === this.#line.socket()) this.#line.breakOff();
  }
}
