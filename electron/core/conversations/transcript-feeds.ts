import type { Line, Transcript, TranscriptPatch } from '#shared/contract/conversations.ts';
import type { FeedSource } from '#shared/rpc/contract.ts';
import type { Clock } from '../ports.ts';
import { Coalescer } from './coalescer.ts';

interface Feed {
  listeners: Set<(patch: TranscriptPatch) => void>;
  lines: Map<string, { line: Line; json: string }>;
  /** Everything but the lines, as it was told last. */
  rest: string;
}

const restOf = ({
  customerTyping,
  status,
  failure,
}: Transcript): Pick<Transcript, 'customerTyping' | 'status' | 'failure'> => ({
  customerTyping,
  status,
  failure,
});

/** The transcripts that windows follow; each change is told once, as the lines that differ. */
export class TranscriptFeeds {
  readonly #read: (conversationId: string) => Transcript;
  readonly #feeds = new Map<string, Feed>();
  readonly #dirty = new Set<string>();
  readonly #coalescer: Coalescer;

  constructor(clock: Clock, read: (conversationId: string) => Transcript) {
    this.#read = read;
    this.#coalescer = new Coalescer(clock, () => this.#flushAll());
  }

  followed(conversationId: string): boolean {
    return this.#feeds.has(conversationId);
  }

  ids(): string[] {
    return [...this.#feeds.keys()];
  }

  mark(conversationId: string): void {
    if (!this.#feeds.has(conversationId)) return;
    this.#dirty.add(conversationId);
    this.#coalescer.mark();
  }

  /** `opened` runs as soon as somebody follows. */
  source(conversationId: string, opened: () => void): FeedSource<Transcript, TranscriptPatch> {
    return {
      listen: (push) => {
        const feed = this.#feeds.get(conversationId) ?? { listeners: new Set(), lines: new Map(), rest: '' };
        this.#feeds.set(conversationId, feed);
        feed.listeners.add(push);
        opened();
        return () => {
          feed.listeners.delete(push);
          if (feed.listeners.size === 0 && this.#feeds.get(conversationId) === feed) this.#feeds.delete(conversationId);
        };
      },
      snapshot: () => {
        // What others follow must hear the same news first, else a patch would be computed from this newer state.
        this.#flush(conversationId);
        return this.#read(conversationId);
      },
    };
  }

  #flushAll(): void {
    for (const id of this.#dirty) this.#flush(id);
    this.#dirty.clear();
  }

  #flush(conversationId: string): void {
    const feed = this.#feeds.get(conversationId);
    if (!feed) return;
    const now = this.#read(conversationId);
    const upsert: Line[] = [];
    const remove: string[] = [];
    const lines: Feed['lines'] = new Map();
    for (const line of now.lines) {
      const known = feed.lines.get(line.id);
      const json = JSON.stringify(line);
      if (known?.json !== json) upsert.push(line);
      lines.set(line.id, { line, json });
    }
    for (const id of feed.lines.keys()) if (!lines.has(id)) remove.push(id);
    const rest = JSON.stringify(restOf(now));
    const changed = rest !== feed.rest;
    const first = feed.rest === '';
    feed.lines = lines;
    feed.rest = rest;
    // Nobody was told anything yet: the snapshot that follows says it all.
    if (first) return;
    if (upsert.length === 0 && remove.length === 0 && !changed) return;
    const patch: TranscriptPatch = { upsert, remove, ...(changed ? restOf(now) : {}) };
    for (const push of feed.listeners) push(patch);
  }
}
