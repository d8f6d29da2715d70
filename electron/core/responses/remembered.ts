import { sameId } from '#shared/substitution.ts';

/** The longest forgotten makes room: of conversations, and of values in one. */
const mostConversations = 200;
const mostValues = 100;

/** What was put into blanks in each conversation, in memory only: it is the customer's business. */
export class Remembered {
  readonly #values = new Map<string, Map<string, string>>();

  /** Keeps values; an empty one forgets what was there. */
  keep(conversationId: string, values: Readonly<Record<string, string>>): void {
    const kept = this.#values.get(conversationId) ?? new Map<string, string>();
    this.#values.delete(conversationId);
    this.#values.set(conversationId, kept);
    for (const [id, value] of Object.entries(values)) {
      kept.delete(sameId(id));
      if (value.trim() !== '') kept.set(sameId(id), value);
    }
    for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - mostValues))) kept.delete(id);
    for (const id of [...this.#values.keys()].slice(0, Math.max(0, this.#values.size - mostConversations)))
      this.#values.delete(id);
  }

  /** By id as the response writes it first; empty where nothing was kept. */
  of(conversationId: string | null): Readonly<Record<string, string>> {
    return Object.fromEntries((conversationId !== null && this.#values.get(conversationId)) || []);
  }

  forget(conversationId: string): void {
    this.#values.delete(conversationId);
  }

  clear(): void {
    this.#values.clear();
  }
}
