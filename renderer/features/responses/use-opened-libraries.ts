import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Filter } from '#shared/contract/responses.ts';
import { ask } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { OpenedLibrary } from './panel-items.ts';

/** Rows read at once; the next ones are read when the end comes into sight. */
const pageRows = 100;

/** The libraries that are folded open, read page by page, as far as they pass the filter. */
export function useOpenedLibraries(
  conversationId: string | null,
  filter: Filter,
): {
  open: ReadonlySet<string>;
  libraries: ReadonlyMap<string, OpenedLibrary>;
  fold(key: string): void;
  more(libraryId: string): void;
} {
  const bridge = useBridge();
  const [pages, setPages] = useState<ReadonlyMap<string, number>>(new Map());
  const wanted = [...pages].flatMap(([libraryId, count]) =>
    libraryId.startsWith('*') ? [] : Array.from({ length: count }, (_, page) => ({ libraryId, page })),
  );
  const answers = useQueries({
    queries: wanted.map(({ libraryId, page }) =>
      ask(bridge, 'responses', 'list', {
        conversationId,
        libraryId,
        filter,
        offset: page * pageRows,
        limit: pageRows,
      }),
    ),
  });
  const libraries = new Map<string, OpenedLibrary>();
  wanted.forEach(({ libraryId }, index) => {
    const answer = answers[index];
    const before = libraries.get(libraryId) ?? { rows: [], total: null, failure: null };
    libraries.set(libraryId, {
      rows: [...before.rows, ...(answer?.data?.rows ?? [])],
      total: answer?.data?.total ?? before.total,
      failure: answer?.error?.failure ?? before.failure,
    });
  });
  const open = useMemo(() => new Set(pages.keys()), [pages]);
  return {
    open,
    libraries,
    fold: (key) =>
      setPages((last) => {
        const next = new Map(last);
        if (!next.delete(key)) next.set(key, 1);
        return next;
      }),
    more: (libraryId) => {
      const read = libraries.get(libraryId);
      const asked = pages.get(libraryId) ?? 0;
      if (read && read.total !== null && read.rows.length >= asked * pageRows && read.rows.length < read.total)
        setPages((last) => new Map(last).set(libraryId, asked + 1));
    },
  };
}
