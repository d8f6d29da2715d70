import { useDeferredValue, useMemo } from 'react';
import type { Filter, ResponsesOverview } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useAsk } from '../../bridge/api.ts';
import type { Scope } from './panel-find.tsx';
import { foundItems, overviewItems, type PanelItem } from './panel-items.ts';
import { useOpenedLibraries } from './use-opened-libraries.ts';
import { useVariants } from './use-variants.ts';

/** As many matches as are worth looking through. */
const most = 50;

/** The list of the panel and what is known of it. */
export interface PanelRows {
  overview: ResponsesOverview | undefined;
  items: readonly PanelItem[];
  /** What is looked for: what was typed, else the tags that are chosen; empty shows the overview. */
  sought: string;
  /** How many were found; null while nothing is looked for or nothing has come yet. */
  total: number | null;
  /** Nothing held the words as they were typed. */
  forgiven: boolean;
  /** What is shown is what was asked for last, not still the letters before. */
  ready: boolean;
  /** There is nothing to show yet. */
  waiting: boolean;
  failure: Failure | undefined;
  again(): void;
  fold(key: string): void;
  more(libraryId: string): void;
  vary(responseId: string, variantId: string): void;
}

/** Reads what the panel shows: the overview with its opened libraries and suggestions, or what was found. */
export function usePanelRows(conversationId: string | null, typed: string, scope: Scope, filter: Filter): PanelRows {
  const wanted = typed.trim() || filter.tags.map((tag) => `#${tag}`).join(' ');
  const sought = useDeferredValue(wanted);
  const searching = sought !== '';
  const overview = useAsk('responses', 'overview', { conversationId }, { keepPrevious: true });
  const suggestions = useAsk(
    'suggestions',
    'list',
    { conversationId: conversationId ?? '' },
    { enabled: conversationId !== null },
  );
  const found = useAsk(
    'responses',
    'search',
    { conversationId, text: sought, scope, filter, limit: most },
    { enabled: searching, keepPrevious: true },
  );
  const opened = useOpenedLibraries(conversationId, filter);
  const variants = useVariants(conversationId);
  const suggested = suggestions.data?.items;
  const { open, libraries } = opened;
  const plain = useMemo(() => {
    if (searching) return found.data ? foundItems(found.data.rows) : [];
    return overview.data
      ? overviewItems(overview.data, { scope, open, libraries, suggested: suggested ?? [], filter })
      : [];
  }, [searching, found.data, overview.data, suggested, scope, open, libraries, filter]);
  const items = plain.map((item) => (item.kind === 'response' ? { ...item, row: variants.shown(item.row) } : item));
  return {
    overview: overview.data,
    items,
    sought,
    total: searching ? (found.data?.total ?? null) : null,
    forgiven: searching && found.data?.forgiven === true && !found.isPlaceholderData,
    ready: sought === wanted && !(searching && found.isPlaceholderData),
    waiting: !overview.data || (searching && !found.data),
    failure: searching ? found.error?.failure : overview.error?.failure,
    again: () => void (searching ? found.refetch() : overview.refetch()),
    fold: opened.fold,
    more: opened.more,
    vary: variants.choose,
  };
}
