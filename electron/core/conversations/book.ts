import type { PlatformConversation } from '../genesys/platform.ts';
import { mergeConversation } from './merge.ts';
import { type MyPart, myPart } from './my-part.ts';

/** A conversation as the book holds it. */
export interface Entry {
  conversation: PlatformConversation;
  part: MyPart;
}

/** How many conversations that I left are remembered, so that late news of them do not bring them back. */
const mostGone = 200;

/** The conversations that are mine, merged from events and reads, and for a while those that were. */
export class Book {
  readonly #userId: string;
  readonly #changed: (conversationId: string) => void;
  readonly #entries = new Map<string, Entry>();
  /** In no list of mine when last read, with what was known of my part then: only a new part brings one back. */
  readonly #absent = new Map<string, string | undefined>();

  constructor(userId: string, changed: (conversationId: string) => void) {
    this.#userId = userId;
    this.#changed = changed;
  }

  /** Undefined where nothing is known. An entry whose phase is `gone` is not mine any more. */
  get(conversationId: string): Entry | undefined {
    return this.#entries.get(conversationId);
  }

  /** Ids of the conversations I have a part in. */
  mine(): string[] {
    return [...this.#entries].filter(([, entry]) => entry.part.phase !== 'gone').map(([id]) => id);
  }

  /** Merges news; `read` says that they are the answer to a read, which also brings an absent conversation back. */
  put(news: PlatformConversation, read: boolean): void {
    const id = news.conversationId;
    const conversation = mergeConversation(this.#entries.get(id)?.conversation, news, read);
    let part = myPart(conversation, this.#userId);
    if (read || (this.#absent.has(id) && this.#absent.get(id) !== part.participant?.participantId))
      this.#absent.delete(id);
    if (this.#absent.has(id)) part = { ...part, phase: 'gone' };
    this.#entries.set(id, { conversation, part });
    this.#changed(id);
    this.#forgetOld();
  }

  /** Whether the platform's list did not name it when last read; news of it should be checked. */
  isAbsent(conversationId: string): boolean {
    return this.#absent.has(conversationId);
  }

  /** The platform's list of mine does not name it. */
  absent(conversationId: string): void {
    const entry = this.#entries.get(conversationId);
    if (!entry) return;
    this.#absent.set(conversationId, entry.part.participant?.participantId);
    this.#entries.set(conversationId, { ...entry, part: { ...entry.part, phase: 'gone' } });
    this.#changed(conversationId);
  }

  #forgetOld(): void {
    if (this.#entries.size <= mostGone) return;
    const gone = [...this.#entries].filter(([, entry]) => entry.part.phase === 'gone').map(([id]) => id);
    for (const id of gone.slice(0, Math.max(0, gone.length - mostGone))) {
      this.#entries.delete(id);
      this.#absent.delete(id);
    }
  }
}
