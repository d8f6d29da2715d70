import { randomUUID } from 'node:crypto';
import type { Organisation } from '../data/organisation.ts';
import type { Timings } from '../timings.ts';
import type { Clock } from './clock.ts';
import type { Applied, WorldEvent, WorldListener } from './events.ts';
import { Flow } from './flow.ts';
import { Lifecycle, type Opening } from './lifecycle.ts';
import { Messages } from './messages.ts';
import { concerned, isLive, owesWrapup, queuesOf } from './parties.ts';
import { refusals } from './refusal.ts';
import { Routing } from './routing.ts';
import type { Behaviour, Conversation, Participant, Queue, RoutingStatusName, User } from './state.ts';
import { Transfers } from './transfers.ts';
import { Wrapups } from './wrapups.ts';

/**
 * The simulated organisation as it stands: people, queues, conversations, and the rules by which they change. Pure
 * memory with an injected clock. Every command runs inside `act`, which tells listeners once, after the command and
 * all that follows from it, so that no listener sees a half-done change.
 */
export class World {
  readonly organisation: Organisation;
  readonly clock: Clock;
  readonly timings: Timings;
  readonly users = new Map<string, User>();
  readonly queues = new Map<string, Queue>();
  readonly conversations = new Map<string, Conversation>();
  readonly lifecycle: Lifecycle;
  readonly wrapups: Wrapups;
  readonly routing: Routing;
  readonly transfers: Transfers;
  readonly messages: Messages;
  readonly flow: Flow;
  readonly #listeners = new Set<WorldListener>();
  readonly #byUser = new Map<string, Set<Conversation>>();
  readonly #byGuest = new Map<string, Conversation>();
  readonly #audience = new Map<string, { userIds: Set<string>; queueIds: Set<string> }>();
  #touched = new Map<Conversation, { userIds: Set<string>; queueIds: Set<string> }>();
  #said: WorldEvent[] = [];
  #usersToSettle = new Set<string>();
  #depth = 0;

  constructor(organisation: Organisation, clock: Clock, timings: Timings) {
    this.organisation = organisation;
    this.clock = clock;
    this.timings = timings;
    for (const user of organisation.users) this.users.set(user.id, user);
    for (const queue of organisation.queues) this.queues.set(queue.id, queue);
    this.lifecycle = new Lifecycle(this);
    this.wrapups = new Wrapups(this);
    this.routing = new Routing(this);
    this.transfers = new Transfers(this);
    this.messages = new Messages(this);
    this.flow = new Flow(this);
  }

  /** Hears every event; returns a function that stops listening. */
  on(listener: WorldListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs a command and, when the outermost one is done, routes what waits and tells the listeners. */
  act<T>(command: () => T): T {
    this.#depth++;
    try {
      return command();
    } finally {
      if (this.#depth === 1) this.#settle();
      this.#depth--;
      if (this.#depth === 0) this.#tell();
    }
  }

  /** Marks a conversation as changed: its people and queues will hear of it. */
  touch(conversation: Conversation): void {
    const now = { userIds: concerned(conversation), queueIds: queuesOf(conversation) };
    for (const transfer of conversation.transfers) {
      if (transfer.state === 'Pending' || transfer.state === 'Active') now.userIds.add(transfer.initiatorUserId);
    }
    const before = this.#audience.get(conversation.id) ?? { userIds: new Set<string>(), queueIds: new Set<string>() };
    const told = this.#touched.get(conversation) ?? { userIds: new Set<string>(), queueIds: new Set<string>() };
    for (const userId of [...before.userIds, ...now.userIds]) {
      told.userIds.add(userId);
      this.#usersToSettle.add(userId);
    }
    for (const queueId of [...before.queueIds, ...now.queueIds]) told.queueIds.add(queueId);
    for (const userId of before.userIds) if (!now.userIds.has(userId)) this.#byUser.get(userId)?.delete(conversation);
    for (const userId of now.userIds) {
      const mine = this.#byUser.get(userId) ?? new Set();
      mine.add(conversation);
      this.#byUser.set(userId, mine);
    }
    this.#audience.set(conversation.id, now);
    this.#touched.set(conversation, told);
  }

  /** Adds an event to what is told at the end of the command. */
  say(event: WorldEvent): void {
    this.#said.push(event);
  }

  /** Records an effect for the ledger. */
  applied(effect: Applied): void {
    this.#said.push({ kind: 'applied', effect });
  }

  newId(): string {
    return randomUUID();
  }

  user(id: string): User {
    const user = this.users.get(id);
    if (!user) throw refusals.notFound();
    return user;
  }

  /** The person with this id, e-mail address or name, for tests and the sign-in page. */
  findUser(hint: string): User | undefined {
    const wanted = hint.toLowerCase();
    return (
      this.users.get(hint) ??
      [...this.users.values()].find((user) => user.email === wanted || user.name.toLowerCase() === wanted)
    );
  }

  /** The queue with this id or name. */
  findQueue(hint: string): Queue | undefined {
    return this.queues.get(hint) ?? [...this.queues.values()].find((queue) => queue.name === hint);
  }

  conversation(id: string): Conversation {
    const conversation = this.conversations.get(id);
    if (!conversation) throw refusals.conversationNotFound();
    return conversation;
  }

  participant(conversation: Conversation, participantId: string): Participant {
    const participant = conversation.participants.find((one) => one.id === participantId);
    if (!participant) throw refusals.notParticipant();
    return participant;
  }

  /** The conversations that are active for a user: those held, ringing, parked, or in wrap-up. */
  conversationsOf(userId: string): Conversation[] {
    return [...(this.#byUser.get(userId) ?? [])]
      .filter((conversation) => concerned(conversation).has(userId))
      .sort((a, b) => a.startedAt - b.startedAt);
  }

  /** The newest conversation of a guest's session token. */
  conversationOf(guestToken: string): Conversation | undefined {
    return this.#byGuest.get(guestToken);
  }

  /** How many of a user's places are taken: ringing, connected and wrap-up count, parked does not. */
  load(userId: string): number {
    let taken = 0;
    for (const conversation of this.#byUser.get(userId) ?? []) {
      for (const participant of conversation.participants) {
        if (participant.userId !== userId || participant.monitoredParticipantId) continue;
        const state = participant.communication.state;
        if (state === 'alerting' || state === 'connected' || owesWrapup(participant)) taken++;
      }
    }
    return taken;
  }

  /** Opens a message conversation and puts it into its queue. */
  open(opening: Opening): Conversation {
    return this.act(() => {
      const conversation = this.lifecycle.open(opening);
      if (opening.guestToken) this.#byGuest.set(opening.guestToken, conversation);
      return conversation;
    });
  }

  setBehaviour(userId: string, behaviour: Behaviour): void {
    this.user(userId).behaviour = behaviour;
    this.act(() => this.routing.react(userId));
  }

  /** Sets a presence by definition id, definition name or system presence; On Queue starts, anything else ends routing. */
  setPresence(userId: string, presence: string, message?: string): void {
    const wanted = this.organisation.presences.find(
      (one) => one.id === presence || one.name === presence || one.systemPresence === presence,
    );
    if (!wanted) throw refusals.invalidValue(presence, 'presenceDefinition.id', 'the ids of the presence definitions');
    this.act(() => {
      const user = this.user(userId);
      const now = this.clock.now();
      user.presence = { definitionId: wanted.id, since: now, ...(message === undefined ? {} : { message }) };
      this.say({ kind: 'user', user, changed: 'presence' });
      this.applied({ kind: 'presence', userId, detail: wanted.name });
      const onQueue = wanted.systemPresence === 'On Queue';
      if (onQueue && user.routing.status === 'OFF_QUEUE') this.#setRouting(user, 'IDLE');
      if (!onQueue && user.routing.status !== 'OFF_QUEUE') this.#setRouting(user, 'OFF_QUEUE');
    });
  }

  /** Sets a routing status directly, as the platform or a test does. */
  setRoutingStatus(userId: string, status: RoutingStatusName): void {
    this.act(() => this.#setRouting(this.user(userId), status));
  }

  isOnQueue(user: User): boolean {
    return (
      this.organisation.presences.find((one) => one.id === user.presence.definitionId)?.systemPresence === 'On Queue'
    );
  }

  /** Joins or leaves a queue. */
  setJoined(queueId: string, userId: string, joined: boolean): void {
    const queue = this.queues.get(queueId);
    if (!queue?.members.has(userId)) throw refusals.notFound();
    this.act(() => {
      queue.members.set(userId, joined);
      this.say({ kind: 'member', queue, userId, joined });
    });
  }

  /** Deletes a queue; what waited there goes to the default queue. */
  deleteQueue(queueId: string): void {
    this.act(() => {
      this.queues.delete(queueId);
      this.routing.queueGone(queueId);
    });
  }

  /** Makes `count` conversations that a user holds, without guest sockets, for benchmarks. */
  seedConversations(count: number, userId = this.organisation.users[0]?.id ?? ''): Conversation[] {
    return this.act(() => this.lifecycle.seed(count, this.user(userId)));
  }

  #setRouting(user: User, status: RoutingStatusName): void {
    if (user.routing.status === status) return;
    user.routing = { status, since: this.clock.now() };
    if (status === 'IDLE') user.idleSince = this.clock.now();
    this.say({ kind: 'user', user, changed: 'routing' });
    this.applied({ kind: 'routing-status', userId: user.id, detail: status });
    this.#usersToSettle.add(user.id);
  }

  /** Routing statuses follow the load, and free agents get what waits, until nothing changes any more. */
  #settle(): void {
    for (let round = 0; round < 1_000; round++) {
      const users = this.#usersToSettle;
      this.#usersToSettle = new Set();
      for (const userId of users) {
        const user = this.users.get(userId);
        if (!user || (user.routing.status !== 'IDLE' && user.routing.status !== 'INTERACTING')) continue;
        this.#setRouting(user, this.load(userId) > 0 ? 'INTERACTING' : 'IDLE');
      }
      if (!this.routing.dispatch() && this.#usersToSettle.size === 0) return;
    }
    throw new Error('Routing does not come to rest.');
  }

  #tell(): void {
    const touched = this.#touched;
    const said = this.#said;
    this.#touched = new Map();
    this.#said = [];
    const events: WorldEvent[] = [];
    const queues = new Set<string>();
    const people = new Set<string>();
    for (const [conversation, { userIds, queueIds }] of touched) {
      for (const queueId of queueIds) queues.add(queueId);
      for (const userId of userIds) people.add(userId);
      events.push({ kind: 'conversation', conversation, userIds, queueIds });
    }
    for (const userId of people) {
      const user = this.users.get(userId);
      if (user) events.push({ kind: 'user', user, changed: 'summary' });
    }
    for (const queueId of queues) {
      const queue = this.queues.get(queueId);
      if (queue) events.push({ kind: 'queue', queue });
    }
    for (const event of [...events, ...said]) for (const listener of this.#listeners) listener(event);
  }

  /** The participants of a queue's conversations that are live, for boards and estimates. */
  liveIn(queueId: string): { conversation: Conversation; participant: Participant }[] {
    const found: { conversation: Conversation; participant: Participant }[] = [];
    for (const conversation of this.conversations.values()) {
      if (conversation.endedAt !== undefined) continue;
      for (const participant of conversation.participants) {
        if (participant.queueId === queueId && participant.purpose !== 'customer' && isLive(participant))
          found.push({ conversation, participant });
      }
    }
    return found;
  }
}
