import { Failed } from '#shared/rpc/failure.ts';
import type {
  Page,
  Platform,
  PlatformConversation,
  PlatformMe,
  PlatformMessage,
  PlatformParticipant,
  PlatformQueue,
  PlatformUser,
  QueueFigures,
  TemplateToSend,
} from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import { page } from './fake-calls.ts';
import { FakeResponses } from './fake-responses.ts';
import { communication, conversation, participant, person } from './fake-shapes.ts';

export type { Fault } from './fake-calls.ts';

/**
 * A platform in memory whose state is the test's to set. It does what the real one documents and tells each change by `hear`.
 */
export class FakePlatform extends FakeResponses implements Platform {
  readonly conversations = new Map<string, PlatformConversation>();
  readonly bodies = new Map<string, PlatformMessage>();
  queueList: PlatformQueue[] = [];
  figures = new Map<string, Omit<QueueFigures, 'queueId'>>();
  waits = new Map<string, number | null>();
  people: PlatformUser[] = [];
  /** What GET /conversations gives; by default those in which I am an open participant. */
  listed: (() => PlatformConversation[]) | undefined;
  hear: (conversation: PlatformConversation) => void = () => undefined;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  /** A conversation that is connected to me, with one customer who waited in queue q1. */
  start(id: string, change: Partial<PlatformConversation> = {}): PlatformConversation {
    const made = conversation(id, this.#clock.now(), change);
    this.conversations.set(id, made);
    return made;
  }

  /** Changes a conversation at the server and tells it. */
  change(id: string, work: (draft: PlatformConversation) => void): PlatformConversation {
    const draft = structuredClone(this.conversations.get(id)) as PlatformConversation;
    work(draft);
    this.conversations.set(id, draft);
    this.hear(structuredClone(draft));
    return draft;
  }

  /** A message comes or goes: its body and its place; gives its id. */
  message(id: string, purpose: string, text: string, change: Partial<PlatformMessage> = {}): string {
    const messageId = `msg-${this.nextId()}`;
    const inbound = purpose === 'customer';
    const now = this.#clock.now();
    this.change(id, (draft) => {
      const holder = draft.participants.findLast((one) => one.purpose === purpose) as PlatformParticipant;
      holder.communications.at(-1)?.messages.push({ messageId, atMs: now, status: inbound ? 'received' : 'sent' });
      this.bodies.set(messageId, {
        messageId,
        conversationId: id,
        direction: inbound ? 'inbound' : 'outbound',
        atMs: now,
        status: inbound ? 'received' : 'sent',
        text,
        fromBot: purpose === 'bot',
        createdByUserId: purpose === 'agent' ? holder.userId : null,
        quickReplies: [],
        attachments: [],
        isEvent: false,
        ...change,
      });
    });
    return messageId;
  }

  async me(): Promise<PlatformMe> {
    return person();
  }

  myConversations(): Promise<PlatformConversation[]> {
    return this.act('myConversations', [], () => {
      const mine = [...this.conversations.values()].filter((one) =>
        one.participants.some((part) => part.userId === 'me' && part.endedAtMs === null),
      );
      return structuredClone(this.listed?.() ?? mine);
    });
  }

  conversation(id: string): Promise<PlatformConversation> {
    return this.act('conversation', [id], () => structuredClone(this.#find(id)));
  }

  messageBodies(id: string, messageIds: string[]): Promise<PlatformMessage[]> {
    return this.act('messageBodies', [id, messageIds], () =>
      messageIds.flatMap((messageId) => this.bodies.get(messageId) ?? []),
    );
  }

  sendMessage(id: string, communicationId: string, text: string): Promise<PlatformMessage> {
    return this.act('sendMessage', [id, communicationId, text], () => {
      this.#find(id);
      return this.bodies.get(this.message(id, 'agent', text)) as PlatformMessage;
    });
  }

  sendTyping(id: string, communicationId: string): Promise<void> {
    return this.act('sendTyping', [id, communicationId], () => undefined);
  }

  setParticipantState(id: string, participantId: string, state: 'connected' | 'disconnected'): Promise<void> {
    return this.act('setParticipantState', [id, participantId, state], () => {
      const now = this.#clock.now();
      this.#part(id, participantId, (part) => {
        const last = part.communications.at(-1);
        if (!last) return;
        last.state = state;
        if (state === 'connected') last.connectedAtMs = now;
        else {
          part.endedAtMs = last.endedAtMs = now;
          last.disconnectType = 'client';
          if (last.connectedAtMs !== null && part.wrapUpRequired) part.startAcwAtMs = now;
        }
      });
    });
  }

  setParked(id: string, participantId: string, parked: boolean): Promise<void> {
    return this.act('setParked', [id, participantId, parked], () =>
      this.#part(id, participantId, (part) => {
        for (const one of part.communications)
          if (one.state !== 'disconnected') one.state = parked ? 'parked' : 'connected';
      }),
    );
  }

  setAttributes(id: string, participantId: string, attributes: Record<string, string>): Promise<void> {
    return this.act('setAttributes', [id, participantId, attributes], () =>
      this.#part(id, participantId, (part) => {
        Object.assign(part.attributes, attributes);
      }),
    );
  }

  wrapUpCodes(id: string): Promise<{ codeId: string; name: string }[]> {
    return this.act('wrapUpCodes', [id], () => [{ codeId: 'code-1', name: 'Solved' }]);
  }

  wrapUp(
    id: string,
    participantId: string,
    communicationId: string,
    codeId: string | null,
    notes: string,
  ): Promise<void> {
    return this.act('wrapUp', [id, participantId, communicationId, codeId, notes], () =>
      this.#part(id, participantId, (part) => {
        part.hasWrapUp = true;
        part.endAcwAtMs = this.#clock.now();
      }),
    );
  }

  transferToQueue(id: string, participantId: string, queueId: string, type: 'Attended' | 'Unattended'): Promise<void> {
    return this.act('transferToQueue', [id, participantId, queueId, type], () => {
      const now = this.#clock.now();
      this.change(id, (draft) => {
        draft.recentTransfers.push(this.#transfer(now, type, { destinationQueueId: queueId }));
        this.#leave(draft, participantId);
        draft.participants.push(
          participant(`acd-${this.nextId()}`, 'acd', now, {
            queueId,
            communications: [communication(`c${this.nextId()}`, now)],
          }),
        );
      });
    });
  }

  transferToAgent(id: string, participantId: string, userId: string, type: 'Attended' | 'Unattended'): Promise<void> {
    return this.act('transferToAgent', [id, participantId, userId, type], () => {
      const now = this.#clock.now();
      this.change(id, (draft) => {
        const state = type === 'Attended' ? 'Pending' : 'Complete';
        draft.recentTransfers.push({ ...this.#transfer(now, type, { destinationUserId: userId }), state });
        if (type === 'Unattended') this.#leave(draft, participantId);
      });
    });
  }

  sendMedia(id: string, communicationId: string, mediaIds: string[]): Promise<PlatformMessage> {
    return this.act('sendMedia', [id, communicationId, mediaIds], () => {
      const attachments = mediaIds.map((name) => ({ name, mime: 'image/png', url: null }));
      return this.bodies.get(this.message(id, 'agent', '', { attachments })) as PlatformMessage;
    });
  }

  sendTemplate(id: string, communicationId: string, template: TemplateToSend): Promise<PlatformMessage> {
    return this.act('sendTemplate', [id, communicationId, template], () => {
      const text = [template.responseId, ...template.bodyParameters.map(({ value }) => value)].join(' ');
      return this.bodies.get(this.message(id, 'agent', text)) as PlatformMessage;
    });
  }

  queues(pageNumber: number): Promise<Page<PlatformQueue>> {
    return this.act('queues', [pageNumber], () => page([this.queueList], pageNumber));
  }

  queue(queueId: string): Promise<PlatformQueue> {
    return this.act('queue', [queueId], () => {
      const found = this.queueList.find((queue) => queue.queueId === queueId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'queue' });
      return found;
    });
  }

  queueFigures(queueIds: string[]): Promise<QueueFigures[]> {
    return this.act('queueFigures', [queueIds], () =>
      queueIds.map((queueId) => ({
        queueId,
        ...(this.figures.get(queueId) ?? { waiting: null, onQueue: null, free: null }),
      })),
    );
  }

  estimatedWaitS(queueId: string): Promise<number | null> {
    return this.act('estimatedWaitS', [queueId], () => this.waits.get(queueId) ?? null);
  }

  searchUsers(text: string, limit: number): Promise<{ users: PlatformUser[]; total: number }> {
    return this.act('searchUsers', [text, limit], () => {
      const users = this.people.filter((one) => one.name.toLowerCase().includes(text.toLowerCase()));
      return { users: users.slice(0, limit), total: users.length };
    });
  }

  user(userId: string): Promise<PlatformUser> {
    return this.act('user', [userId], () => {
      const found = this.people.find((one) => one.userId === userId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'user' });
      return found;
    });
  }

  async presenceDefinitions(): Promise<[]> {
    return [];
  }
  async setPresence(): Promise<void> {}
  async revokeToken(): Promise<void> {}

  #find(id: string): PlatformConversation {
    const found = this.conversations.get(id);
    if (!found) throw new Failed({ kind: 'not-found', what: 'conversation' });
    return found;
  }

  #part(id: string, participantId: string, work: (participant: PlatformParticipant) => void): void {
    this.#find(id);
    this.change(id, (draft) => {
      const part = draft.participants.find((one) => one.participantId === participantId);
      if (!part) throw new Failed({ kind: 'not-found', what: 'participant' });
      work(part);
    });
  }

  #transfer(
    now: number,
    type: 'Attended' | 'Unattended',
    to: { destinationUserId?: string; destinationQueueId?: string },
  ): PlatformConversation['recentTransfers'][number] {
    const transferId = `transfer-${this.nextId()}`;
    const nowhere = { destinationUserId: null, destinationQueueId: null };
    return { transferId, state: 'Complete', issuedAtMs: now, initiatorUserId: 'me', ...nowhere, ...to, type };
  }

  #leave(draft: PlatformConversation, participantId: string): void {
    const part = draft.participants.find((one) => one.participantId === participantId);
    const last = part?.communications.at(-1);
    if (!part || !last) throw new Failed({ kind: 'not-found', what: 'participant' });
    last.state = 'disconnected';
    last.disconnectType = 'transfer';
    part.endedAtMs = last.endedAtMs = this.#clock.now();
  }
}
