import { useMemo, useRef } from 'react';
import { everything, type ResponseRow } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useAsk } from '../../bridge/api.ts';
import { languagesFor } from './languages.ts';
import { firstRows, mostRows, type PickerEntry, responseEntries } from './picker-entries.ts';
import { type TypedTag, tagsIn, tagsLike } from './tags-in.ts';
import { useLanguages } from './use-languages.ts';

/** What the picker finds for a query. */
export interface PickerRows {
  entries: readonly PickerEntry[];
  /** The responses of a search, before anything is made of them. */
  found: readonly ResponseRow[];
  total: number;
  /** The words that were searched; empty where pins and recents are shown. */
  text: string;
  tags: readonly TypedTag[];
  /** Tags that go on with the `#…` at the caret. */
  likely: readonly string[];
  /** What is shown belongs to the letters before: it must not be acted on. */
  stale: boolean;
  waiting: boolean;
  failure: Failure | null;
}

const mostTags = 6;

/** Asks core for the rows: one ranking with the panel. */
export function usePickerRows(
  conversationId: string,
  open: boolean,
  query: string,
  scope: 'queue' | 'all',
): PickerRows {
  const { choices, chosen: language } = useLanguages(conversationId);
  const overview = useAsk('responses', 'overview', { conversationId });
  const known = useMemo(() => overview.data?.tags.map(({ tag }) => tag) ?? [], [overview.data]);
  const asked = tagsIn(query, known);
  const languages = languagesFor(query, choices);
  const searching = open && languages === null && asked.text !== '';
  const search = useAsk(
    'responses',
    'search',
    { conversationId, text: asked.text, scope, filter: { ...everything, language }, limit: mostRows },
    { enabled: searching, keepPrevious: true },
  );
  const first = open && languages === null && !searching;
  const { data: suggestions } = useAsk('suggestions', 'list', { conversationId }, { enabled: first });
  const suggested = useMemo(() => suggestions?.items.map(({ row }) => row) ?? [], [suggestions]);

  const found = searching ? (search.data?.rows ?? []) : [];
  const rows = first ? firstRows(suggested, overview.data, language) : found;
  const entries: PickerEntry[] = languages
    ? languages.slice(0, mostRows).map((choice) => ({ kind: 'language', key: choice.language ?? 'auto', choice }))
    : responseEntries(rows, new Set(suggested.map(({ responseId }) => responseId)));
  const waiting = open && languages === null && (searching ? search.isPending : overview.isPending);
  const failure = (searching ? search.error : first ? overview.error : null)?.failure ?? null;
  if (open && searching && !waiting && !search.isPlaceholderData && !failure && entries.length === 0) {
    if (scope === 'queue') entries.push({ kind: 'offer', key: 'all' });
    entries.push({ kind: 'offer', key: 'save' });
  }
  // Until the first answer is there, what stood there stays, dimmed: the log would jump if the list went and came.
  const last = useRef<PickerEntry[]>([]);
  const held = waiting && last.current.length > 0;
  const shown = !open ? [] : held ? last.current : entries;
  last.current = shown;
  return {
    entries: shown,
    found,
    total: searching ? (search.data?.total ?? 0) : entries.length,
    text: languages ? '' : asked.text,
    tags: asked.tags,
    likely: asked.open === null ? [] : tagsLike(asked.open, known).slice(0, mostTags),
    stale: held || (searching && search.isPlaceholderData),
    waiting: waiting && !held,
    failure,
  };
}
