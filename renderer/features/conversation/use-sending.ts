import { useCallback, useMemo } from 'react';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { composerStore } from './composer-store.ts';
import { createPressGuard } from './press-guard.ts';
import type { SlashWord } from './slash-word.ts';
import { useEngagement } from './use-engagement.ts';

const guard = createPressGuard();

const asFailure = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'unexpected', reference: 'window' };

const missesValue = (failure: Failure): boolean =>
  failure.kind === 'invalid' && failure.issues.some((issue) => issue.message === 'blank' && issue.path !== 'text');

const holdsBlank = (failure: Failure): boolean =>
  failure.kind === 'invalid' && failure.issues.some((issue) => issue.message === 'blank' && issue.path === 'text');

/** The ways a message leaves a conversation. Every call is one press with one attempt id; refusals go to the composer's store. */
export interface Sending {
  /** Sends what is typed; the text stays in the field until core has recorded the attempt. A blank left in it takes the caret. */
  typed(): void;
  /** Sends a response without touching the draft; one with blanks opens them instead. */
  response(row: ResponseRow): void;
  /** Sends a response with its blanks filled; resolves whether core took it. `from` is the `/…` that brought it. */
  filled(row: ResponseRow, values: Record<string, string>, from?: SlashWord | null): Promise<boolean>;
}

/** Sending to one conversation. */
export function useSending(conversationId: string | null): Sending {
  const { client } = useBridge();
  const { mutateAsync: sendText } = useTell('sending', 'text');
  const { mutateAsync: sendResponse } = useTell('sending', 'response');
  const engage = useEngagement(conversationId);

  const typed = useCallback(() => {
    if (conversationId === null) return;
    const { typed: text, leaving } = composerStore.read(conversationId);
    if (text.trim() === '' || leaving) return;
    const attemptId = crypto.randomUUID();
    composerStore.leave(conversationId, attemptId, text);
    sendText({ attemptId, conversationId, text }).then(
      () => composerStore.left(conversationId, attemptId),
      (error: unknown) => {
        const failure = asFailure(error);
        composerStore.refuse(conversationId, failure, null, attemptId);
        if (holdsBlank(failure)) composerStore.goToHole(conversationId);
      },
    );
  }, [conversationId, sendText]);

  const filled = useCallback(
    async (row: ResponseRow, values: Record<string, string>, from: SlashWord | null = null): Promise<boolean> => {
      const key = `${conversationId} ${row.responseId}`;
      if (conversationId === null || !guard.enter(key)) return false;
      try {
        await sendResponse({ attemptId: crypto.randomUUID(), conversationId, responseId: row.responseId, values });
        composerStore.settle(conversationId);
        engage(row.responseId, 'sent');
        return true;
      } catch (error) {
        const failure = asFailure(error);
        const fresh = missesValue(failure)
          ? await client.responses
              .render({ conversationId, responseId: row.responseId, values: {} })
              .catch(() => undefined)
          : undefined;
        if (fresh && fresh.blanks.length > 0) composerStore.fill(conversationId, fresh, values, from);
        else composerStore.refuse(conversationId, failure, row.name);
        return false;
      } finally {
        guard.leave(key);
      }
    },
    [conversationId, client, sendResponse, engage],
  );

  const response = useCallback(
    (row: ResponseRow) => {
      if (conversationId === null) return;
      if (row.blanks.length > 0) composerStore.fill(conversationId, row);
      else void filled(row, {});
    },
    [conversationId, filled],
  );

  return useMemo(() => ({ typed, response, filled }), [typed, response, filled]);
}
