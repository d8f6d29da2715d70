import {
  type Filter,
  type Library,
  personalLibrary,
  type ResponseRow,
  type ResponsesOverview,
} from '#shared/contract/responses.ts';
import type { Suggestions } from '#shared/contract/suggestions.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { narrowed } from './panel-filter.ts';

/** What has been read of an opened library. */
export interface OpenedLibrary {
  rows: readonly ResponseRow[];
  total: number | null;
  failure: Failure | null;
}

/** A head of the list, which no row belongs to. */
export type PanelHead = 'suggested' | 'pinned' | 'recent' | 'libraries';

/** One row of the panel's list. Keys are unique, because the same response may be pinned, recent and in its library. */
export type PanelItem =
  | { kind: 'head'; key: string; head: PanelHead }
  | { kind: 'response'; key: string; row: ResponseRow; best: boolean; suggestionId: string | null }
  | { kind: 'library'; key: string; library: Library; open: boolean }
  | { kind: 'others'; key: string; count: number; open: boolean }
  | { kind: 'more'; key: string; libraryId: string }
  | { kind: 'broken'; key: string; failure: Failure }
  | { kind: 'nothing'; key: string; narrow: boolean };

/** The key under which the libraries that are not for this queue fold open. */
export const othersKey = '*others';

/** What the list is made from beside the overview. */
export interface PanelState {
  scope: 'queue' | 'all';
  open: ReadonlySet<string>;
  libraries: ReadonlyMap<string, OpenedLibrary>;
  suggested: Suggestions['items'];
  filter: Filter;
}

function libraryItems(library: Library, { open, libraries, filter }: PanelState): PanelItem[] {
  const { libraryId } = library;
  const isOpen = open.has(libraryId);
  const items: PanelItem[] = [{ kind: 'library', key: `library-${libraryId}`, library, open: isOpen }];
  // A library that could not be read says so without being opened: what is missing must not look like what is not there.
  if (library.failure) items.push({ kind: 'broken', key: `broken-${libraryId}`, failure: library.failure });
  if (!isOpen) return items;
  const read = libraries.get(libraryId);
  for (const row of read?.rows ?? [])
    items.push({ kind: 'response', key: `${libraryId}-${row.responseId}`, row, best: false, suggestionId: null });
  if (read?.failure) items.push({ kind: 'broken', key: `unread-${libraryId}`, failure: read.failure });
  else if (!read || read.total === null || read.rows.length < read.total)
    items.push({ kind: 'more', key: `more-${libraryId}-${read?.rows.length ?? 0}`, libraryId });
  else if (read.total === 0 && !library.failure)
    items.push({ kind: 'nothing', key: `nothing-${libraryId}`, narrow: filter.language !== null || filter.fitting });
  return items;
}

/**
 * The list while nothing is searched: what is suggested, pins, recents, mine, the queue's libraries, the others folded; or
 * all libraries alike.
 */
export function overviewItems(overview: ResponsesOverview, state: PanelState): PanelItem[] {
  const items: PanelItem[] = [];
  const { scope, filter } = state;
  const suggested = state.suggested.filter(({ row }) => narrowed([row], filter).length > 0);
  if (suggested.length > 0) items.push({ kind: 'head', key: 'suggested', head: 'suggested' });
  suggested.forEach(({ suggestionId, row }, index) => {
    items.push({ kind: 'response', key: `suggested-${suggestionId}`, row, best: index === 0, suggestionId });
  });
  const rows = (head: 'pinned' | 'recent', list: readonly ResponseRow[]): void => {
    if (list.length === 0) return;
    items.push({ kind: 'head', key: head, head });
    for (const row of list)
      items.push({ kind: 'response', key: `${head}-${row.responseId}`, row, best: false, suggestionId: null });
  };
  rows('pinned', narrowed(overview.pins, filter));
  rows('recent', narrowed(overview.recents, filter));
  const mine = overview.libraries.filter((library) => library.libraryId === personalLibrary);
  const theirs = overview.libraries.filter((library) => library.libraryId !== personalLibrary);
  const shown = theirs.filter((library) => scope === 'all' || library.forQueue);
  const others = scope === 'all' ? [] : theirs.filter((library) => !library.forQueue);
  if (mine.length + shown.length + others.length > 0) items.push({ kind: 'head', key: 'libraries', head: 'libraries' });
  for (const library of [...mine, ...shown]) items.push(...libraryItems(library, state));
  if (others.length > 0) {
    const open = state.open.has(othersKey);
    items.push({ kind: 'others', key: othersKey, count: others.length, open });
    if (open) for (const library of others) items.push(...libraryItems(library, state));
  }
  return items;
}

/** The list while something is searched: the best match first and white. */
export const foundItems = (rows: readonly ResponseRow[]): PanelItem[] =>
  rows.map((row, index) => ({
    kind: 'response',
    key: `found-${row.responseId}`,
    row,
    best: index === 0,
    suggestionId: null,
  }));
