import type { Library, ResponseRow, ResponsesOverview } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** What has been read of an opened library. */
export interface OpenedLibrary {
  rows: readonly ResponseRow[];
  total: number | null;
  failure: Failure | null;
}

/** One row of the panel's list. Keys are unique, because the same response may be pinned, recent and in its library. */
export type PanelItem =
  | { kind: 'head'; key: string; head: 'pinned' | 'recent' | 'libraries' }
  | { kind: 'response'; key: string; row: ResponseRow; best: boolean }
  | { kind: 'library'; key: string; library: Library; open: boolean }
  | { kind: 'others'; key: string; count: number; open: boolean }
  | { kind: 'more'; key: string; libraryId: string }
  | { kind: 'broken'; key: string; failure: Failure }
  | { kind: 'nothing'; key: string };

/** The key under which the libraries that are not for this queue fold open. */
export const othersKey = '*others';

interface Opened {
  open: ReadonlySet<string>;
  libraries: ReadonlyMap<string, OpenedLibrary>;
}

function libraryItems(library: Library, { open, libraries }: Opened): PanelItem[] {
  const { libraryId } = library;
  const isOpen = open.has(libraryId);
  const items: PanelItem[] = [{ kind: 'library', key: `library-${libraryId}`, library, open: isOpen }];
  if (!isOpen) return items;
  if (library.failure) return [...items, { kind: 'broken', key: `broken-${libraryId}`, failure: library.failure }];
  const read = libraries.get(libraryId);
  for (const row of read?.rows ?? [])
    items.push({ kind: 'response', key: `${libraryId}-${row.responseId}`, row, best: false });
  if (read?.failure) items.push({ kind: 'broken', key: `broken-${libraryId}`, failure: read.failure });
  else if (!read || read.total === null || read.rows.length < read.total)
    items.push({ kind: 'more', key: `more-${libraryId}-${read?.rows.length ?? 0}`, libraryId });
  else if (read.total === 0) items.push({ kind: 'nothing', key: `nothing-${libraryId}` });
  return items;
}

/** The list while nothing is searched: pins, recents, the queue's libraries, the others folded; or all libraries alike. */
export function overviewItems(overview: ResponsesOverview, scope: 'queue' | 'all', opened: Opened): PanelItem[] {
  const items: PanelItem[] = [];
  const rows = (head: 'pinned' | 'recent', list: readonly ResponseRow[]): void => {
    if (list.length === 0) return;
    items.push({ kind: 'head', key: head, head });
    for (const row of list) items.push({ kind: 'response', key: `${head}-${row.responseId}`, row, best: false });
  };
  rows('pinned', overview.pins);
  rows('recent', overview.recents);
  const shown = overview.libraries.filter((library) => scope === 'all' || library.forQueue);
  const others = scope === 'all' ? [] : overview.libraries.filter((library) => !library.forQueue);
  if (shown.length + others.length > 0) items.push({ kind: 'head', key: 'libraries', head: 'libraries' });
  for (const library of shown) items.push(...libraryItems(library, opened));
  if (others.length > 0) {
    const open = opened.open.has(othersKey);
    items.push({ kind: 'others', key: othersKey, count: others.length, open });
    if (open) for (const library of others) items.push(...libraryItems(library, opened));
  }
  return items;
}

/** The list while something is searched: the best match first and white. */
export const foundItems = (rows: readonly ResponseRow[]): PanelItem[] =>
  rows.map((row, index) => ({ kind: 'response', key: `found-${row.responseId}`, row, best: index === 0 }));
