import { useMemo } from 'react';
import type { InboxRow } from '#shared/contract/conversations.ts';
import type { ResponseRow, ResponsesOverview } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { composerStore } from '../conversation/composer-store.ts';
import { withHoles } from '../conversation/response-holes.ts';
import { useEngagement } from '../conversation/use-engagement.ts';
import { useSending } from '../conversation/use-sending.ts';
import type { RowActs } from './row-acts.ts';
import { isAnswerable } from './use-pin-keys.ts';

/** What can be done with the rows of a conversation's panel; the same object while nothing of it changes. */
export function useRowActs(
  conversationId: string | null,
  row: InboxRow | undefined,
  overview: ResponsesOverview | undefined,
  vary: RowActs['vary'],
): RowActs {
  const sending = useSending(conversationId);
  const engage = useEngagement(conversationId);
  const { mutate: tell } = useTell('suggestions', 'engage');
  const on = isAnswerable(row);
  const channel = row?.channel;
  const textLimit = row?.textLimit;
  const pins = overview?.pins;
  const may = overview?.may;
  const language = overview?.customerLanguage.language ?? null;
  return useMemo<RowActs>(
    () => ({
      insert(one: ResponseRow) {
        if (conversationId === null) return;
        const { text, hole } = withHoles(one);
        composerStore.insert(conversationId, text, hole);
        engage(one.responseId, 'inserted');
      },
      send: sending.response,
      dismiss(suggestionId) {
        if (conversationId !== null) tell({ conversationId, suggestionId, how: 'dismissed' });
      },
      vary,
      can: { insert: on, send: on },
      pins: pins ?? [],
      conversationId,
      fit: channel === undefined || textLimit === undefined ? null : { channel, textLimit },
      language,
      may: { edit: may?.edit ?? false, remove: may?.remove ?? false },
    }),
    [conversationId, sending, engage, tell, vary, on, channel, textLimit, pins, may, language],
  );
}
