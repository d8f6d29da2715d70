import { useCallback } from 'react';
import type { Out } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { Bridge } from '../../bridge/client.ts';

/** What an agent did with a suggested response. */
export type Engagement = 'opened' | 'inserted' | 'sent' | 'dismissed';

const told = new WeakMap<Bridge, Set<string>>();

/**
 * Tells the platform what was done with a response, if it is among those that were suggested in this conversation; each act
 * on a suggestion once. Nothing is asked for it: what was never shown was never suggested. A report that fails costs nothing.
 */
export function useEngagement(conversationId: string | null): (responseId: string, how: Engagement) => void {
  const bridge = useBridge();
  return useCallback(
    (responseId, how) => {
      if (conversationId === null) return;
      const shown = bridge.queryClient.getQueryData<Out<'suggestions', 'list'>>([
        'suggestions',
        'list',
        { conversationId },
      ]);
      const suggestionId = shown?.items.find(({ row }) => row.responseId === responseId)?.suggestionId;
      if (suggestionId === undefined) return;
      const before = told.get(bridge) ?? new Set();
      told.set(bridge, before);
      const key = JSON.stringify([conversationId, suggestionId, how]);
      if (before.has(key)) return;
      before.add(key);
      bridge.client.suggestions.engage({ conversationId, suggestionId, how }).catch(() => undefined);
    },
    [bridge, conversationId],
  );
}
