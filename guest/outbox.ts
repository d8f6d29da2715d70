import { randomUUID } from 'node:crypto';
import { GuestError } from './guest-error.ts';
import type { IncomingMessage } from './incoming-message.ts';
import type { ButtonReply } from './requests.ts';
import type { GuestMessage } from './types.ts';

/** Something the customer said that the platform has not confirmed yet. */
export interface Pending {
  tracingId: string;
  text: string;
  reply: ButtonReply | undefined;
  /** True from the moment it may have left: from then on only an echo or history can tell its fate. */
  written: boolean;
  /** Of the first writing: a proof of absence may be late news, so later writings do not move it. */
  writtenAtMs: number | undefined;
  writings: number;
  /** Runs from the writing to the echo. */
  watchdog: ReturnType<typeof setTimeout> | undefined;
  resolve(message: GuestMessage): void;
  reject(error: GuestError): void;
}

/** How far a server's time of a message may lie before our time of writing it, clocks aligned. */
const SLACK_MS = 10_000;

/** What was said and is not confirmed, in the order it was said. */
export class Outbox {
  #waiting: Pending[] = [];
  readonly #confirmed = new Set<string>();

  get waiting(): readonly Pending[] {
    return this.#waiting;
  }

  /** Adds a line; the promise settles when the platform's answer is known. */
  add(text: string, reply?: ButtonReply): { pending: Pending; settled: Promise<GuestMessage> } {
    const { promise, resolve, reject } = Promise.withResolvers<GuestMessage>();
    const pending: Pending = {
      tracingId: randomUUID(),
      text,
      reply,
      written: false,
      writtenAtMs: undefined,
      writings: 0,
      watchdog: undefined,
      resolve,
      reject,
    };
    this.#waiting.push(pending);
    return { pending, settled: promise };
  }

  /**
   * Finds whose echo this is. An id decides; a message without any id of ours confirms the oldest line with its
   * text, but never two lines, so a doubled echo does not confirm the next equal text.
   */
  match(incoming: IncomingMessage, tracingId?: string): Pending | undefined {
    if (incoming.direction !== 'inbound' || incoming.keys.some((key) => this.#confirmed.has(key))) return undefined;
    const ids = [tracingId, incoming.customMessageId].filter((id) => id !== undefined);
    const exact = this.#waiting.find((pending) => ids.includes(pending.tracingId));
    if (exact || ids.length > 0) return exact;
    return this.#waiting.find((pending) => pending.written && pending.text === incoming.text);
  }

  /** Settles a line with the message that proves it. */
  confirm(pending: Pending, incoming: IncomingMessage, message: GuestMessage): void {
    for (const key of incoming.keys) this.#confirmed.add(key);
    this.#remove(pending);
    pending.resolve(message);
  }

  /** Settles one line with an error. */
  refuse(pending: Pending, error: GuestError): void {
    this.#remove(pending);
    pending.reject(error);
  }

  /** The line an error frame speaks of: by id, else the oldest that was written, as the platform's client does. */
  blamed(tracingId?: string): Pending | undefined {
    if (tracingId !== undefined) return this.#waiting.find((pending) => pending.tracingId === tracingId);
    return this.#waiting.find((pending) => pending.written);
  }

  /** Settles all that wait with one error. */
  refuseAll(error: GuestError): void {
    for (const pending of [...this.#waiting]) this.refuse(pending, error);
  }

  /**
   * Finds a written line in history: by id, else by its text among the messages that no line has claimed and that
   * are not older than the line. Ages are compared on the server's clock where it is known.
   */
  findInHistory(
    pending: Pending,
    history: { messages: readonly IncomingMessage[]; serverNowMs: number | undefined },
    nowMs: number,
  ): IncomingMessage | undefined {
    const free = history.messages
      .filter((message) => message.direction === 'inbound' && !message.keys.some((key) => this.#confirmed.has(key)))
      .toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
    const exact = free.find((message) => message.customMessageId === pending.tracingId);
    if (exact) return exact;
    const { serverNowMs } = history;
    const since =
      serverNowMs === undefined ? undefined : serverNowMs - (nowMs - (pending.writtenAtMs ?? nowMs)) - SLACK_MS;
    return free.find(
      (message) =>
        message.customMessageId === undefined &&
        message.text === pending.text &&
        (since === undefined || message.time === undefined || Date.parse(message.time) >= since),
    );
  }

  #remove(pending: Pending): void {
    clearTimeout(pending.watchdog);
    this.#waiting = this.#waiting.filter((each) => each !== pending);
  }
}

/** The error for a line whose fate nobody can tell. */
export function outcomeUnknown(why: string): GuestError {
  return new GuestError('outcome-unknown', `It is not known whether the message arrived: ${why}`);
}
