import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type {
  Page,
  Platform,
  PlatformAsset,
  PlatformContact,
  PlatformConversation,
  PlatformDraft,
  PlatformLibrary,
  PlatformMe,
  PlatformMessage,
  PlatformParticipant,
  PlatformQueue,
  PlatformResponse,
  PlatformSource,
  PlatformSuggestion,
  PlatformUser,
  QueueFigures,
  TemplateToSend,
} from '../genesys/platform.ts';
import type { Clock } from '../ports.ts';
import { communication, conversation, participant, response } from './fake-shapes.ts';

/** The person on the bench. */
export const person = (change: Partial<PlatformMe> = {}): PlatformMe => ({
  userId: 'me',
  name: 'Mara Lind',
  alias: 'Mara',
  email: 'mara@example.org',
  organisation: 'org',
  permissions: ['*:*:*'],
  presence: null,
  routing: { status: 'IDLE', sinceMs: null },
  ...change,
});

/** What happens to one call: refused before anything was done, or carried out while its answer is lost. */
export type Fault = { refuse: Failure } | { lose: Failure };

/**
 * A platform in memory whose state is the test's to set. It does what the real one documents, tells each change by `hear`,
 * counts calls by verb, and meets the faults that `fault` gives for a call. `pause` holds a verb's answers back until released.
 */
export class FakePlatform implements Platform {
  readonly conversations = new Map<string, PlatformConversation>();
  readonly bodies = new Map<string, PlatformMessage>();
  readonly calls: { verb: string; args: unknown[] }[] = [];
  libraryPages: PlatformLibrary[][] = [[]];
  responsesByLibrary = new Map<string, PlatformResponse[][]>();
  readonly sources = new Map<string, PlatformSource>();
  readonly suggested = new Map<string, PlatformSuggestion[]>();
  readonly contacts = new Map<string, PlatformContact>();
  assetList: PlatformAsset[] = [];
  queueList: PlatformQueue[] = [];
  figures = new Map<string, Omit<QueueFigures, 'queueId'>>();
  waits = new Map<string, number | null>();
  people: PlatformUser[] = [];
  /** What GET /conversations gives; by default those in which I am an open participant. */
  listed: (() => PlatformConversation[]) | undefined;
  hear: (conversation: PlatformConversation) => void = () => undefined;
  fault: (verb: string, ...args: unknown[]) => Fault | undefined = () => undefined;
  pause: (verb: string, ...args: unknown[]) => Promise<void> | undefined = () => undefined;
  readonly #clock: Clock;
  #ids = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  count(verb: string): number {
    return this.calls.filter((call) => call.verb === verb).length;
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
    const messageId = `msg-${++this.#ids}`;
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
    return this.#do('myConversations', [], () => {
      const mine = [...this.conversations.values()].filter((one) =>
        one.participants.some((part) => part.userId === 'me' && part.endedAtMs === null),
      );
      return structuredClone(this.listed?.() ?? mine);
    });
  }

  conversation(id: string): Promise<PlatformConversation> {
    return this.#do('conversation', [id], () => structuredClone(this.#find(id)));
  }

  messageBodies(id: string, messageIds: string[]): Promise<PlatformMessage[]> {
    return this.#do('messageBodies', [id, messageIds], () =>
      messageIds.flatMap((messageId) => this.bodies.get(messageId) ?? []),
    );
  }

  sendMessage(id: string, communicationId: string, text: string): Promise<PlatformMessage> {
    return this.#do('sendMessage', [id, communicationId, text], () => {
      this.#find(id);
      return this.bodies.get(this.message(id, 'agent', text)) as PlatformMessage;
    });
  }

  sendTyping(id: string, communicationId: string): Promise<void> {
    return this.#do('sendTyping', [id, communicationId], () => undefined);
  }

  setParticipantState(id: string, participantId: string, state: 'connected' | 'disconnected'): Promise<void> {
    return this.#do('setParticipantState', [id, participantId, state], () => {
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
    return this.#do('setParked', [id, participantId, parked], () =>
      this.#part(id, participantId, (part) => {
        for (const one of part.communications)
          if (one.state !== 'disconnected') one.state = parked ? 'parked' : 'connected';
      }),
    );
  }

  setAttributes(id: string, participantId: string, attributes: Record<string, string>): Promise<void> {
    return this.#do('setAttributes', [id, participantId, attributes], () =>
      this.#part(id, participantId, (part) => {
        Object.assign(part.attributes, attributes);
      }),
    );
  }

  wrapUpCodes(id: string): Promise<{ codeId: string; name: string }[]> {
    return this.#do('wrapUpCodes', [id], () => [{ codeId: 'code-1', name: 'Solved' }]);
  }

  wrapUp(
    id: string,
    participantId: string,
    communicationId: string,
    codeId: string | null,
    notes: string,
  ): Promise<void> {
    return this.#do('wrapUp', [id, participantId, communicationId, codeId, notes], () =>
      this.#part(id, participantId, (part) => {
        part.hasWrapUp = true;
        part.endAcwAtMs = this.#clock.now();
      }),
    );
  }

  transferToQueue(id: string, participantId: string, queueId: string, type: 'Attended' | 'Unattended'): Promise<void> {
    return this.#do('transferToQueue', [id, participantId, queueId, type], () => {
      const now = this.#clock.now();
      this.change(id, (draft) => {
        draft.recentTransfers.push(this.#transfer(now, type, { destinationQueueId: queueId }));
        this.#leave(draft, participantId);
        draft.participants.push(
          participant(`acd-${++this.#ids}`, 'acd', now, {
            queueId,
            communications: [communication(`c${this.#ids}`, now)],
          }),
        );
      });
    });
  }

  transferToAgent(id: string, participantId: string, userId: string, type: 'Attended' | 'Unattended'): Promise<void> {
    return this.#do('transferToAgent', [id, participantId, userId, type], () => {
      const now = this.#clock.now();
      this.change(id, (draft) => {
        const state = type === 'Attended' ? 'Pending' : 'Complete';
        draft.recentTransfers.push({ ...this.#transfer(now, type, { destinationUserId: userId }), state });
        if (type === 'Unattended') this.#leave(draft, participantId);
      });
    });
  }

  libraries(pageNumber: number): Promise<Page<PlatformLibrary>> {
    return this.#do('libraries', [pageNumber], () => page(this.libraryPages, pageNumber));
  }

  responsesOf(libraryId: string, pageNumber: number): Promise<Page<PlatformResponse>> {
    return this.#do('responsesOf', [libraryId, pageNumber], () =>
      page(this.responsesByLibrary.get(libraryId) ?? [[]], pageNumber),
    );
  }

  responseSource(responseId: string): Promise<PlatformSource> {
    return this.#do('responseSource', [responseId], () => structuredClone(this.#source(responseId)));
  }

  addResponse(draft: PlatformDraft): Promise<PlatformResponse> {
    return this.#do('addResponse', [draft], () => {
      const responseId = `made-${++this.#ids}`;
      this.sources.set(responseId, { responseId, version: 1, substitutions: [], raw: {}, ...draft });
      return this.#put(responseId);
    });
  }

  changeResponse(source: PlatformSource, draft: PlatformDraft): Promise<PlatformResponse> {
    return this.#do('changeResponse', [source, draft], () => {
      const there = this.#source(source.responseId);
      if (there.version !== source.version) throw new Failed({ kind: 'conflict', what: 'change-response' });
      this.sources.set(source.responseId, { ...there, ...draft, version: there.version + 1 });
      return this.#put(source.responseId);
    });
  }

  removeResponse(responseId: string): Promise<void> {
    return this.#do('removeResponse', [responseId], () => {
      this.#source(responseId);
      this.sources.delete(responseId);
      this.#take(responseId);
    });
  }

  assets(assetIds: string[]): Promise<PlatformAsset[]> {
    return this.#do('assets', [assetIds], () => this.assetList.filter((one) => assetIds.includes(one.assetId)));
  }

  uploadAsset(id: string, communicationId: string, asset: PlatformAsset): Promise<string> {
    return this.#do('uploadAsset', [id, communicationId, asset], () => `media-${asset.assetId}`);
  }

  sendMedia(id: string, communicationId: string, mediaIds: string[]): Promise<PlatformMessage> {
    return this.#do('sendMedia', [id, communicationId, mediaIds], () => {
      const attachments = mediaIds.map((name) => ({ name, mime: 'image/png', url: null }));
      return this.bodies.get(this.message(id, 'agent', '', { attachments })) as PlatformMessage;
    });
  }

  sendTemplate(id: string, communicationId: string, template: TemplateToSend): Promise<PlatformMessage> {
    return this.#do('sendTemplate', [id, communicationId, template], () => {
      const text = [template.responseId, ...template.bodyParameters.map(({ value }) => value)].join(' ');
      return this.bodies.get(this.message(id, 'agent', text)) as PlatformMessage;
    });
  }

  suggestions(id: string): Promise<PlatformSuggestion[]> {
    return this.#do('suggestions', [id], () => this.suggested.get(id) ?? []);
  }

  engage(id: string, suggestionId: string, type: 'Dismissed' | 'Copied' | 'Opened'): Promise<void> {
    return this.#do('engage', [id, suggestionId, type], () => undefined);
  }

  contact(contactId: string): Promise<PlatformContact> {
    return this.#do('contact', [contactId], () => {
      const found = this.contacts.get(contactId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'contact' });
      return found;
    });
  }

  queues(pageNumber: number): Promise<Page<PlatformQueue>> {
    return this.#do('queues', [pageNumber], () => page([this.queueList], pageNumber));
  }

  queue(queueId: string): Promise<PlatformQueue> {
    return this.#do('queue', [queueId], () => {
      const found = this.queueList.find((queue) => queue.queueId === queueId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'queue' });
      return found;
    });
  }

  queueFigures(queueIds: string[]): Promise<QueueFigures[]> {
    return this.#do('queueFigures', [queueIds], () =>
      queueIds.map((queueId) => ({
        queueId,
        ...(this.figures.get(queueId) ?? { waiting: null, onQueue: null, free: null }),
      })),
    );
  }

  estimatedWaitS(queueId: string): Promise<number | null> {
    return this.#do('estimatedWaitS', [queueId], () => this.waits.get(queueId) ?? null);
  }

  searchUsers(text: string, limit: number): Promise<{ users: PlatformUser[]; total: number }> {
    return this.#do('searchUsers', [text, limit], () => {
      const users = this.people.filter((one) => one.name.toLowerCase().includes(text.toLowerCase()));
      return { users: users.slice(0, limit), total: users.length };
    });
  }

  user(userId: string): Promise<PlatformUser> {
    return this.#do('user', [userId], () => {
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

  async #do<T>(verb: string, args: unknown[], work: () => T): Promise<T> {
    this.calls.push({ verb, args });
    const fault = this.fault(verb, ...args);
    if (fault && 'refuse' in fault) {
      await this.pause(verb, ...args);
      throw new Failed(fault.refuse);
    }
    const result = work();
    await this.pause(verb, ...args);
    if (fault) throw new Failed(fault.lose);
    return result;
  }

  #source(responseId: string): PlatformSource {
    const found = this.sources.get(responseId);
    if (!found) throw new Failed({ kind: 'not-found', what: 'response' });
    return found;
  }

  #take(responseId: string): void {
    for (const pages of this.responsesByLibrary.values())
      for (const [at, one] of pages.entries()) pages[at] = one.filter((each) => each.responseId !== responseId);
  }

  /** What was written is from now on in the libraries that it names. */
  #put(responseId: string): PlatformResponse {
    const { libraryIds, name, version, text, substitutions } = this.#source(responseId);
    const made = response(responseId, libraryIds[0] ?? '', name, text, { version, libraryIds, substitutions });
    this.#take(responseId);
    for (const libraryId of libraryIds) {
      const pages = this.responsesByLibrary.get(libraryId) ?? [[]];
      this.responsesByLibrary.set(libraryId, pages);
      pages.at(-1)?.push(made);
    }
    return made;
  }

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
    const transferId = `transfer-${++this.#ids}`;
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

function page<T>(pages: T[][], pageNumber: number): Page<T> {
  const total = pages.reduce((sum, one) => sum + one.length, 0);
  return { entities: pages[pageNumber - 1] ?? [], pageNumber, pageCount: Math.max(1, pages.length), total };
}
