import { customerOf, holds, isLive } from './parties.ts';
import { Refusal, refusals } from './refusal.ts';
import type { Communication, Conversation, Media, Message, MessageStatus, User } from './state.ts';
import type { World } from './world.ts';

/** The API's text limits per channel: SMS 765, others 2000 characters. */
const limits = { sms: 765, webmessaging: 2_000, open: 2_000, whatsapp: 2_000 } as const;

/** Message bodies and their delivery: queued → sent → delivery-success once the guest's socket took it. */
export class Messages {
  readonly #world: World;
  readonly #byId = new Map<string, Message>();
  readonly #media = new Map<string, Media & { communicationId: string; conversationId: string; bytes?: Buffer }>();

  constructor(world: World) {
    this.#world = world;
  }

  find(messageId: string): Message | undefined {
    return this.#byId.get(messageId);
  }

  /** All messages of a conversation in the order in which they were said. */
  of(conversation: Conversation): Message[] {
    return conversation.participants.flatMap((one) => one.communication.messages).sort((a, b) => a.at - b.at);
  }

  /** An agent sends. Throws a Refusal where the platform would answer 4xx. */
  fromAgent(
    conversation: Conversation,
    communicationId: string,
    user: User,
    text: string,
    mediaIds: string[] = [],
  ): Message {
    const participant = conversation.participants.find((one) => one.communication.id === communicationId);
    if (!participant || participant.purpose === 'customer') throw refusals.notParticipant();
    if (participant.userId !== user.id) {
      const text403 = 'User is not an active participant on the conversation.';
      throw new Refusal(403, 'postino.error.forbidden', text403);
    }
    if (!holds(participant)) throw refusals.noActiveConversation();
    const limit = limits[conversation.messengerType];
    if (text.length > limit)
      throw refusals.invalidValue(`${text.length} characters`, 'textBody', `at most ${limit} characters`);
    const media = mediaIds.map((id) => {
      const one = this.#media.get(id);
      if (!one?.bytes || one.communicationId !== communicationId)
        throw refusals.invalidValue(id, 'mediaIds', 'ids of media that were uploaded for this communication');
      return { id: one.id, name: one.name, mediaType: one.mediaType, contentLengthBytes: one.contentLengthBytes };
    });
    const message = this.#add(conversation, participant.communication, {
      direction: 'outbound',
      text,
      media,
      status: 'queued',
      userId: user.id,
      fromName: user.preferredName ?? user.name,
      originatingEntity: 'Human',
    });
    this.#world.applied({
      kind: 'message',
      conversationId: conversation.id,
      userId: user.id,
      messageId: message.id,
      text,
    });
    this.#deliver(conversation, message);
    return message;
  }

  /** The flow (a bot) speaks to the customer, on the acd participant that waits. */
  fromBot(conversation: Conversation, text: string): Message {
    const party = conversation.participants.findLast((one) => one.purpose !== 'customer' && isLive(one));
    if (!party) throw refusals.noActiveConversation();
    const message = this.#add(conversation, party.communication, {
      direction: 'outbound',
      text,
      media: [],
      status: 'queued',
      fromName: 'Greeter',
      originatingEntity: 'Bot',
    });
    this.#deliver(conversation, message);
    return message;
  }

  /** The customer speaks. */
  fromCustomer(
    conversation: Conversation,
    text: string,
    extra: Partial<Pick<Message, 'event' | 'metadata' | 'media' | 'id'>> = {},
  ): Message {
    const customer = customerOf(conversation);
    const message = this.#add(conversation, customer.communication, {
      direction: 'inbound',
      text,
      media: [],
      status: 'received',
      fromName: customer.name,
      originatingEntity: 'Human',
      ...extra,
    });
    this.#world.applied({ kind: 'customer-message', conversationId: conversation.id, messageId: message.id, text });
    return message;
  }

  #add(
    conversation: Conversation,
    communication: Communication,
    said: Omit<Message, 'id' | 'conversationId' | 'communicationId' | 'at' | 'metadata'> &
      Partial<Pick<Message, 'id' | 'metadata'>>,
  ): Message {
    const message: Message = {
      id: this.#world.newId().replaceAll('-', ''),
      conversationId: conversation.id,
      communicationId: communication.id,
      at: this.#world.clock.now(),
      metadata: {},
      ...said,
    };
    communication.messages.push(message);
    this.#byId.set(message.id, message);
    this.#world.touch(conversation);
    return message;
  }

  #deliver(conversation: Conversation, message: Message): void {
    const { clock, timings } = this.#world;
    clock.after(timings.transferSettleMs, () => {
      this.#world.act(() => {
        this.setStatus(message, 'sent');
        this.#world.say({ kind: 'sent', conversation, message });
        if (conversation.scripted) this.setStatus(message, 'delivery-success');
      });
    });
  }

  /** The customer's side took it, or refused it. */
  setStatus(message: Message, status: MessageStatus): void {
    if (message.status === status || message.status === 'delivery-success') return;
    message.status = status;
    const conversation = this.#world.conversations.get(message.conversationId);
    if (conversation) this.#world.touch(conversation);
  }

  /** Announces a file that will be uploaded. */
  announceMedia(
    conversationId: string,
    communicationId: string,
    name: string,
    mediaType: string,
    contentLengthBytes: number,
  ): Media {
    const media = { id: this.#world.newId(), name, mediaType, contentLengthBytes, conversationId, communicationId };
    this.#media.set(media.id, media);
    return media;
  }

  /** The bytes of an announced file: `refused` where they are not as many as were announced. */
  upload(id: string, bytes: Buffer): 'taken' | 'refused' | 'unknown' {
    const media = this.#media.get(id);
    if (!media) return 'unknown';
    if (media.contentLengthBytes !== bytes.length) return 'refused';
    media.bytes = bytes;
    return 'taken';
  }

  media(id: string): (Media & { communicationId: string; conversationId: string; bytes?: Buffer }) | undefined {
    return this.#media.get(id);
  }

  mediaOf(communicationId: string): (Media & { bytes?: Buffer })[] {
    return [...this.#media.values()].filter((one) => one.communicationId === communicationId);
  }
}
