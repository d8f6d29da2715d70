import { Failed, type Failure } from '#shared/rpc/failure.ts';
import type { PlatformMessage } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { KeptBody } from './notes.ts';

/** How long after a fetch a body that was left out is asked for again; then it is given up. */
const againAfterMs = [300, 1000, 3000];
/** How many conversations keep their texts; what is followed always does. */
const mostWhole = 8;

interface Shelf {
  kept: Map<string, KeptBody>;
  wanted: Set<string>;
  asked: Set<string>;
  tries: Map<string, number>;
  /** Left out by the last fetch: not asked for again before its time. */
  resting: Set<string>;
  running: boolean;
  failure: Failure | null;
  version: number;
}

/** What bodies are read with. */
export interface BodiesHost {
  clock: Clock;
  log: Log;
  fetch(conversationId: string, messageIds: string[]): Promise<PlatformMessage[]>;
  /** Bodies came, or could not be had. To ask for more from in here would never end. */
  changed(conversationId: string): void;
  followed(conversationId: string): boolean;
}

/**
 * The bodies of messages: fetched in bulk, one call at a time per conversation, and what is wanted meanwhile goes into the next.
 * Texts are kept for the conversations that are followed and the few used last; of the others only who wrote when.
 */
export class Bodies {
  readonly #host: BodiesHost;
  #shelves = new Map<string, Shelf>();
  readonly #none: ReadonlyMap<string, KeptBody> = new Map();

  constructor(host: BodiesHost) {
    this.#host = host;
  }

  of(conversationId: string): ReadonlyMap<string, KeptBody> {
    return this.#shelves.get(conversationId)?.kept ?? this.#none;
  }

  /** Grows whenever bodies of the conversation came or went. */
  version(conversationId: string): number {
    return this.#shelves.get(conversationId)?.version ?? 0;
  }

  pending(conversationId: string, messageId: string): boolean {
    const shelf = this.#shelves.get(conversationId);
    return !!shelf && (shelf.wanted.has(messageId) || shelf.asked.has(messageId));
  }

  busy(conversationId: string): boolean {
    const shelf = this.#shelves.get(conversationId);
    return !!shelf && shelf.asked.size > 0;
  }

  failure(conversationId: string): Failure | null {
    return this.#shelves.get(conversationId)?.failure ?? null;
  }

  /** Asks for the bodies that are missing. */
  want(conversationId: string, messageIds: readonly string[]): void {
    const shelf = this.#shelf(conversationId);
    for (const id of messageIds) {
      if (!shelf.kept.get(id)?.whole && !shelf.asked.has(id) && !shelf.resting.has(id)) shelf.wanted.add(id);
    }
    if (!shelf.running && shelf.wanted.size > 0) void this.#fetchAll(conversationId, shelf);
  }

  /** Takes a body that came by another way. */
  put(message: PlatformMessage): void {
    const shelf = this.#shelf(message.conversationId);
    shelf.kept.set(message.messageId, { message, whole: true });
    shelf.wanted.delete(message.messageId);
    shelf.version++;
  }

  /** The conversation is used now; the texts of those used longest ago go. */
  touch(conversationId: string): void {
    const shelf = this.#shelf(conversationId);
    this.#shelves.delete(conversationId);
    this.#shelves.set(conversationId, shelf);
    this.#trim();
  }

  forget(conversationId: string): void {
    this.#shelves.delete(conversationId);
  }

  clear(): void {
    this.#shelves = new Map();
  }

  #trim(): void {
    const spare = [...this.#shelves.keys()].filter((id) => !this.#host.followed(id));
    for (const id of spare.slice(0, Math.max(0, spare.length - mostWhole))) this.#thin(this.#shelf(id));
  }

  #thin(shelf: Shelf): void {
    if (![...shelf.kept.values()].some(({ whole }) => whole)) return;
    for (const [id, { message, whole }] of shelf.kept) {
      if (!whole) continue;
      shelf.kept.set(id, { message: { ...message, text: '', quickReplies: [], attachments: [] }, whole: false });
    }
    shelf.version++;
  }

  #shelf(conversationId: string): Shelf {
    const known = this.#shelves.get(conversationId);
    if (known) return known;
    const shelf: Shelf = {
      kept: new Map(),
      wanted: new Set(),
      asked: new Set(),
      tries: new Map(),
      resting: new Set(),
      running: false,
      failure: null,
      version: 0,
    };
    this.#shelves.set(conversationId, shelf);
    return shelf;
  }

  async #fetchAll(conversationId: string, shelf: Shelf): Promise<void> {
    const current = (): boolean => this.#shelves.get(conversationId) === shelf;
    shelf.running = true;
    while (shelf.wanted.size > 0 && current()) {
      const ids = [...shelf.wanted];
      shelf.wanted.clear();
      shelf.asked = new Set(ids);
      try {
        const messages = await this.#host.fetch(conversationId, ids);
        for (const message of messages) shelf.kept.set(message.messageId, { message, whole: true });
        shelf.failure = null;
        this.#askAgain(
          conversationId,
          shelf,
          ids.filter((id) => !shelf.kept.get(id)?.whole),
        );
      } catch (error) {
        shelf.failure =
          error instanceof Failed ? error.failure : { kind: 'unexpected', reference: this.#host.log.report(error) };
        // What came meanwhile would meet the same fate; the next event, gap or window asks again.
        shelf.wanted.clear();
      }
      shelf.asked = new Set();
      shelf.version++;
      if (!current()) break;
      this.#host.changed(conversationId);
      this.#trim();
    }
    shelf.running = false;
  }

  /** A body can come later than the event that names it. */
  #askAgain(conversationId: string, shelf: Shelf, missing: string[]): void {
    for (const id of missing) {
      const tries = shelf.tries.get(id) ?? 0;
      shelf.tries.set(id, tries + 1);
      shelf.resting.add(id);
      const delay = againAfterMs[tries];
      if (delay === undefined) continue;
      void this.#host.clock.sleep(delay).then(() => {
        shelf.resting.delete(id);
        if (this.#shelves.get(conversationId) === shelf) this.want(conversationId, [id]);
      });
    }
  }
}
