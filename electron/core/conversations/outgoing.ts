import type { LineState } from '#shared/contract/conversations.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** A message on its way out as its transcript shows it. The sending domain owns it. */
export interface Outgoing {
  attemptId: string;
  conversationId: string;
  text: string;
  /** Files that it brings along, by their names. */
  attachments: { name: string; mime: string; url: string | null }[];
  atMs: number;
  state: LineState;
  messageId: string | null;
  failure: Failure | null;
  /** Messages that were there before: they cannot be this one. */
  knownIds: ReadonlySet<string>;
}

/** The messages on their way out, by conversation. Tells who listens which conversation changed. */
export class OutgoingLines {
  readonly #byConversation = new Map<string, Map<string, Outgoing>>();
  readonly #changed: (conversationId: string) => void;

  constructor(changed: (conversationId: string) => void) {
    this.#changed = changed;
  }

  of(conversationId: string): Outgoing[] {
    return [...(this.#byConversation.get(conversationId)?.values() ?? [])];
  }

  put(outgoing: Outgoing): void {
    const lines = this.#byConversation.get(outgoing.conversationId) ?? new Map<string, Outgoing>();
    this.#byConversation.set(outgoing.conversationId, lines.set(outgoing.attemptId, outgoing));
    this.#changed(outgoing.conversationId);
  }

  remove(conversationId: string, attemptId: string): void {
    const lines = this.#byConversation.get(conversationId);
    if (!lines?.delete(attemptId)) return;
    if (lines.size === 0) this.#byConversation.delete(conversationId);
    this.#changed(conversationId);
  }

  clear(): void {
    this.#byConversation.clear();
  }
}
