import { useTell } from '../../bridge/api.ts';
import { useTransfer } from './use-transfer.ts';

/** Takes a transfer back that has not left yet; answers whether there was one. */
export function useCancelLeaving(conversationId: string): () => boolean {
  const { transfer } = useTransfer(conversationId);
  const { mutate: cancel } = useTell('transfers', 'cancel');
  return () => {
    if (transfer?.state !== 'leaving') return false;
    cancel({ conversationId });
    return true;
  };
}
