import type { LineState } from '#shared/contract/conversations.ts';
import type { SendReceipt } from '#shared/contract/sending.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { type Conversations, ownerOf } from '../conversations/conversations.ts';
import { lineStateOf } from '../conversations/notes.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { PlatformMessage } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';
import { type Attempt, Attempts, hashOf } from './attempts.ts';
import { checkLength, checkTyped, writableOn } from './checks.ts';
import { InOrder } from './in-order.ts';
import { outcomeOf } from './outcome.ts';
import { candidates, foundAmong, foundIn, looksAtMs } from './read-back.ts';

/** What sending needs of the canned responses. */
export interface SendableResponses {
  /** The response filled for the conversation; throws `not-found`, or `invalid` where it is no free text. */
  rendered(
    conversationId: string,
    responseId: string,
    values: Record<string, string>,
  ): { text: string; blanks: { id: string }[] };
  /** A response was sent by me. */
  used(conversationId: string, responseId: string): void;
}

const ranks: Record<string, number> = { queued: 0, sending: 1, unknown: 2, sent: 3, delivered: 4, read: 5, failed: 6 };

/**
 * Sends each press exactly once. The attempt is on disk before a byte leaves; the same attempt id again, from any window, at any
 * time, gives the same attempt's receipt; a lost answer is looked for at the platform and never answered by a second POST.
 */
export class Sending implements Domain<'sending'> {
  readonly #surroundings: Surroundings;
  readonly #conversations: Conversations;
  readonly #responses: SendableResponses;
  readonly #attempts: Attempts;
  readonly #line = new InOrder();
  /** Attempts that are not settled, or were settled in this run: what the transcripts show. */
  readonly #live = new Map<string, Attempt>();
  readonly #running = new Map<string, Promise<SendReceipt>>();
  readonly #looking = new Set<string>();

  constructor(surroundings: Surroundings, conversations: Conversations, responses: SendableResponses) {
    this.#surroundings = surroundings;
    this.#conversations = conversations;
    this.#responses = responses;
    this.#attempts = new Attempts(surroundings.ports.database, surroundings.ports.clock.now());
    surroundings.session.onChange((signedIn) => this.#begin(signedIn));
    conversations.onChange((conversationId) => this.#news(conversationId));
  }

  async text(input: { attemptId: string; conversationId: string; text: string }): Promise<SendReceipt> {
    return (
      this.#known(input.attemptId) ??
      this.#attempt(input.attemptId, input.conversationId, null, () => {
        const view = this.#conversations.mine(input.conversationId);
        checkLength(input.text, view.textLimit);
        checkTyped(input.text, view);
        return input.text;
      })
    );
  }

  async response(input: {
    attemptId: string;
    conversationId: string;
    responseId: string;
    values: Record<string, string>;
  }): Promise<SendReceipt> {
    return (
      this.#known(input.attemptId) ??
      this.#attempt(input.attemptId, input.conversationId, input.responseId, () => {
        const view = this.#conversations.mine(input.conversationId);
        const { text, blanks } = this.#responses.rendered(input.conversationId, input.responseId, input.values);
        if (blanks.length > 0) {
          const issues = blanks.map(({ id }) => ({ path: `values.${id}`, message: 'blank' }));
          throw new Failed({ kind: 'invalid', issues });
        }
        checkLength(text, view.textLimit);
        return text;
      })
    );
  }

  async retry({ attemptId, newAttemptId }: { attemptId: string; newAttemptId: string }): Promise<SendReceipt> {
    const known = this.#known(newAttemptId);
    if (known) return known;
    const old = this.#settled(attemptId);
    const text = old.text || this.#textOf(old);
    if (text === '') throw new Failed({ kind: 'not-found', what: 'text' });
    return this.#attempt(
      newAttemptId,
      old.conversationId,
      old.responseId,
      () => {
        checkLength(text, this.#conversations.mine(old.conversationId).textLimit);
        return text;
      },
      old,
    );
  }

  async discard({ attemptId }: { attemptId: string }): Promise<null> {
    this.#drop(this.#settled(attemptId));
    return null;
  }

  /** The attempt with this id where there is one: its receipt, or the promise of it while it is on its way. */
  #known(attemptId: string): Promise<SendReceipt> | undefined {
    const running = this.#running.get(attemptId);
    if (running) return running;
    const attempt = this.#live.get(attemptId) ?? this.#attempts.read(attemptId);
    if (!attempt) return undefined;
    if (attempt.owner !== ownerOf(this.#surroundings.session.required()))
      throw new Failed({ kind: 'not-found', what: 'attempt' });
    return Promise.resolve(receiptOf(attempt));
  }

  /** A failed attempt, or one that was looked for in vain, of the person who is signed in. */
  #settled(attemptId: string): Attempt {
    const owner = ownerOf(this.#surroundings.session.required());
    const attempt = this.#live.get(attemptId) ?? this.#attempts.read(attemptId);
    if (!attempt || attempt.owner !== owner) throw new Failed({ kind: 'not-found', what: 'attempt' });
    if (attempt.state === 'unknown' && !attempt.checked) throw new Failed({ kind: 'conflict', what: 'being-checked' });
    if (attempt.state !== 'failed' && attempt.state !== 'unknown')
      throw new Failed({ kind: 'conflict', what: 'not-failed' });
    return attempt;
  }

  /** The text of a message that the platform took and then could not deliver. */
  #textOf({ conversationId, messageId }: Attempt): string {
    return this.#conversations.notes(conversationId).find((note) => note.messageId === messageId)?.body?.text ?? '';
  }

  /** Checks, writes the row down and puts it in line. Synchronous up to the row, so that no second press gets between. */
  #attempt(
    attemptId: string,
    conversationId: string,
    responseId: string | null,
    check: () => string,
    instead?: Attempt,
  ): Promise<SendReceipt> {
    const signedIn = this.#surroundings.session.required();
    const communicationId = writableOn(this.#conversations.mine(conversationId), signedIn.me.permissions);
    const text = check();
    const attempt: Attempt = {
      attemptId,
      owner: ownerOf(signedIn),
      conversationId,
      communicationId,
      // With nothing before it, it leaves at once: one flush to disk instead of two before the first byte.
      state: this.#line.isIdle(conversationId) ? 'sending' : 'queued',
      text,
      textHash: hashOf(text),
      knownIds: new Set(this.#conversations.notes(conversationId).map((note) => note.messageId)),
      messageId: null,
      failure: null,
      atMs: this.#surroundings.ports.clock.now(),
      checked: false,
      responseId,
    };
    this.#attempts.transaction(() => {
      this.#attempts.add(attempt);
      if (instead) this.#attempts.write({ ...instead, state: 'dropped' });
    });
    if (instead) this.#hide(instead);
    this.#live.set(attemptId, attempt);
    this.#show(attempt);
    const running = new Promise<SendReceipt>((resolve, reject) => {
      // The line goes on when the outcome is known or was looked for; the window hears as soon as there is an answer.
      this.#line.run(conversationId, () => this.#send(attemptId, signedIn, resolve)).catch(reject);
    }).finally(() => this.#running.delete(attemptId));
    this.#running.set(attemptId, running);
    return running;
  }

  async #send(attemptId: string, signedIn: SignedIn, answer: (receipt: SendReceipt) => void): Promise<void> {
    const queued = this.#live.get(attemptId);
    if (!queued) throw new Failed({ kind: 'cancelled' });
    let attempt = queued;
    try {
      if (this.#surroundings.session.signedIn !== signedIn) throw new Failed({ kind: 'signed-out' });
      if (attempt.state === 'queued') attempt = this.#leave(attempt, signedIn);
    } catch (error) {
      answer(receiptOf(this.#set(attempt, outcomeOf(error))));
      return;
    }
    try {
      const { conversationId, communicationId, text } = attempt;
      const message = await signedIn.platform.sendMessage(conversationId, communicationId, text, { clicked: true });
      answer(receiptOf(this.#sent(attemptId, message.messageId, message.status, message)));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!(error instanceof Failed)) this.#surroundings.ports.log.report(error);
      const now = this.#live.get(attemptId) ?? attempt;
      // Its message was seen while the answer got lost.
      if (outcome.state === 'unknown' && now.messageId) {
        answer(receiptOf(this.#sent(attemptId, now.messageId, 'sent')));
        return;
      }
      answer(receiptOf(this.#set(now, { ...outcome, messageId: null })));
      if (outcome.state === 'unknown') await this.#lookFor(attemptId, signedIn);
    }
  }

  /** One that waited in the line leaves now; what was true at the press need not be true any more. */
  #leave(attempt: Attempt, signedIn: SignedIn): Attempt {
    const view = this.#conversations.mine(attempt.conversationId);
    const communicationId = writableOn(view, signedIn.me.permissions);
    const known = this.#conversations.notes(attempt.conversationId).map((note) => note.messageId);
    return this.#set(attempt, {
      state: 'sending',
      communicationId,
      knownIds: new Set([...attempt.knownIds, ...known]),
    });
  }

  /** The message is at the platform. */
  #sent(attemptId: string, messageId: string, status: string, body?: PlatformMessage): Attempt {
    // After a sign-out it lives on disk only.
    const attempt = this.#live.get(attemptId) ?? this.#attempts.read(attemptId);
    if (!attempt) throw new Error('an attempt lost its row');
    const first = (ranks[attempt.state] as number) < (ranks.sent as number);
    const sent = this.#set(attempt, {
      state: lineStateOf(status),
      messageId,
      failure: lineStateOf(status) === 'failed' ? { kind: 'conflict', what: 'not-delivered' } : null,
    });
    if (body) this.#conversations.sent(body);
    // What this one had been taken for may be an older one's.
    if (attempt.messageId && attempt.messageId !== messageId) this.#news(attempt.conversationId);
    if (first && attempt.responseId) this.#responses.used(attempt.conversationId, attempt.responseId);
    return sent;
  }

  /** Looks at the platform for a message whose answer was lost, for ten seconds; then it stays unknown and the agent decides. */
  async #lookFor(attemptId: string, signedIn: SignedIn): Promise<void> {
    if (this.#looking.has(attemptId)) return;
    this.#looking.add(attemptId);
    const { clock } = this.#surroundings.ports;
    let waitedMs = 0;
    for (const atMs of looksAtMs) {
      if (atMs > waitedMs) await clock.sleep(atMs - waitedMs);
      waitedMs = atMs;
      const attempt = this.#live.get(attemptId);
      if (attempt?.state !== 'unknown' || this.#surroundings.session.signedIn !== signedIn) break;
      const found = await this.#look(attempt, signedIn).catch(() => undefined); // another look follows
      if (found && this.#live.get(attemptId)?.state === 'unknown')
        this.#sent(attemptId, found.messageId, found.status, found);
    }
    this.#looking.delete(attemptId);
    const attempt = this.#live.get(attemptId);
    if (attempt?.state === 'unknown' && this.#surroundings.session.signedIn === signedIn)
      this.#set(attempt, { checked: true });
  }

  async #look(attempt: Attempt, { platform, me }: SignedIn): Promise<PlatformMessage | undefined> {
    const conversation = await platform.conversation(attempt.conversationId, { clicked: true });
    const ids = candidates(attempt, conversation, me.userId);
    if (ids.length === 0) return undefined;
    const bodies = await platform.messageBodies(attempt.conversationId, ids, { clicked: true });
    return foundIn(attempt, bodies, me.userId, this.#taken(attempt));
  }

  /** Messages that other attempts have become. */
  #taken({ conversationId, attemptId }: Attempt): Set<string> {
    return this.#attempts.messagesOf(conversationId, attemptId);
  }

  /** A conversation changed: one of its messages may be an attempt that waits, or say how a sent one fared. */
  #news(conversationId: string): void {
    const own = [...this.#live.values()].filter((attempt) => attempt.conversationId === conversationId);
    if (own.length === 0) return;
    const notes = this.#conversations.notes(conversationId);
    for (const attempt of own) {
      if (attempt.messageId) {
        const note = notes.find((one) => one.messageId === attempt.messageId);
        if (!note || attempt.state === 'sending') continue;
        const state = lineStateOf(note.status);
        if ((ranks[state] as number) > (ranks[attempt.state] as number))
          this.#sent(attempt.attemptId, note.messageId, note.status);
      } else if (attempt.state === 'sending' || attempt.state === 'unknown') {
        // A message that may be the one just leaving is not taken for an older one with the same words.
        const leaving = (one: Attempt): boolean => one.state === 'sending' && one.textHash === attempt.textHash;
        if (attempt.state === 'unknown' && own.some(leaving)) continue;
        const note = foundAmong(attempt, notes, this.#taken(attempt));
        if (!note) continue;
        if (attempt.state === 'unknown') this.#sent(attempt.attemptId, note.messageId, note.status);
        else this.#set(attempt, { messageId: note.messageId });
      }
    }
  }

  #begin(signedIn: SignedIn | undefined): void {
    this.#live.clear();
    this.#looking.clear();
    if (!signedIn) return;
    for (const attempt of this.#attempts.open(ownerOf(signedIn))) {
      const again = attempt.state === 'unknown' ? { ...attempt, checked: false } : attempt;
      this.#live.set(again.attemptId, again);
      this.#show(again);
      if (again.state === 'unknown')
        void this.#line.run(again.conversationId, () => this.#lookFor(again.attemptId, signedIn));
    }
  }

  #set(attempt: Attempt, change: Partial<Attempt>): Attempt {
    const next = { ...(this.#live.get(attempt.attemptId) ?? attempt), ...change };
    this.#attempts.write(next);
    if (this.#live.has(attempt.attemptId)) {
      this.#live.set(attempt.attemptId, next);
      this.#show(next);
    }
    return next;
  }

  #drop(attempt: Attempt): void {
    this.#attempts.write({ ...attempt, state: 'dropped' });
    this.#hide(attempt);
  }

  #hide({ attemptId, conversationId }: Attempt): void {
    this.#live.delete(attemptId);
    this.#conversations.outgoing.remove(conversationId, attemptId);
  }

  #show({ attemptId, conversationId, text, atMs, state, messageId, failure, knownIds }: Attempt): void {
    if (state === 'dropped') return;
    this.#conversations.outgoing.put({ attemptId, conversationId, text, atMs, state, messageId, failure, knownIds });
  }
}

function receiptOf({ attemptId, state, messageId }: Attempt): SendReceipt {
  return { attemptId, state: state === 'dropped' ? 'failed' : (state as LineState), messageId };
}
