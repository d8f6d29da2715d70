import { type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useId, useState } from 'react';
import { everything, type ResponseRow } from '#shared/contract/responses.ts';
import { useAsk } from '../../bridge/api.ts';
import { composerStore, useComposing } from './composer-store.ts';
import { useSending } from './use-sending.ts';

/** How many responses the picker shows: as many as there are digits to pick them with. */
const rows = 9;

/** The `/word` that the caret stands in, if it is one. */
export function slashAt(text: string, caret: number): { start: number; query: string } | null {
  const match = /(?:^|\s)\/([^\s/]{0,60})$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const query = match[1] ?? '';
  return { start: caret - query.length - 1, query };
}

/** The picker that `/` opens in the composer. */
export interface PickerState {
  open: boolean;
  query: string;
  rows: readonly ResponseRow[];
  chosen: number;
  waiting: boolean;
  listId: string;
  optionId(index: number): string;
  choose(index: number): void;
  insert(index: number): void;
  /** Answers the keys that belong to the picker; true when it took the key. */
  press(event: KeyboardEvent<HTMLTextAreaElement>): boolean;
  /** Types the `/` for somebody who pressed the button. */
  start(): void;
  /** What the text field says about the list to assistive technology. */
  field: TextareaHTMLAttributes<HTMLTextAreaElement>;
}

/** Watches the composer for `/` at the start of a word. */
export function usePicker(conversationId: string): PickerState {
  const { typed, selection } = useComposing(conversationId);
  const sending = useSending(conversationId);
  const listId = useId();
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [choice, setChoice] = useState({ query: '', index: 0 });
  const slash = selection.start === selection.end ? slashAt(typed, selection.end) : null;
  const open = slash !== null && slash.start !== closedAt;
  const query = slash?.query ?? '';
  useEffect(() => {
    if (slash === null) setClosedAt(null);
  }, [slash]);

  const overview = useAsk('responses', 'overview', { conversationId }, { enabled: open && query === '' });
  const found = useAsk(
    'responses',
    'search',
    { conversationId, text: query, scope: 'queue', filter: everything, limit: rows },
    { enabled: open && query !== '', keepPrevious: true },
  );
  const all = query === '' ? firstRows(overview.data) : (found.data?.rows ?? []);
  const shown = open ? all : [];
  const stale = open && query !== '' && found.isPlaceholderData;
  const chosen = choice.query === query ? Math.min(choice.index, Math.max(0, shown.length - 1)) : 0;
  const optionId = (index: number): string => `${listId}-${index}`;

  const takeOut = (put: string, hole?: { start: number; end: number }): void => {
    if (slash) composerStore.replace(conversationId, slash.start, slash.start + 1 + query.length, put, hole);
  };
  const insert = (index: number): void => {
    const row = shown[index];
    if (row)
      takeOut(
        row.text,
        row.spans.find((span) => span.blank),
      );
  };
  const sendNow = (index: number): void => {
    const row = shown[index];
    if (!row) return;
    takeOut('');
    sending.response(row);
  };

  return {
    open,
    query,
    rows: shown,
    chosen,
    waiting: open && (query === '' ? overview.isPending : found.isPending),
    listId,
    optionId,
    choose: (index) => setChoice({ query, index }),
    insert,
    press(event) {
      if (!open) return false;
      const take = (act: () => void): boolean => {
        event.preventDefault();
        act();
        return true;
      };
      const count = Math.max(1, shown.length);
      // What is shown may still belong to the letters before, and `/word` is no answer to a customer: Esc comes first.
      if (event.key === 'Enter' && !event.shiftKey && (stale || shown.length === 0)) return take(() => {});
      if (event.key === 'Escape') return take(() => setClosedAt(slash.start));
      if (shown.length === 0) return false;
      if (event.key === 'ArrowDown') return take(() => setChoice({ query, index: (chosen + 1) % count }));
      if (event.key === 'ArrowUp') return take(() => setChoice({ query, index: (chosen + count - 1) % count }));
      if (event.key === 'Enter' && event.repeat) return take(() => {});
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return take(() => sendNow(chosen));
      if (event.key === 'Enter' && !event.shiftKey) return take(() => insert(chosen));
      if (event.key === 'Tab' && !event.shiftKey && !stale) return take(() => insert(chosen));
      if (!stale && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
        const index = Number(event.key) - 1;
        if (shown[index]) return take(() => insert(index));
      }
      return false;
    },
    start() {
      const at = composerStore.read(conversationId).selection.end;
      composerStore.replace(conversationId, at, at, '/');
    },
    field: open
      ? {
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-activedescendant': shown.length > 0 ? optionId(chosen) : undefined,
        }
      : {},
  };
}

function firstRows(overview: { pins: ResponseRow[]; recents: ResponseRow[] } | undefined): ResponseRow[] {
  const byId = new Map<string, ResponseRow>();
  for (const row of [...(overview?.pins ?? []), ...(overview?.recents ?? [])]) byId.set(row.responseId, row);
  return [...byId.values()].slice(0, rows);
}
