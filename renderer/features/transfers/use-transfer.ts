import type { Transfer } from '#shared/contract/transfers.ts';
import { useFeed } from '../../bridge/api.ts';

const underWay: readonly Transfer['state'][] = ['leaving', 'requested', 'ringing', 'unknown'];

/** The transfer of a conversation, if there is one on its way or just ended; `busy` while another may not start. */
export function useTransfer(conversationId: string): { transfer: Transfer | undefined; busy: boolean } {
  const { value } = useFeed('transfers', 'running', {});
  const transfer = value?.transfers.find((candidate) => candidate.conversationId === conversationId);
  return { transfer, busy: transfer !== undefined && underWay.includes(transfer.state) };
}
