import type { Inbox, InboxPatch, InboxRow } from '#shared/contract/conversations.ts';
import type { FeedSource } from '#shared/rpc/contract.ts';
import type { Clock } from '../ports.ts';
import { Coalescer } from './coalescer.ts';

/** Tells every window which rows changed, and only those. */
export class InboxFeed {
  readonly #rowOf: (conversationId: string) => InboxRow | undefined;
  readonly #listeners = new Set<(patch: InboxPatch) => void>();
  readonly #coalescer: Coalescer;
  readonly #published = new Map<string, { row: InboxRow; json: string }>();
  readonly #dirty = new Set<string>();
  readonly #counts = new Set<() => void>();
  #loaded = false;
  #publishedLoaded = false;

  constructor(clock: Clock, rowOf: (conversationId: string) => InboxRow | undefined) {
    this.#rowOf = rowOf;
    this.#coalescer = new Coalescer(clock, () => this.#flush());
  }

  mark(conversationIds: Iterable<string>): void {
    for (const id of conversationIds) this.#dirty.add(id);
    this.#coalescer.mark();
  }

  /** Whether the list was read once since sign-in. */
  setLoaded(loaded: boolean): void {
    this.#loaded = loaded;
    this.#coalescer.mark();
  }

  /** Every row as it was told last. */
  rows(): InboxRow[] {
    return [...this.#published.values()].map(({ row }) => row);
  }

  /** Hears when a row came, went or changed its section: most changes of a row leave every count as it was. */
  onCount(hear: () => void): () => void {
    this.#counts.add(hear);
    return () => void this.#counts.delete(hear);
  }

  source(): FeedSource<Inbox, InboxPatch> {
    return {
      listen: (push) => {
        this.#listeners.add(push);
        return () => void this.#listeners.delete(push);
      },
      snapshot: () => {
        this.#flush();
        return { rows: this.rows(), loaded: this.#loaded };
      },
    };
  }

  #flush(): void {
    const upsert: InboxRow[] = [];
    const remove: string[] = [];
    let countable = false;
    for (const id of this.#dirty) {
      const row = this.#rowOf(id);
      const before = this.#published.get(id);
      if (!row) {
        if (this.#published.delete(id)) remove.push(id);
        continue;
      }
      const json = JSON.stringify(row);
      if (before?.json === json) continue;
      countable ||= before?.row.section !== row.section || before.row.readOnlyReason !== row.readOnlyReason;
      this.#published.set(id, { row, json });
      upsert.push(row);
    }
    this.#dirty.clear();
    const loadedChanged = this.#loaded !== this.#publishedLoaded;
    this.#publishedLoaded = this.#loaded;
    if (upsert.length === 0 && remove.length === 0 && !loadedChanged) return;
    const patch: InboxPatch = { upsert, remove, ...(loadedChanged ? { loaded: this.#loaded } : {}) };
    for (const push of this.#listeners) push(patch);
    if (countable || remove.length > 0) for (const hear of this.#counts) hear();
  }
}
