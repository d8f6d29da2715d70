import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { ask } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';

/** Rows that are shown in another of their languages, by the id of the response that stands in the list. */
export function useVariants(conversationId: string | null): {
  /** The row as it is shown now: itself until its variant has been read. */
  shown(row: ResponseRow): ResponseRow;
  choose(responseId: string, variantId: string): void;
} {
  const bridge = useBridge();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...chosen];
  const answers = useQueries({
    queries: wanted.map(([, responseId]) =>
      ask(bridge, 'responses', 'render', { conversationId, responseId, values: {} }),
    ),
  });
  const rows = new Map(wanted.map(([from], index) => [from, answers[index]?.data]));
  return {
    shown: (row) => {
      const other = rows.get(row.responseId);
      // The digit is the place's, not the language's.
      return other ? { ...other, pin: row.pin } : row;
    },
    choose: (responseId, variantId) =>
      setChosen((last) => {
        const next = new Map(last);
        const from = [...last].find(([, to]) => to === responseId)?.[0] ?? responseId;
        if (from === variantId) next.delete(from);
        else next.set(from, variantId);
        return next;
      }),
  };
}
