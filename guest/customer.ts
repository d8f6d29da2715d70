import { setTimeout as wait } from 'node:timers/promises';
import { GuestError } from './guest-error.ts';
import type { GuestMessage } from './types.ts';
import type { WebMessagingGuest } from './web-messaging-guest.ts';

/** What a customer says: the opening lines, one reply after each answer of an agent, and the closing line. */
export interface CustomerScript {
  opening: string[];
  replies: string[];
  /** Empty: the customer says nothing in the end. */
  closing: string;
}

/** One line as it was said or heard, for consoles. */
export interface CustomerLine {
  who: GuestMessage['from'];
  text: string;
  time: string;
}

/** How a customer plays. `paceMs` is the time of reading and typing before each line, 1,500 ms by default. */
export interface CustomerOptions {
  paceMs?: number;
  signal: AbortSignal;
  onLine?: (line: CustomerLine) => void;
}

/** How it went. `script`: all was said; `agent`: the conversation was ended first; `failed`: see `error`. */
export interface CustomerSummary {
  endedBy: 'script' | 'agent' | 'aborted' | 'failed';
  said: number;
  heard: number;
  tookMs: number;
  error?: GuestError;
}

const MOST_TRIES = 4;

/** What was heard of the agent since the customer last spoke, and the end of the conversation. */
class Ear {
  heard = 0;
  #fresh = 0;
  #over = false;
  #wake: () => void = () => undefined;
  readonly #stops: (() => void)[];

  constructor(guest: WebMessagingGuest, signal: AbortSignal, onLine: (line: CustomerLine) => void) {
    const end = () => {
      this.#over = true;
      this.#wake();
    };
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake);
    this.#stops = [
      guest.on('ended', end),
      guest.on('state', (state) => {
        if (state === 'closed' || state === 'read-only') end();
      }),
      guest.on('message', ({ type, from, text, time }) => {
        if (type === 'Event') return;
        onLine({ who: from, text, time });
        if (from === 'customer') return;
        this.heard++;
        if (from !== 'agent') return;
        this.#fresh++;
        this.#wake();
      }),
      () => signal.removeEventListener('abort', wake),
    ];
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** From here on only what is new counts as an answer. */
  listenAnew(): void {
    this.#fresh = 0;
  }

  /** Waits for an answer, the end or the abort; the caller looks which. */
  async answer(signal: AbortSignal): Promise<void> {
    while (this.#fresh === 0 && !this.#over && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }
}

/** The work, or a rejection as soon as the signal is aborted; the work itself goes on unwatched. */
async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(new Error('aborted'));
  signal.addEventListener('abort', abort);
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', abort));
}

/** Says one line; when the platform asks for slowness (4029), after the time it asks for. */
async function say(guest: WebMessagingGuest, text: string, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await orAborted(guest.sendText(text), signal);
      return;
    } catch (fault) {
      const isTooFast = fault instanceof GuestError && (fault.code === 4029 || fault.code === 429);
      if (!isTooFast || tries >= MOST_TRIES) throw fault;
      await wait(fault.retryAfterMs ?? 1_000 * tries, undefined, { signal });
    }
  }
}

/**
 * Plays a customer to the end of the script, the conversation or the signal, whichever comes first; connects when the
 * guest is not connected. Several messages of an agent in a row are one answer. Never rejects: the summary tells.
 * It does not close the session, so that the agent can still wrap up; that is the caller's `guest.close()`.
 */
export async function playCustomer(
  guest: WebMessagingGuest,
  script: CustomerScript,
  options: CustomerOptions,
): Promise<CustomerSummary> {
  const { signal, paceMs = 1_500, onLine = () => undefined } = options;
  const started = performance.now();
  const ear = new Ear(guest, signal, onLine);
  let said = 0;
  const summary = (endedBy: CustomerSummary['endedBy']): CustomerSummary => {
    return { endedBy, said, heard: ear.heard, tookMs: Math.round(performance.now() - started) };
  };
  const speak = async (text: string) => {
    if (paceMs > 0) {
      guest.sendTyping();
      await wait(paceMs, undefined, { signal });
    }
    if (ear.isOver) return;
    ear.listenAnew();
    await say(guest, text, signal);
    said++;
  };
  const replies = script.closing === '' ? script.replies : [...script.replies, script.closing];
  try {
    signal.throwIfAborted();
    if (guest.state !== 'connected') await orAborted(guest.connect(), signal);
    for (const text of script.opening) if (!ear.isOver) await speak(text);
    for (const text of replies) {
      await ear.answer(signal);
      signal.throwIfAborted();
      if (ear.isOver) break;
      await speak(text);
    }
    return summary(ear.isOver && said < script.opening.length + replies.length ? 'agent' : 'script');
  } catch (fault) {
    if (signal.aborted) return summary('aborted');
    if (ear.isOver) return summary('agent');
    const error = fault instanceof GuestError ? fault : new GuestError('closed', String(fault));
    return { ...summary('failed'), error };
  } finally {
    ear.stop();
  }
}
