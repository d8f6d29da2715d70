import type { CannedResponse, ResponseStore } from '../responses/store.ts';
import { customerOf, holderOf, queuesOf } from '../world/parties.ts';
import { refusals } from '../world/refusal.ts';
import type { Conversation } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { Matching } from './matching.ts';

/** `Suggestion.state` of the public model, as far as it occurs here. */
export type SuggestionState = 'Suggested' | 'Accepted' | 'Dismissed' | 'Rated';
/** `SuggestionEngagement.engagementType` of the public model. */
export type Engagement = 'Dismissed' | 'Copied' | 'Opened' | 'Feedback';

/** One canned response suggested after one message of a customer. */
export interface Suggestion {
  id: string;
  conversationId: string;
  responseId: string;
  libraryId: string;
  messageId: string;
  queueId?: string;
  userId?: string;
  contactId?: string;
  query: string;
  at: number;
  state: SuggestionState;
  engagement?: Engagement;
}

const suggestedAtOnce = 3;
/** Of a very large library only so many responses are read, so that the organisation never stalls. */
const mostRead = 5_000;
const states: Record<Engagement, SuggestionState> = {
  Dismissed: 'Dismissed',
  Copied: 'Accepted',
  Opened: 'Accepted',
  Feedback: 'Rated',
};

/**
 * Agent Assist: after a customer's message it suggests one to three fitting canned responses of the queue's libraries. The whole
 * organisation has the licence or has it not; without it nothing is suggested and nothing can be asked.
 */
export class AgentAssist {
  readonly #world: World;
  readonly #responses: ResponseStore;
  readonly #matching = new Matching();
  readonly #byConversation = new Map<string, Suggestion[]>();
  readonly #hearers = new Set<(suggestion: Suggestion) => void>();
  readonly #stop: () => void;
  #licensed: boolean;

  constructor(world: World, responses: ResponseStore, licensed: boolean) {
    this.#world = world;
    this.#responses = responses;
    this.#licensed = licensed;
    this.#stop = world.on((event) => {
      if (!this.#licensed || event.kind !== 'applied' || event.effect.kind !== 'customer-message') return;
      const { conversationId = '', messageId = '', text = '' } = event.effect;
      const conversation = world.conversations.get(conversationId);
      if (conversation && text.trim() !== '')
        world.clock.after(world.timings.suggestMs, () => this.#suggest(conversation, messageId, text));
    });
  }

  get licensed(): boolean {
    return this.#licensed;
  }

  /** Gives the organisation the licence or takes it away; what was suggested stays on record. */
  license(licensed: boolean): void {
    this.#licensed = licensed;
  }

  /** Hears every suggestion when it is made and when somebody engages with it. */
  on(hear: (suggestion: Suggestion) => void): void {
    this.#hearers.add(hear);
  }

  /** A conversation's suggestions, newest first. */
  of(conversationId: string): Suggestion[] {
    this.#check();
    return [...(this.#byConversation.get(conversationId) ?? [])].reverse();
  }

  /** One suggestion of a conversation; throws a Refusal where there is none. */
  find(conversationId: string, id: string): Suggestion {
    const found = this.of(conversationId).find((one) => one.id === id);
    if (!found) throw refusals.notFound();
    return found;
  }

  /** An agent did something with a suggestion. */
  engage(suggestion: Suggestion, engagement: Engagement, userId: string): void {
    suggestion.engagement = engagement;
    suggestion.state = states[engagement];
    const { conversationId } = suggestion;
    this.#world.act(() =>
      this.#world.applied({ kind: 'engagement', conversationId, userId, detail: `${engagement} ${suggestion.id}` }),
    );
    for (const hear of this.#hearers) hear(suggestion);
  }

  /** Ends the listening. */
  stop(): void {
    this.#stop();
  }

  /** How an organisation without the licence answers is not published: here as if there were no such thing. [U] */
  #check(): void {
    if (!this.#licensed) throw refusals.notFound();
  }

  #suggest(conversation: Conversation, messageId: string, text: string): void {
    if (!this.#licensed || conversation.endedAt !== undefined) return;
    const holder = holderOf(conversation);
    const queueId = holder?.queueId ?? [...queuesOf(conversation)].at(-1);
    const libraries = this.#librariesOf(queueId);
    const fits = (one: CannedResponse): boolean =>
      !one.template && !one.footer && one.libraryIds.some((id) => libraries.has(id));
    this.#matching.take([...this.#responses.responses.values()].slice(0, mostRead));
    const { contactId } = customerOf(conversation);
    for (const response of this.#matching.best(text, fits, suggestedAtOnce)) {
      const suggestion: Suggestion = {
        id: this.#world.newId(),
        conversationId: conversation.id,
        responseId: response.id,
        libraryId: response.libraryIds.find((id) => libraries.has(id)) ?? '',
        messageId,
        query: text,
        at: this.#world.clock.now(),
        state: 'Suggested',
        ...(queueId ? { queueId } : {}),
        ...(holder?.userId ? { userId: holder.userId } : {}),
        ...(contactId ? { contactId } : {}),
      };
      const earlier = this.#byConversation.get(conversation.id) ?? [];
      this.#byConversation.set(conversation.id, [...earlier, suggestion]);
      for (const hear of this.#hearers) hear(suggestion);
    }
  }

  #librariesOf(queueId: string | undefined): Set<string> {
    const queue = queueId === undefined ? undefined : this.#world.queues.get(queueId);
    if (queue?.libraryMode === 'None') return new Set();
    if (queue?.libraryMode === 'SelectedOnly') return new Set(queue.libraryIds);
    return new Set(this.#responses.libraries.map((library) => library.id));
  }
}
