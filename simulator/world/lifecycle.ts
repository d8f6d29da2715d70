import { seededId } from '../random.ts';
import { customerOf, holds, isLive } from './parties.ts';
import { Refusal, refusals } from './refusal.ts';
import type {
  Communication,
  CommunicationState,
  Conversation,
  DisconnectType,
  MessengerType,
  Participant,
  User,
} from './state.ts';
import type { World } from './world.ts';

/** How a conversation begins. `attributes` become those of the customer's participant. */
export interface Opening {
  name: string;
  queueId: string;
  attributes?: Record<string, string>;
  messengerType?: MessengerType;
  guestToken?: string;
  language?: string;
  authenticated?: boolean;
  /** The external contact that the customer is, by its id or key. */
  contact?: string;
  /** Whether a bot speaks first. */
  bot?: boolean;
  /** True where no guest socket will ever confirm delivery: messages then count as delivered at once. */
  scripted?: boolean;
}

/** Beginning, leaving and ending of conversations, parking, hold, attributes and monitoring. */
export class Lifecycle {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  open(opening: Opening): Conversation {
    const world = this.#world;
    const now = world.clock.now();
    const conversation: Conversation = {
      id: world.newId(),
      startedAt: now,
      messengerType: opening.messengerType ?? 'webmessaging',
      participants: [],
      transfers: [],
      authenticated: opening.authenticated ?? false,
      scripted: opening.scripted ?? false,
      ...(opening.guestToken ? { guestToken: opening.guestToken } : {}),
      ...(opening.language ? { language: opening.language } : {}),
    };
    world.conversations.set(conversation.id, conversation);
    const customer = this.add(conversation, { purpose: 'customer', name: opening.name, state: 'connected' });
    Object.assign(customer.attributes, opening.attributes);
    const contact = world.organisation.contacts.find((one) => [one.id, one.key].includes(opening.contact ?? ''));
    if (contact) customer.contactId = contact.id;
    world.applied({ kind: 'conversation', conversationId: conversation.id, queueId: opening.queueId });
    if (opening.bot) world.flow.begin(conversation, opening.queueId);
    else world.routing.enqueue(conversation, opening.queueId);
    return conversation;
  }

  /** Adds a participant with its one communication. */
  add(
    conversation: Conversation,
    party: Pick<Participant, 'purpose' | 'name'> &
      Partial<Pick<Participant, 'userId' | 'queueId' | 'alertingTimeoutMs' | 'monitoredParticipantId'>> & {
        state: CommunicationState;
      },
  ): Participant {
    const now = this.#world.clock.now();
    const { state, ...rest } = party;
    const connected = state === 'connected' ? { connectedAt: now } : { alertingAt: now };
    const communication: Communication = {
      id: this.#world.newId(),
      state,
      initialState: state,
      direction: 'inbound',
      held: false,
      messages: [],
      acw: 'notApplicable',
      ...connected,
    };
    const participant: Participant = {
      id: this.#world.newId(),
      startedAt: now,
      attributes: {},
      wrapupRequired: false,
      wrapupSkipped: false,
      communication,
      ...rest,
      ...(state === 'connected' ? { connectedAt: now } : {}),
    };
    const queue = rest.queueId && rest.purpose === 'agent' ? this.#world.queues.get(rest.queueId) : undefined;
    if (queue && !rest.monitoredParticipantId) {
      participant.wrapupPrompt = queue.acw;
      participant.wrapupRequired = queue.acw === 'MANDATORY' || queue.acw === 'MANDATORY_TIMEOUT';
    }
    conversation.participants.push(participant);
    this.#world.touch(conversation);
    return participant;
  }

  /** Ends one participant's part; when nobody is left who serves the customer, the conversation ends. */
  disconnect(conversation: Conversation, participant: Participant, type: DisconnectType): void {
    if (!isLive(participant)) return;
    const world = this.#world;
    const now = world.clock.now();
    const worked = holds(participant);
    participant.communication.state = 'disconnected';
    participant.communication.held = false;
    participant.communication.disconnectedAt = now;
    participant.communication.disconnectType = type;
    participant.endedAt = now;
    world.applied({
      kind: 'disconnect',
      conversationId: conversation.id,
      participantId: participant.id,
      detail: `${participant.purpose}:${type}`,
      ...(participant.userId ? { userId: participant.userId } : {}),
    });
    if (worked) world.wrapups.begin(conversation, participant);
    world.touch(conversation);
    world.routing.left(conversation, participant);
    world.transfers.left(conversation, participant);
    if (participant.purpose === 'customer') this.#dismiss(conversation);
    else if (participant.monitoredParticipantId === undefined) this.#endIfForsaken(conversation);
  }

  /** The customer or the platform ends the whole conversation. */
  end(conversation: Conversation, type: DisconnectType): void {
    this.disconnect(conversation, customerOf(conversation), type);
  }

  #dismiss(conversation: Conversation): void {
    for (const participant of conversation.participants) this.disconnect(conversation, participant, 'peer');
    if (conversation.endedAt !== undefined) return;
    conversation.endedAt = this.#world.clock.now();
    this.#world.say({ kind: 'ended', conversation });
    this.#world.touch(conversation);
  }

  #endIfForsaken(conversation: Conversation): void {
    const customer = customerOf(conversation);
    if (!isLive(customer) || this.#world.transfers.moving(conversation)) return;
    const served = conversation.participants.some(
      (one) => one !== customer && one.monitoredParticipantId === undefined && isLive(one),
    );
    if (!served) this.disconnect(conversation, customer, 'peer');
  }

  park(conversation: Conversation, participant: Participant, parked: boolean, resumeAt?: number): void {
    const { communication } = participant;
    if (!holds(participant)) throw refusals.noActiveConversation();
    communication.state = parked ? 'parked' : 'connected';
    delete communication.resumeAt;
    delete communication.parkedAt;
    if (parked) communication.parkedAt = this.#world.clock.now();
    if (parked && resumeAt !== undefined) communication.resumeAt = resumeAt;
    this.#world.applied({
      kind: parked ? 'park' : 'resume',
      conversationId: conversation.id,
      participantId: participant.id,
    });
    this.#world.touch(conversation);
  }

  hold(conversation: Conversation, participant: Participant, held: boolean): void {
    if (participant.communication.state === 'alerting') throw refusals.holdAlerting();
    if (!holds(participant)) throw refusals.noActiveConversation();
    participant.communication.held = held;
    this.#world.applied({
      kind: 'hold',
      conversationId: conversation.id,
      participantId: participant.id,
      detail: String(held),
    });
    this.#world.touch(conversation);
  }

  setAttributes(conversation: Conversation, participant: Participant, attributes: unknown): void {
    if (attributes === null || attributes === undefined || typeof attributes !== 'object')
      throw refusals.attributeNull();
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value !== 'string') throw refusals.invalidValue(String(value), `attributes.${key}`, 'strings');
      participant.attributes[key] = value;
    }
    this.#world.applied({ kind: 'attributes', conversationId: conversation.id, participantId: participant.id });
    this.#world.touch(conversation);
  }

  /** A supervisor looks on: a silent participant that neither holds nor ends the conversation. */
  monitor(conversation: Conversation, target: Participant, user: User): Participant {
    if (!isLive(target)) throw refusals.noActiveConversation();
    if (conversation.participants.some((one) => one.userId === user.id && holds(one))) {
      const text = 'A user cannot monitor a conversation where they are an active participant.';
      throw new Refusal(400, 'conversation.error.monitor.own.conversation', text);
    }
    this.#world.applied({
      kind: 'monitor',
      conversationId: conversation.id,
      userId: user.id,
      participantId: target.id,
    });
    return this.add(conversation, {
      purpose: 'user',
      name: user.name,
      userId: user.id,
      state: 'connected',
      monitoredParticipantId: target.id,
      ...(target.queueId ? { queueId: target.queueId } : {}),
    });
  }

  seed(count: number, user: User): Conversation[] {
    const queues = [...this.#world.queues.values()].filter((queue) => queue.members.has(user.id));
    return Array.from({ length: count }, (_, at) => {
      const queue = queues[at % Math.max(1, queues.length)];
      const queueId = queue?.id ?? this.#world.organisation.defaultQueueId;
      const now = this.#world.clock.now();
      const conversation: Conversation = {
        id: seededId(at, `seeded/${user.id}/${now}`),
        startedAt: now - (count - at) * 1_000,
        messengerType: 'webmessaging',
        participants: [],
        transfers: [],
        authenticated: at % 3 === 0,
        scripted: true,
      };
      this.#world.conversations.set(conversation.id, conversation);
      this.add(conversation, { purpose: 'customer', name: `Customer ${at + 1}`, state: 'connected' });
      this.add(conversation, { purpose: 'agent', name: user.name, userId: user.id, queueId, state: 'connected' });
      this.#world.messages.fromCustomer(conversation, `Good morning, my order ${100_000 + at} has not arrived yet.`);
      return conversation;
    });
  }
}
