import { customerOf, isLive, takesPart } from './parties.ts';
import { refusals } from './refusal.ts';
import type { Conversation, Participant, Transfer, User } from './state.ts';
import type { World } from './world.ts';

/** How an alert came out. */
export type AlertOutcome = 'accepted' | 'declined' | 'timeout' | 'gone';

interface Waiting {
  conversation: Conversation;
  acd: Participant;
  since: number;
  /** People who declined it, until the retry timer forgives them. */
  declined: Set<string>;
  ringing?: Participant;
  transfer?: Transfer;
}

interface Alert {
  conversation: Conversation;
  participant: Participant;
  user: User;
  settled: (outcome: AlertOutcome) => void;
  cancelTimer: () => void;
}

/**
 * Queue routing: what waits is offered to the joined, on-queue member with a free place who has been idle longest; who
 * lets it ring is set to NOT_RESPONDING and skipped, who declines is skipped for a while.
 */
export class Routing {
  readonly #world: World;
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #alerts = new Map<string, Alert>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The conversations that wait in a queue, longest first. */
  waitingIn(queueId: string): readonly Waiting[] {
    return this.#waiting.get(queueId) ?? [];
  }

  /** Puts a conversation into a queue; its `acd` participant waits there. */
  enqueue(conversation: Conversation, queueId: string, transfer?: Transfer): Participant {
    const queue = this.#world.queues.get(queueId);
    if (!queue) throw refusals.queueNotFound();
    const acd = this.#world.lifecycle.add(conversation, {
      purpose: 'acd',
      name: queue.name,
      queueId,
      state: 'connected',
    });
    const list = this.#waiting.get(queueId) ?? [];
    list.push({
      conversation,
      acd,
      since: this.#world.clock.now(),
      declined: new Set(),
      ...(transfer ? { transfer } : {}),
    });
    this.#waiting.set(queueId, list);
    return acd;
  }

  /** Offers what waits to whoever is free; true when at least one alert began. */
  dispatch(): boolean {
    let began = false;
    for (const [queueId, list] of this.#waiting) {
      const unoffered = list.filter((waiting) => !waiting.ringing);
      if (unoffered.length === 0) continue;
      let free = this.#freeMembers(queueId);
      for (const waiting of unoffered) {
        if (free.length === 0) break;
        const user = free.find((one) => !waiting.declined.has(one.id) && !takesPart(waiting.conversation, one.id));
        if (!user) continue;
        this.#offer(waiting, queueId, user);
        began = true;
        free = free.filter((one) => this.#world.load(one.id) < one.capacity);
        free.sort((a, b) => this.#world.load(a.id) - this.#world.load(b.id) || a.idleSince - b.idleSince);
      }
    }
    return began;
  }

  /** People who could take a conversation of the queue now, in the order in which routing would ask them. */
  #freeMembers(queueId: string): User[] {
    const world = this.#world;
    const free: { user: User; load: number }[] = [];
    for (const [userId, joined] of world.queues.get(queueId)?.members ?? []) {
      const user = world.users.get(userId);
      if (!joined || !user || (user.routing.status !== 'IDLE' && user.routing.status !== 'INTERACTING')) continue;
      const load = world.load(userId);
      if (load < user.capacity) free.push({ user, load });
    }
    free.sort((a, b) => a.load - b.load || a.user.idleSince - b.user.idleSince);
    return free.map((one) => one.user);
  }

  #offer(waiting: Waiting, queueId: string, user: User): void {
    waiting.ringing = this.ring(waiting.conversation, user, queueId, this.#world.timings.alertMs, (outcome) => {
      delete waiting.ringing;
      if (outcome === 'accepted') {
        this.#remove(waiting);
        this.#world.lifecycle.disconnect(waiting.conversation, waiting.acd, 'transfer');
        if (waiting.transfer) this.#world.transfers.answered(waiting.conversation, waiting.transfer);
        return;
      }
      if (outcome === 'timeout') this.#world.setRoutingStatus(user.id, 'NOT_RESPONDING');
      if (outcome === 'declined') {
        waiting.declined.add(user.id);
        this.#world.clock.after(this.#world.timings.alertMs, () => {
          this.#world.act(() => waiting.declined.delete(user.id));
        });
      }
    });
  }

  /** Alerts one person; `settled` is called exactly once. */
  ring(
    conversation: Conversation,
    user: User,
    queueId: string | undefined,
    timeoutMs: number,
    settled: (outcome: AlertOutcome) => void,
  ): Participant {
    const world = this.#world;
    const participant = world.lifecycle.add(conversation, {
      purpose: 'agent',
      name: user.name,
      userId: user.id,
      state: 'alerting',
      alertingTimeoutMs: timeoutMs,
      ...(queueId ? { queueId } : {}),
    });
    const cancelTimer = world.clock.after(timeoutMs, () => world.act(() => this.#timeOut(participant)));
    this.#alerts.set(participant.id, { conversation, participant, user, settled, cancelTimer });
    world.applied({ kind: 'alert', conversationId: conversation.id, userId: user.id, participantId: participant.id });
    this.#think(participant, user);
    return participant;
  }

  /** A colleague whose behaviour changed looks again at what rings. */
  react(userId: string): void {
    for (const alert of this.#alerts.values()) if (alert.user.id === userId) this.#think(alert.participant, alert.user);
  }

  #think(participant: Participant, user: User): void {
    if (user.behaviour !== 'accept' && user.behaviour !== 'decline') return;
    this.#world.clock.after(this.#world.timings.agentThinkMs, () => {
      const alert = this.#alerts.get(participant.id);
      if (!alert) return;
      if (user.behaviour === 'accept') this.#world.act(() => this.answer(alert.conversation, participant));
      if (user.behaviour === 'decline')
        this.#world.act(() => this.#world.lifecycle.disconnect(alert.conversation, participant, 'client'));
    });
  }

  /** The alerted agent accepts. */
  answer(conversation: Conversation, participant: Participant): void {
    const alert = this.#alerts.get(participant.id);
    if (!alert) {
      throw this.#world.transfers.wasCanceled(conversation, participant)
        ? refusals.transferCanceled()
        : isLive(participant)
          ? refusals.notAlerting()
          : refusals.noActiveConversation();
    }
    const now = this.#world.clock.now();
    this.#alerts.delete(participant.id);
    alert.cancelTimer();
    participant.communication.state = 'connected';
    participant.communication.connectedAt = now;
    participant.connectedAt = now;
    this.#world.applied({
      kind: 'accept',
      conversationId: conversation.id,
      userId: alert.user.id,
      participantId: participant.id,
    });
    this.#world.touch(conversation);
    alert.settled('accepted');
  }

  #timeOut(participant: Participant): void {
    const alert = this.#alerts.get(participant.id);
    if (!alert) return;
    this.#alerts.delete(participant.id);
    this.#world.applied({ kind: 'no-answer', conversationId: alert.conversation.id, userId: alert.user.id });
    alert.settled('timeout');
    this.#world.lifecycle.disconnect(alert.conversation, participant, 'timeout');
  }

  /** A participant has left: an alert of his is settled, his waiting place is given up. */
  left(conversation: Conversation, participant: Participant): void {
    const alert = this.#alerts.get(participant.id);
    if (alert) {
      this.#alerts.delete(participant.id);
      alert.cancelTimer();
      const declined = participant.communication.disconnectType === 'client';
      if (declined) this.#world.applied({ kind: 'decline', conversationId: conversation.id, userId: alert.user.id });
      alert.settled(declined ? 'declined' : 'gone');
    }
    if (participant.purpose !== 'acd' || !participant.queueId) return;
    const waiting = this.#waiting.get(participant.queueId)?.find((one) => one.acd === participant);
    if (!waiting) return;
    this.#remove(waiting);
    if (waiting.ringing) this.#world.lifecycle.disconnect(conversation, waiting.ringing, 'system');
  }

  #remove(waiting: Waiting): void {
    const queueId = waiting.acd.queueId ?? '';
    const rest = (this.#waiting.get(queueId) ?? []).filter((one) => one !== waiting);
    if (rest.length > 0) this.#waiting.set(queueId, rest);
    else this.#waiting.delete(queueId);
  }

  /** Assigns a waiting conversation to a person, past the order of the queue. */
  assign(conversation: Conversation, user: User): void {
    const waiting = [...this.#waiting.values()].flat().find((one) => one.conversation === conversation);
    if (!waiting) throw refusals.transferNotConnected();
    if (takesPart(conversation, user.id)) throw refusals.sameParty();
    const queueId = waiting.acd.queueId ?? '';
    if (waiting.ringing) this.#world.lifecycle.disconnect(conversation, waiting.ringing, 'system');
    this.#world.applied({ kind: 'assign', conversationId: conversation.id, userId: user.id });
    this.#offer(waiting, queueId, user);
  }

  /** A queue was deleted: who waited there for a transfer hears that it failed, the others go to the default queue. */
  queueGone(queueId: string): void {
    for (const waiting of [...this.waitingIn(queueId)]) {
      const { conversation, acd, transfer } = waiting;
      const heldByOwner = transfer?.ownerParticipantId !== undefined;
      if (!heldByOwner && isLive(customerOf(conversation))) {
        const { organisation, queues } = this.#world;
        const fallback = queues.has(organisation.defaultQueueId) ? organisation.defaultQueueId : [...queues.keys()][0];
        if (fallback) this.enqueue(conversation, fallback);
      }
      this.#world.lifecycle.disconnect(conversation, acd, 'system');
    }
  }
}
