import type { Transfer } from '#shared/contract/transfers.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import { leaveNote } from './note.ts';
import { type Asked, hasEnded, holderOf, isNamedIn, isOver, toldBy } from './outcome.ts';
import type { ConversationSeen, TransferConversations } from './surroundings.ts';

/** After a lost answer the conversation is read at these times. */
const looksAtMs = [1000, 2000, 4000, 6000, 8000, 10_000];
/** Where the socket says nothing for so long, the conversation is read. */
const quietMs = 60_000;
/** Good ends leave the screen by themselves. */
const shownMs = 6000;

/** What one handing-over needs. */
export interface HandOverHost {
  clock: Clock;
  log: Log;
  signedIn: SignedIn;
  conversations: TransferConversations;
  /** Shows how it stands. */
  show(transfer: Transfer): void;
  /** It may be forgotten: nothing about it is of interest any more. */
  forget(transfer: Transfer): void;
  /** The platform took the request. */
  taken(transfer: Transfer): void;
  /** The platform says that there is no such queue. */
  queueGone(queueId: string): void;
}

/**
 * One transfer on its way: leaves after its cancel time, asks the platform exactly once, and is over only when the conversation
 * says so. Whatever goes wrong, the conversation stays where the platform has it; nothing is ever asked twice.
 */
export class HandOver {
  readonly #host: HandOverHost;
  readonly #note: string;
  readonly #cancelled = new AbortController();
  /** Aborted when it is over or nobody is signed in any more. */
  readonly #stopped = new AbortController();
  #transfer: Transfer;
  #asked: Asked | undefined;
  #dropped = false;
  #taken = false;
  /** It was over long enough ago that later news are not about it. */
  #settled = false;

  constructor(host: HandOverHost, transfer: Transfer, note: string) {
    this.#host = host;
    this.#transfer = transfer;
    this.#note = note;
  }

  get state(): Transfer['state'] {
    return this.#transfer.state;
  }

  /** Never rejects. */
  async run(): Promise<void> {
    this.#host.show(this.#transfer);
    try {
      await this.#leave();
      if (this.#dropped || isOver(this.state)) return;
      await this.#request();
    } catch (error) {
      await this.#refused(error);
    }
  }

  /** Takes it back while nothing has left; false where that is too late. */
  cancel(): boolean {
    if (this.state !== 'leaving') return this.state === 'cancelled';
    this.#cancelled.abort();
    this.#set({ state: 'cancelled', leavesAtMs: null });
    return true;
  }

  /** Nobody is signed in any more: what has not left never will, the rest is no longer followed. */
  drop(): void {
    this.#dropped = true;
    this.#cancelled.abort();
    this.#stopped.abort();
  }

  /** The conversation changed. */
  news(): void {
    const asked = this.#asked;
    const seen = this.#host.conversations.view(this.#transfer.conversationId);
    if (this.#dropped || !seen) return;
    if (this.state === 'leaving' && hasEnded(seen.conversation)) {
      this.#set({ state: 'ended', leavesAtMs: null });
      this.#cancelled.abort();
    }
    if (!asked) return;
    const told = toldBy(seen.conversation, asked);
    if (!told) return;
    if (told !== 'ended') this.#wasTaken();
    if (!isOver(this.state)) {
      // An event may overtake the answer to the request; it says more.
      if (told !== this.state) this.#set({ state: told, failure: null });
    } else if (this.#transfer.failure === null && !this.#settled && told === 'declined') {
      // That the person ended the ringing is sometimes told after the transfer has failed by it.
      if (this.state === 'failed' || this.state === 'cancelled') this.#set({ state: told });
    }
  }

  async #leave(): Promise<void> {
    const { leavesAtMs, startedAtMs } = this.#transfer;
    if (leavesAtMs === null) return;
    await this.#host.clock.sleep(leavesAtMs - startedAtMs, this.#cancelled.signal).catch(() => undefined);
    if (!this.#dropped && this.state === 'leaving') this.#set({ state: 'requested', leavesAtMs: null });
  }

  async #request(): Promise<void> {
    const { signedIn, clock } = this.#host;
    const { conversationId, target, mode } = this.#transfer;
    const customer = this.#mine().customer?.participantId;
    if (this.#note !== '') await leaveNote(signedIn.platform, clock, conversationId, customer, this.#note);
    if (this.#dropped) return;
    const { conversation, participant } = this.#mine();
    const participantId = participant?.participantId ?? '';
    const asked: Asked = {
      target,
      mode,
      meId: signedIn.me.userId,
      participantId,
      sinceMs: participant?.communications.at(-1)?.connectedAtMs ?? null,
      knownIds: new Set(conversation.recentTransfers.map((transfer) => transfer.transferId)),
    };
    this.#asked = asked;
    if (target.kind === 'queue')
      await signedIn.platform.transferToQueue(conversationId, participantId, target.id, mode);
    else await signedIn.platform.transferToAgent(conversationId, participantId, target.id, mode);
    if (this.#dropped) return;
    this.#wasTaken();
    if (this.state === 'requested' && mode === 'Attended') this.#set({ state: 'ringing' });
    this.news();
    await this.#listen(asked);
  }

  #wasTaken(): void {
    if (!this.#taken) this.#host.taken(this.#transfer);
    this.#taken = true;
  }

  /** My part as it is now. Throws where it cannot be handed over (any more); whether a parked one can, the platform decides. */
  #mine(): ConversationSeen {
    const { conversationId } = this.#transfer;
    const seen = this.#host.conversations.mine(conversationId);
    if (seen.phase !== 'connected' && seen.phase !== 'parked')
      throw new Failed({ kind: 'conflict', what: 'not-connected' });
    return seen;
  }

  async #refused(error: unknown): Promise<void> {
    if (this.#dropped || isOver(this.state)) return;
    if (!(error instanceof Failed)) this.#host.log.report(error);
    const failure: Failure = error instanceof Failed ? error.failure : { kind: 'outcome-unknown', what: 'transfer' };
    const asked = this.#asked;
    if (asked && isDoubtful(failure)) return this.#lookFor(asked, failure);
    // Refused for certain: what the conversation says from now on is not about this request.
    this.#asked = undefined;
    if (failure.kind === 'not-found' && failure.what === 'queue') this.#host.queueGone(this.#transfer.target.id);
    // These say that the conversation may not be what we thought it was.
    const moved = failure.kind === 'conflict' || (failure.kind === 'not-found' && failure.what !== 'queue');
    if (moved) await this.#reread();
    if (this.#dropped || isOver(this.state)) return;
    this.#set(this.#reason(failure));
  }

  /** Why nothing was transferred, after what is known of the conversation now. */
  #reason(failure: Failure): Pick<Transfer, 'state' | 'failure'> {
    const { conversations, signedIn } = this.#host;
    const seen = conversations.view(this.#transfer.conversationId);
    if (!seen || failure.kind === 'forbidden' || failure.kind === 'invalid') return { state: 'failed', failure };
    if (hasEnded(seen.conversation)) return { state: 'ended', failure: null };
    if (seen.phase === 'connected' || seen.phase === 'parked') return { state: 'failed', failure };
    const by = holderOf(seen.conversation, signedIn.me.userId);
    return { state: 'failed', failure: { kind: 'conflict', what: 'not-mine', ...(by ? { by } : {}) } };
  }

  /** The answer got lost: the conversation is looked at for ten seconds, then as often as when nothing is heard. */
  async #lookFor(asked: Asked, failure: Failure): Promise<void> {
    this.#set({ state: 'unknown', failure });
    this.news();
    let waitedMs = 0;
    for (const atMs of looksAtMs) {
      if (!(await this.#wait(atMs - waitedMs))) return;
      waitedMs = atMs;
      await this.#reread();
      if (this.state !== 'unknown') break;
    }
    await this.#listen(asked);
  }

  /** Events tell the outcome; where they do not, the conversation is read, each minute. */
  async #listen(asked: Asked): Promise<void> {
    while (await this.#wait(quietMs)) {
      if (!(await this.#reread()) || this.#dropped || isOver(this.state)) continue;
      const seen = this.#host.conversations.view(this.#transfer.conversationId);
      if (!seen || isNamedIn(seen.conversation, asked)) continue;
      const mine = seen.phase === 'connected' || seen.phase === 'parked';
      if (this.state !== 'unknown') this.#set({ state: 'unknown', failure: lost });
      // A minute later the platform still knows of no transfer: it will not come any more.
      else if (mine) this.#set({ state: 'failed', failure: lost });
      else this.#leaveScreen();
    }
  }

  /** Reads the conversation and takes what it says; false where it could not be read. */
  async #reread(): Promise<boolean> {
    const read = await this.#host.conversations.refresh(this.#transfer.conversationId).then(
      () => true,
      () => false,
    );
    if (read) this.news();
    return read;
  }

  /** False where it is over meanwhile. */
  async #wait(ms: number): Promise<boolean> {
    if (this.#dropped || isOver(this.state)) return false;
    return this.#host.clock.sleep(ms, this.#stopped.signal).then(
      () => !isOver(this.state),
      () => false,
    );
  }

  #set(change: Partial<Transfer>): void {
    if (this.#dropped) return;
    const was = this.#transfer.state;
    this.#transfer = { ...this.#transfer, ...change };
    const { state, target, failure } = this.#transfer;
    this.#host.show(this.#transfer);
    if (state === was) return;
    this.#host.log.info('transfer', { state, to: target.kind, failure: failure?.kind ?? null });
    if (isOver(state)) this.#over();
  }

  #over(): void {
    this.#stopped.abort();
    void this.#host.clock.sleep(shownMs).then(() => {
      this.#settled = true;
      if (this.state === 'complete' || this.state === 'cancelled') this.#host.forget(this.#transfer);
    });
  }

  #leaveScreen(): void {
    this.drop();
    this.#host.forget(this.#transfer);
  }
}

const lost: Failure = { kind: 'outcome-unknown', what: 'transfer' };

/** Whether the request may have been carried out although it failed. Of a command, only what left can time out so. */
const isDoubtful = (failure: Failure): boolean =>
  ['outcome-unknown', 'cancelled', 'unexpected'].includes(failure.kind) ||
  (failure.kind === 'upstream' && failure.status >= 500);
