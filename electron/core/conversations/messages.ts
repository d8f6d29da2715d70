import type { InboxRow } from '#shared/contract/conversations.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import type { PlatformConversation, PlatformMessage } from '../genesys/platform.ts';
import type { Bodies } from './bodies.ts';
import type { Entry } from './book.ts';
import { type Note, notesOf } from './notes.ts';

/** Of a conversation that nobody looks at, only the newest messages are read: enough for its card. */
const newest = 12;

interface Cached {
  conversation: PlatformConversation;
  version: number;
  notes: Note[];
}

/** The messages of my conversations: their places, their bodies as far as they were read, and the last line of each. */
export class Messages {
  readonly #bodies: Bodies;
  readonly #userId: () => string;
  readonly #cache = new Map<string, Cached>();
  readonly #last = new Map<string, NonNullable<InboxRow['last']>>();
  readonly #newest = new Map<string, string>();

  constructor(bodies: Bodies, userId: () => string) {
    this.#bodies = bodies;
    this.#userId = userId;
  }

  notes(conversation: PlatformConversation): readonly Note[] {
    const id = conversation.conversationId;
    const version = this.#bodies.version(id);
    const cached = this.#cache.get(id);
    if (cached?.conversation === conversation && cached.version === version) return cached.notes;
    const notes = notesOf(conversation, this.#bodies.of(id), this.#userId());
    this.#cache.set(id, { conversation, version, notes });
    return notes;
  }

  /** Asks for the bodies that are wanted now; gives the newest message where it is new. */
  changed({ conversation, part }: Entry, followed: boolean): Note | undefined {
    const id = conversation.conversationId;
    const notes = this.notes(conversation);
    if (followed || part.phase !== 'gone') {
      this.#bodies.touch(id);
      const wanted = followed ? notes : notes.slice(-newest).filter((note) => !this.#bodies.of(id).has(note.messageId));
      this.#bodies.want(
        id,
        wanted.filter((note) => !note.body).map((note) => note.messageId),
      );
    }
    const last = notes.at(-1);
    if (!last || this.#newest.get(id) === last.messageId) return undefined;
    this.#newest.set(id, last.messageId);
    return last;
  }

  /** The last line that was read, kept when its body is let go. */
  last(conversation: PlatformConversation): InboxRow['last'] {
    const id = conversation.conversationId;
    const note = this.notes(conversation).findLast((one) => one.body && !one.isEvent && one.body.text !== '');
    const known = this.#last.get(id);
    if (!note?.body || (known && known.atMs > note.atMs)) return known ?? null;
    // A card shows one line; the rest stays in the transcript.
    const last = { text: note.body.text.slice(0, 300), from: note.from, atMs: note.atMs };
    this.#last.set(id, last);
    return last;
  }

  put(message: PlatformMessage): void {
    this.#bodies.put(message);
  }

  pending(conversationId: string, messageId: string): boolean {
    return this.#bodies.pending(conversationId, messageId);
  }

  reading(conversationId: string): boolean {
    return this.#bodies.busy(conversationId);
  }

  failure(conversationId: string): Failure | null {
    return this.#bodies.failure(conversationId);
  }

  clear(): void {
    this.#bodies.clear();
    this.#cache.clear();
    this.#last.clear();
    this.#newest.clear();
  }
}
