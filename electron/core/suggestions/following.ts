import type { ConversationView } from '../conversations/view.ts';

/** Keeps the set of conversations that I can answer now, and hands it over when it changes. */
export class Following {
  readonly #ids = new Set<string>();
  readonly #follow: (conversationIds: readonly string[]) => void;

  constructor(follow: (conversationIds: readonly string[]) => void) {
    this.#follow = follow;
  }

  has(conversationId: string): boolean {
    return this.#ids.has(conversationId);
  }

  /** A conversation is as `view` says now; true where it came or went by that. */
  hear(conversationId: string, view: Pick<ConversationView, 'phase'> | undefined): boolean {
    const answerable = view?.phase === 'connected' || view?.phase === 'parked';
    if (answerable === this.#ids.has(conversationId)) return false;
    if (answerable) this.#ids.add(conversationId);
    else this.#ids.delete(conversationId);
    this.#follow([...this.#ids]);
    return true;
  }

  clear(): void {
    this.#ids.clear();
  }
}
