import { useCallback } from 'react';
import type { Inbox, InboxRow } from '#shared/contract/conversations.ts';
import { useFeedPart } from '../../bridge/api.ts';

/** The row of one conversation; undefined where the inbox has none (yet). Other rows' changes draw nothing anew. */
export function useInboxRow(conversationId: string | null): InboxRow | undefined {
  const pick = useCallback(
    (inbox: Inbox | undefined) => inbox?.rows.find((row) => row.conversationId === conversationId),
    [conversationId],
  );
  return useFeedPart('conversations', 'inbox', {}, pick);
}
