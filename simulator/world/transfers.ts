import { holderOf, holds, isLive, takesPart } from './parties.ts';
import { refusals } from './refusal.ts';
import type { Conversation, Participant, Transfer, TransferState, User } from './state.ts';
import type { World } from './world.ts';

/** What a replace command asks for; exactly one of `queueId` and `userId`. */
export interface TransferOrder {
  transferType: 'Attended' | 'Unattended';
  queueId?: string;
  userId?: string;
}

/** The platform keeps the last twenty transfers in `recentTransfers[]`. */
const kept = 20;

/** Transfers and their receipts (`recentTransfers[]`): Pending → Active → Complete | Failed | Timeout | Canceled. */
export class Transfers {
  readonly #world: World;
  readonly #moving = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Whether a conversation is between two hands this instant, so that nobody serving it is no reason to end it. */
  moving(conversation: Conversation): boolean {
    return this.#moving.has(conversation.id);
  }

  /** Whether this participant rang for a transfer that was cancelled meanwhile. */
  wasCanceled(conversation: Conversation, participant: Participant): boolean {
    return conversation.transfers.some(
      (transfer) => transfer.targetParticipantId === participant.id && transfer.state === 'Canceled',
    );
  }

  /** Replaces a participant (an agent who holds the conversation, the `acd` participant that waits, or the bot). */
  replace(conversation: Conversation, participant: Participant, order: TransferOrder, by: User): Transfer {
    const world = this.#world;
    if (participant.purpose === 'customer') throw refusals.replaceExternal();
    if (!order.queueId && !order.userId) throw refusals.destinationRequired();
    const queuedOrBot = participant.purpose === 'acd' || participant.purpose === 'workflow';
    const waiting = queuedOrBot && participant.communication.state === 'connected';
    if (!waiting && !holds(participant)) throw refusals.transferNotConnected();
    if (waiting && conversation.participants.some((one) => one.communication.state === 'alerting'))
      this.#hush(conversation);
    if (this.#open(conversation).some((transfer) => transfer.ownerParticipantId === participant.id))
      throw refusals.transferNotConnected();
    if (order.queueId && !world.queues.has(order.queueId)) throw refusals.queueNotFound();
    if (order.userId && !world.users.has(order.userId)) throw refusals.notFound();
    if (order.userId !== undefined && takesPart(conversation, order.userId)) throw refusals.sameParty();
    if (waiting && order.queueId === participant.queueId) throw refusals.sameParty();
    const transfer: Transfer = {
      id: world.newId(),
      state: 'Pending',
      issuedAt: world.clock.now(),
      initiatorUserId: by.id,
      destination: order.userId ? { userId: order.userId } : { address: order.queueId ?? '' },
      transferType: order.transferType,
      ...(order.queueId ? { queueId: order.queueId } : {}),
      ...(participant.queueId ? { fallbackQueueId: participant.queueId } : {}),
    };
    conversation.transfers = [...conversation.transfers, transfer].slice(-kept);
    world.applied({
      kind: 'transfer',
      conversationId: conversation.id,
      userId: by.id,
      detail: `${order.transferType}:${order.userId ?? order.queueId}`,
      ...(order.queueId ? { queueId: order.queueId } : {}),
    });
    if (order.transferType === 'Attended' && !waiting) transfer.ownerParticipantId = participant.id;
    if (waiting) this.#inherit(conversation, participant, transfer);
    this.#moving.add(conversation.id);
    if (waiting || !transfer.ownerParticipantId) world.lifecycle.disconnect(conversation, participant, 'transfer');
    this.#reach(conversation, transfer);
    this.#moving.delete(conversation.id);
    world.clock.after(world.timings.transferSettleMs, () => world.act(() => this.#activate(conversation, transfer)));
    return transfer;
  }

  /** Someone moves the place that waits for an attended transfer: its owner now waits for the new target. */
  #inherit(conversation: Conversation, participant: Participant, transfer: Transfer): void {
    const outer = this.#open(conversation).find((one) => one.targetParticipantId === participant.id);
    if (!outer?.ownerParticipantId) return;
    transfer.ownerParticipantId = outer.ownerParticipantId;
    this.#settle(conversation, outer, 'Canceled');
  }

  /** An alert of the queue stops when the conversation is moved elsewhere. */
  #hush(conversation: Conversation): void {
    for (const one of conversation.participants)
      if (one.purpose === 'agent' && one.communication.state === 'alerting')
        this.#world.lifecycle.disconnect(conversation, one, 'system');
  }

  #reach(conversation: Conversation, transfer: Transfer): void {
    const world = this.#world;
    if (transfer.queueId) {
      transfer.targetParticipantId = world.routing.enqueue(conversation, transfer.queueId, transfer).id;
      return;
    }
    const user = world.user(transfer.destination.userId ?? '');
    const target = world.routing.ring(
      conversation,
      user,
      transfer.fallbackQueueId,
      world.timings.attendedRingMs,
      (outcome) => {
        if (outcome === 'accepted') this.answered(conversation, transfer);
        else if (outcome === 'timeout') this.#unanswered(conversation, transfer, 'Timeout');
        else if (outcome === 'declined') this.#unanswered(conversation, transfer, 'Failed');
        else this.#settle(conversation, transfer, 'Canceled');
      },
    );
    transfer.targetParticipantId = target.id;
  }

  #activate(conversation: Conversation, transfer: Transfer): void {
    if (transfer.state !== 'Pending') return;
    transfer.state = 'Active';
    this.#world.touch(conversation);
    if (transfer.queueId && !transfer.ownerParticipantId) {
      const { clock, timings } = this.#world;
      clock.after(timings.transferSettleMs, () => {
        this.#world.act(() => this.#settle(conversation, transfer, 'Complete'));
      });
    }
  }

  /** The target has accepted: the owner of an attended transfer leaves. */
  answered(conversation: Conversation, transfer: Transfer): void {
    const owner = conversation.participants.find((one) => one.id === transfer.ownerParticipantId);
    this.#settle(conversation, transfer, 'Complete');
    if (owner && isLive(owner)) this.#world.lifecycle.disconnect(conversation, owner, 'transfer');
  }

  /** Nobody took an unattended transfer to a person: the conversation goes back to its queue, never to nobody. */
  #unanswered(conversation: Conversation, transfer: Transfer, state: TransferState): void {
    this.#settle(conversation, transfer, state);
    if (holderOf(conversation)) return;
    const { queues, organisation } = this.#world;
    const back = transfer.fallbackQueueId;
    this.#world.routing.enqueue(conversation, back && queues.has(back) ? back : organisation.defaultQueueId);
  }

  /** The initiator or a supervisor calls an attended transfer off by disconnecting the participant that rings. */
  cancel(conversation: Conversation, target: Participant, by: User): boolean {
    const transfer = this.#open(conversation).find((one) => one.targetParticipantId === target.id);
    if (!transfer?.ownerParticipantId) return false;
    transfer.modifiedByUserId = by.id;
    this.#settle(conversation, transfer, 'Canceled');
    this.#world.lifecycle.disconnect(conversation, target, 'system');
    return true;
  }

  /** A participant has left: transfers that hang on it are off. */
  left(conversation: Conversation, participant: Participant): void {
    for (const transfer of this.#open(conversation)) {
      const target = conversation.participants.find((one) => one.id === transfer.targetParticipantId);
      if (transfer.ownerParticipantId === participant.id || participant.purpose === 'customer') {
        this.#settle(conversation, transfer, 'Canceled');
        if (target && isLive(target)) this.#world.lifecycle.disconnect(conversation, target, 'system');
      } else if (target === participant && participant.purpose === 'acd') {
        const type = participant.communication.disconnectType;
        if (type === 'system') this.#settle(conversation, transfer, 'Failed');
      }
    }
  }

  #open(conversation: Conversation): Transfer[] {
    return conversation.transfers.filter((one) => one.state === 'Pending' || one.state === 'Active');
  }

  #settle(conversation: Conversation, transfer: Transfer, state: TransferState): void {
    if (transfer.state !== 'Pending' && transfer.state !== 'Active') return;
    this.#world.touch(conversation);
    transfer.state = state;
    this.#world.applied({
      kind: 'transfer-settled',
      conversationId: conversation.id,
      userId: transfer.initiatorUserId,
      detail: state,
    });
    this.#world.touch(conversation);
  }
}
