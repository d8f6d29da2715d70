import { Failed } from '#shared/rpc/failure.ts';
import type { PlatformConversation } from '../genesys/platform.ts';
import type { Clock, Log } from '../ports.ts';
import type { SignedIn } from '../session/current.ts';
import type { Book } from './book.ts';

/** How long until the list is asked for again after it could not be had, though the platform room had been patient. */
const againAfterMs = 15_000;

/** What a reconcile works with. */
export interface ReconcilerHost {
  clock: Clock;
  log: Log;
  signedIn(): SignedIn | undefined;
  book(): Book | undefined;
  followed(): string[];
  loaded(): void;
}

/** Reads everything again after a gap: one list, then only what it does not explain; events that come meanwhile are not lost. */
export class Reconciler {
  readonly #host: ReconcilerHost;
  #running: Promise<void> | undefined;
  #again = false;
  readonly #single = new Map<string, Promise<void>>();
  /** Events since the read began; they are put over its answer once more, which may be older than they are. */
  #meanwhile: PlatformConversation[] | undefined;

  constructor(host: ReconcilerHost) {
    this.#host = host;
  }

  /** To be told of every event. */
  heard(event: PlatformConversation): void {
    this.#meanwhile?.push(event);
  }

  /** One at a time; a call during one is answered by a further one, since its gap may be later than the read. */
  run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#runAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #runAll(): Promise<void> {
    do {
      this.#again = false;
      await this.#once();
    } while (this.#again);
  }

  /** Reads one conversation again; one that cannot be found, or not by me, is mine no more. */
  one(conversationId: string): Promise<void> {
    const running = this.#single.get(conversationId);
    if (running) return running;
    const reading = this.#read(conversationId).finally(() => this.#single.delete(conversationId));
    this.#single.set(conversationId, reading);
    return reading;
  }

  /** Reads what events do not tell (the queue's name, whether the customer is authenticated); without it the row still stands. */
  async details(conversationId: string): Promise<void> {
    const signedIn = this.#host.signedIn();
    const book = this.#host.book();
    if (!signedIn || !book) return;
    const conversation = await signedIn.platform.conversation(conversationId).catch(() => undefined);
    if (conversation && this.#host.book() === book && !book.isAbsent(conversationId)) book.put(conversation, true);
  }

  async #once(): Promise<void> {
    const { clock, log } = this.#host;
    const signedIn = this.#host.signedIn();
    const book = this.#host.book();
    if (!signedIn || !book) return;
    const current = (): boolean => this.#host.signedIn() === signedIn && this.#host.book() === book;
    this.#meanwhile = [];
    try {
      const list = await signedIn.platform.myConversations();
      if (!current()) return;
      const listed = new Set(list.map((conversation) => conversation.conversationId));
      const unexplained = book.mine().filter((id) => !listed.has(id));
      for (const conversation of list) book.put(conversation, true);
      const heard = new Set(this.#meanwhile.map((event) => event.conversationId));
      const followed = new Set(this.#host.followed());
      await Promise.all(
        unexplained.map((id) => {
          // A wrap-up is not in every list, what came by an event is newer than the list, and who looks at one wants to know how it ended.
          const worthAsking = heard.has(id) || followed.has(id) || book.get(id)?.part.phase === 'wrap-up';
          if (!worthAsking) return book.absent(id);
          return this.one(id).catch(() => book.absent(id));
        }),
      );
      if (!current()) return;
      for (const event of this.#meanwhile) book.put(event, false);
      this.#host.loaded();
    } catch (error) {
      if (!(error instanceof Failed)) log.report(error);
      log.warn('reconcile-failed', { kind: error instanceof Failed ? error.failure.kind : 'unexpected' });
      void clock.sleep(againAfterMs).then(() => {
        if (current()) void this.run();
      });
    } finally {
      this.#meanwhile = undefined;
    }
  }

  async #read(conversationId: string): Promise<void> {
    const signedIn = this.#host.signedIn();
    const book = this.#host.book();
    if (!signedIn || !book) throw new Failed({ kind: 'signed-out' });
    try {
      const conversation = await signedIn.platform.conversation(conversationId, { clicked: true });
      if (this.#host.book() === book) book.put(conversation, true);
    } catch (error) {
      const kind = error instanceof Failed ? error.failure.kind : undefined;
      if (kind !== 'not-found' && kind !== 'forbidden') throw error;
      if (this.#host.book() === book) book.absent(conversationId);
    }
  }
}
