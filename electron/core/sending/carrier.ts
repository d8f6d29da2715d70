import type { SendReceipt } from '#shared/contract/sending.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { lineStateOf } from '../conversations/notes.ts';
import type { Surroundings } from '../domain.ts';
import type { PlatformMessage } from '../genesys/platform.ts';
import type { SignedIn } from '../session/current.ts';
import type { Attempt } from './attempts.ts';
import { writableOn } from './checks.ts';
import type { Content } from './content.ts';
import { assetsOf, deliver, putUp } from './deliver.ts';
import { InOrder } from './in-order.ts';
import type { LiveAttempts } from './live-attempts.ts';
import { Looking, othersOf } from './looking.ts';
import { outcomeOf } from './outcome.ts';
import { foundAmong } from './read-back.ts';
import { isBeyond, isOpen, isThere, receiptOf } from './states.ts';

/** Far below what a clock measures. */
const hairMs = 0.001;

/** What carrying works with. */
export interface CarrierHost {
  surroundings: Surroundings;
  conversations: Conversations;
  live: LiveAttempts;
  /** An attempt's message is at the platform, told once. */
  arrived(attempt: Attempt): void;
}

/**
 * Carries attempts that are written down to the platform: one POST each, one at a time in a conversation, a lost answer looked for
 * before the next leaves. Files go after their text, once it is known to be there.
 */
export class Carrier {
  readonly #host: CarrierHost;
  readonly #line = new InOrder();
  readonly #looking: Looking;
  /** Files that stepped out of the line until their text is settled. */
  readonly #waiting = new Set<string>();

  constructor(host: CarrierHost) {
    this.#host = host;
    this.#looking = new Looking({
      clock: host.surroundings.ports.clock,
      live: host.live,
      isCurrent: (signedIn) => this.#isCurrent(signedIn),
      found: (attempt, message) => void this.#sent(attempt.attemptId, message.messageId, message.status, message),
    });
  }

  /** Whether the next one would leave at once. */
  isIdle(conversationId: string): boolean {
    return this.#line.isIdle(conversationId);
  }

  /** Starts with what was open before. */
  begin(open: readonly Attempt[], signedIn: SignedIn | undefined): void {
    this.#looking.clear();
    this.#waiting.clear();
    if (!signedIn) return;
    for (const { attemptId, conversationId, state } of open)
      if (state === 'unknown') void this.#line.run(conversationId, () => this.#looking.lookFor(attemptId, signedIn));
  }

  /** Puts an attempt in line. Resolves when there is an answer; the line goes on when the outcome is known or was looked for. */
  carry({ attemptId, conversationId }: Attempt, signedIn: SignedIn): Promise<SendReceipt> {
    return new Promise((resolve, reject) => {
      this.#line.run(conversationId, () => this.#send(attemptId, signedIn, resolve)).catch(reject);
    });
  }

  /** Puts files in line behind their text. */
  follow({ attemptId, conversationId }: Attempt, signedIn: SignedIn): void {
    const { log } = this.#host.surroundings.ports;
    this.#line.run(conversationId, () => this.#sendAfter(attemptId, signedIn)).catch((error) => log.report(error));
  }

  /** It is known how an attempt came out, or that nobody will know: what waited for it goes on. */
  settled(attempt: Attempt): void {
    const { signedIn } = this.#host.surroundings.session;
    if (!signedIn) return;
    for (const file of this.#host.live.followersOf(attempt))
      if (this.#waiting.delete(file.attemptId)) this.follow(file, signedIn);
  }

  /** A conversation changed: one of its messages may be an attempt that waits, or say how a sent one fared. */
  news(conversationId: string): void {
    const { conversations, live } = this.#host;
    const own = live.of(conversationId);
    if (own.length === 0) return;
    const notes = conversations.notes(conversationId);
    for (const attempt of own) {
      if (attempt.messageId) {
        const note = notes.find((one) => one.messageId === attempt.messageId);
        if (!note || attempt.state === 'sending') continue;
        if (isBeyond(lineStateOf(note.status), attempt.state))
          this.#sent(attempt.attemptId, note.messageId, note.status);
      } else if (attempt.state === 'sending' || attempt.state === 'unknown') {
        if (attempt.state === 'unknown' && own.some((one) => mayBeTakenFor(one, attempt))) continue;
        const note = foundAmong(attempt, notes, othersOf(live, attempt));
        if (!note) continue;
        if (attempt.state === 'unknown') this.#sent(attempt.attemptId, note.messageId, note.status);
        else live.set(attempt, { messageId: note.messageId });
      }
    }
  }

  async #sendAfter(attemptId: string, signedIn: SignedIn): Promise<void> {
    const { live } = this.#host;
    const files = live.get(attemptId);
    if (files?.state !== 'queued' || files.content?.kind !== 'media') return;
    const text = live.find(files.content.after ?? '');
    if (text && isOpen(text)) this.#waiting.add(attemptId);
    else if (text && isThere(text)) await this.#send(attemptId, signedIn, () => undefined);
    else live.set(files, { state: 'failed', failure: { kind: 'cancelled' } });
  }

  async #send(attemptId: string, signedIn: SignedIn, answer: (receipt: SendReceipt) => void): Promise<void> {
    const { live, surroundings } = this.#host;
    const queued = live.get(attemptId);
    if (!queued) throw new Failed({ kind: 'cancelled' });
    let attempt = queued;
    let mediaIds: string[] = [];
    try {
      if (!this.#isCurrent(signedIn)) throw new Failed({ kind: 'signed-out' });
      if (attempt.content?.kind === 'media') mediaIds = await this.#putUp(attempt, attempt.content, signedIn);
      if (attempt.state === 'queued') attempt = this.#leave(attempt, signedIn);
    } catch (error) {
      answer(receiptOf(this.#failed(attempt, error)));
      return;
    }
    try {
      const message = await deliver(attempt, mediaIds, signedIn.platform);
      answer(receiptOf(this.#sent(attemptId, message.messageId, message.status, message)));
    } catch (error) {
      const outcome = outcomeOf(error);
      if (!(error instanceof Failed)) surroundings.ports.log.report(error);
      const now = live.get(attemptId) ?? attempt;
      // Its message was seen while the answer got lost.
      if (outcome.state === 'unknown' && now.messageId) {
        answer(receiptOf(this.#sent(attemptId, now.messageId, 'sent')));
        return;
      }
      const settled = live.set(now, { ...outcome, messageId: null });
      answer(receiptOf(settled));
      if (outcome.state === 'unknown') await this.#looking.lookFor(attemptId, signedIn);
      else this.settled(settled);
    }
  }

  /**
   * Puts the files up while the attempt still counts as queued: a process that ends here has said nothing to the customer.
   * Every failure of it is definite.
   */
  async #putUp(attempt: Attempt, content: Extract<Content, { kind: 'media' }>, signedIn: SignedIn): Promise<string[]> {
    const { live, conversations } = this.#host;
    const { platform, me } = signedIn;
    const { conversationId } = attempt;
    const communicationId = writableOn(conversations.mine(conversationId), me.permissions);
    const ids = content.assets.map((asset) => asset.assetId);
    const assets = await assetsOf(ids, platform);
    const known = assets.map(({ assetId, name, contentType }) => ({ assetId, name, mime: contentType }));
    if (live.get(attempt.attemptId)) live.set(attempt, { content: { ...content, assets: known } });
    const mediaIds = await putUp(assets, conversationId, communicationId, platform);
    if (!this.#isCurrent(signedIn)) throw new Failed({ kind: 'signed-out' });
    // Files are put up for one communication, which another one need not know.
    if (writableOn(conversations.mine(conversationId), me.permissions) !== communicationId)
      throw new Failed({ kind: 'conflict', what: 'not-connected' });
    return mediaIds;
  }

  /** One that waited in the line leaves now; what was true at the press need not be true any more. */
  #leave(attempt: Attempt, signedIn: SignedIn): Attempt {
    const { conversations, live } = this.#host;
    const communicationId = writableOn(conversations.mine(attempt.conversationId), signedIn.me.permissions);
    const known = conversations.notes(attempt.conversationId).map((note) => note.messageId);
    const knownIds = new Set([...attempt.knownIds, ...known]);
    return live.set(attempt, { state: 'sending', communicationId, knownIds });
  }

  /** Nothing of it left. What was settled meanwhile, by a sign-out, stays so. */
  #failed(attempt: Attempt, error: unknown): Attempt {
    const now = this.#host.live.find(attempt.attemptId) ?? attempt;
    if (now.state !== 'queued' && now.state !== 'sending') return now;
    const failed = this.#host.live.set(now, { state: 'failed', failure: this.#failureOf(error) });
    this.settled(failed);
    return failed;
  }

  #failureOf(error: unknown): Failure {
    // Nothing left, so that nothing is unknown.
    if (error instanceof Failed && error.failure.kind !== 'outcome-unknown') return error.failure;
    return { kind: 'unexpected', reference: this.#host.surroundings.ports.log.report(error) };
  }

  /** The message is at the platform. */
  #sent(attemptId: string, messageId: string, status: string, body?: PlatformMessage): Attempt {
    const { live, conversations } = this.#host;
    // After a sign-out it lives on disk only.
    const attempt = live.find(attemptId);
    if (!attempt) throw new Error('an attempt lost its row');
    const state = lineStateOf(status);
    const failure: Failure | null = state === 'failed' ? { kind: 'conflict', what: 'not-delivered' } : null;
    const sent = live.set(attempt, { state, messageId, failure });
    if (body) {
      conversations.sent(body);
      // The platform's clock may be ahead of ours: what goes after it stands after it.
      for (const file of live.followersOf(sent)) live.set(file, { atMs: Math.max(file.atMs, body.atMs + hairMs) });
    }
    // What this one had been taken for may be an older one's.
    if (attempt.messageId && attempt.messageId !== messageId) this.news(attempt.conversationId);
    if (isBeyond('sent', attempt.state)) this.#host.arrived(sent);
    this.settled(sent);
    return sent;
  }

  #isCurrent(signedIn: SignedIn): boolean {
    return this.#host.surroundings.session.signedIn === signedIn;
  }
}

/** Whether a message that is just leaving could be taken for what an older attempt left behind. */
const mayBeTakenFor = (leaving: Attempt, older: Attempt): boolean =>
  leaving.state === 'sending' &&
  (older.content !== null || leaving.content?.kind === 'template' || leaving.textHash === older.textHash);
