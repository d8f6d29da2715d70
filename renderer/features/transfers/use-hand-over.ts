import { useCallback } from 'react';
import type { Target } from '#shared/contract/transfers.ts';
import { Failed, type Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';
import { transferStore } from './transfer-store.ts';

/** Hands over, or asks in place when nobody is free. */
export type HandOver = (target: Target, name: string, options?: { anyway?: boolean }) => void;

/**
 * One press, one attempt. While one is being checked no other starts; what core refuses is put into words where the press
 * was made. The note goes along and is forgotten once the transfer has started.
 */
export function useHandOver(conversationId: string): HandOver {
  const { mutateAsync: transfer } = useTell('transfers', 'transfer');
  return useCallback(
    (target, name, { anyway = false } = {}) => {
      const { checking, note } = transferStore.read(conversationId);
      if (checking) return;
      transferStore.change(conversationId, { checking: target, refusal: null, asking: null });
      transfer({ attemptId: crypto.randomUUID(), conversationId, target, mode: null, anyway, note: note.trim() }).then(
        (answer) =>
          transferStore.change(
            conversationId,
            answer.started
              ? { checking: null, open: null, note: '' }
              : { checking: null, open: null, asking: { target, check: answer.check } },
          ),
        (error: unknown) => {
          const failure: Failure =
            error instanceof Failed ? error.failure : { kind: 'unexpected', reference: 'window' };
          transferStore.change(conversationId, { checking: null, refusal: { failure, name } });
        },
      );
    },
    [conversationId, transfer],
  );
}
