import type { GuestError } from './guest-error.ts';
import { type IncomingMessage, toGuestMessage } from './incoming-message.ts';
import type { Listeners } from './listeners.ts';
import { Outbox, outcomeUnknown } from './outbox.ts';
import { Transcript } from './transcript.ts';
import type { GuestClock, GuestEvents, GuestMessage } from './types.ts';

/** What was said on both sides: the transcript, and the customer's lines that wait for their echo. */
export class Conversation {
  readonly transcript = new Transcript();
  readonly outbox = new Outbox();
  readonly #listeners: Listeners<GuestEvents>;
  readonly #clock: GuestClock;
  #confirmations = 0;

  constructor(listeners: Listeners<GuestEvents>, clock: GuestClock) {
    this.#listeners = listeners;
    this.#clock = clock;
  }

  /** Lines that the platform has confirmed so far, in all sessions. */
  get confirmations(): number {
    return this.#confirmations;
  }

  /** Puts a message into the transcript and tells it, once; answers how it is kept, undefined when it says nothing. */
  keep(incoming: IncomingMessage): GuestMessage | undefined {
    const known = this.transcript.find(incoming.keys);
    if (known) return known;
    const message = toGuestMessage(incoming, this.#clock.now());
    if (!message) return undefined;
    this.transcript.add(message, incoming.keys);
    this.#listeners.tell('message', message);
    return message;
  }

  /** Takes a live message: typing is told, echoes confirm. True when the message was new. */
  take(incoming: IncomingMessage, tracingId: string | undefined): boolean {
    if (incoming.typing) {
      if (incoming.direction === 'outbound') this.#listeners.tell('typing', incoming.typing);
      return false;
    }
    const isNew = this.transcript.find(incoming.keys) === undefined;
    const pending = this.outbox.match(incoming, tracingId);
    const message = this.keep(incoming);
    if (pending && message && message.type !== 'Event') {
      this.#confirmations++;
      this.outbox.confirm(pending, incoming, message);
    }
    return isNew;
  }

  /** Settles all that waits when nothing can be sent any more: what may have left has an unknown outcome. */
  refuseAll(error: GuestError, why: string): void {
    for (const pending of [...this.outbox.waiting]) {
      this.outbox.refuse(pending, pending.written ? outcomeUnknown(why) : error);
    }
  }
}
