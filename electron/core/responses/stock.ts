import { type Entry, offered } from './entry.ts';
import type { Pace } from './pace.ts';
import { slowSort } from './slow-sort.ts';
import { Tally } from './tally.ts';

const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const inOrder = (a: Entry, b: Entry): number =>
  byName.compare(a.name, b.name) || (a.responseId < b.responseId ? -1 : a.responseId > b.responseId ? 1 : 0);

interface Shelf {
  entries: Map<string, Entry>;
  /** How many of them agents are offered. */
  offered: number;
  /** By name; undefined since something came, went or was renamed. */
  sorted: Promise<readonly Entry[]> | undefined;
}

/** The entries in memory, with everything that is counted kept up to date as they come and go. */
export class Stock {
  readonly #entries = new Map<string, Entry>();
  readonly #shelves = new Map<string, Shelf>();
  readonly #groups = new Map<string, Entry[]>();
  readonly #footers = new Map<string, Entry>();
  readonly #tags = new Tally();
  readonly #languages = new Tally();
  #offered = 0;

  /** How many responses agents are offered. */
  get size(): number {
    return this.#offered;
  }

  get(responseId: string): Entry | undefined {
    return this.#entries.get(responseId);
  }

  all(): IterableIterator<Entry> {
    return this.#entries.values();
  }

  footers(): Entry[] {
    return [...this.#footers.values()].sort(inOrder);
  }

  tags(limit: number): { tag: string; count: number }[] {
    return this.#tags.top(limit).map(({ shown, count }) => ({ tag: shown, count }));
  }

  languages(): { language: string; count: number }[] {
    return this.#languages.top(100).map(({ shown, count }) => ({ language: shown, count }));
  }

  /** How many of a library's agents are offered. */
  count(libraryId: string): number {
    return this.#shelves.get(libraryId)?.offered ?? 0;
  }

  /** The ids of everything that a library's pages showed. */
  idsOf(libraryId: string): string[] {
    return [...(this.#shelves.get(libraryId)?.entries.keys() ?? [])];
  }

  /** The entries of a library that agents are offered, by name. Sorted in slices, once until it changes. */
  async sorted(libraryId: string, pace: Pace): Promise<readonly Entry[]> {
    const shelf = this.#shelves.get(libraryId);
    if (!shelf) return [];
    shelf.sorted ??= slowSort([...shelf.entries.values()].filter(offered), inOrder, pace);
    return shelf.sorted;
  }

  /** The same response in all its languages, itself included. */
  group(entry: Entry): readonly Entry[] {
    return this.#groups.get(entry.group) ?? [entry];
  }

  put(entry: Entry): void {
    this.remove(entry.responseId);
    this.#entries.set(entry.responseId, entry);
    for (const libraryId of entry.libraries) {
      const shelf = this.#shelves.get(libraryId) ?? { entries: new Map(), offered: 0, sorted: undefined };
      this.#shelves.set(libraryId, shelf);
      shelf.entries.set(entry.responseId, entry);
      shelf.sorted = undefined;
    }
    if (entry.kind === 'footer') this.#footers.set(entry.responseId, entry);
    if (!offered(entry)) return;
    const group = this.#groups.get(entry.group);
    if (group) group.push(entry);
    else this.#groups.set(entry.group, [entry]);
    this.#count(entry, 1);
  }

  remove(responseId: string): void {
    const entry = this.#entries.get(responseId);
    if (!entry) return;
    this.#entries.delete(responseId);
    this.#footers.delete(responseId);
    for (const libraryId of entry.libraries) {
      const shelf = this.#shelves.get(libraryId);
      shelf?.entries.delete(responseId);
      if (shelf) shelf.sorted = undefined;
    }
    if (!offered(entry)) return;
    const left = (this.#groups.get(entry.group) ?? []).filter((one) => one !== entry);
    if (left.length > 0) this.#groups.set(entry.group, left);
    else this.#groups.delete(entry.group);
    this.#count(entry, -1);
  }

  clear(): void {
    for (const each of [this.#entries, this.#shelves, this.#groups, this.#footers, this.#tags, this.#languages])
      each.clear();
    this.#offered = 0;
  }

  #count(entry: Entry, by: 1 | -1): void {
    this.#offered += by;
    for (const libraryId of entry.libraries) {
      const shelf = this.#shelves.get(libraryId);
      if (shelf) shelf.offered += by;
    }
    for (const tag of entry.tags) this.#tags.add(tag, by);
    if (entry.language) this.#languages.add(entry.language, by);
  }
}
