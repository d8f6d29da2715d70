import type { Transfer, Transfers, TransfersPatch } from '#shared/contract/transfers.ts';
import type { FeedSource } from '#shared/rpc/contract.ts';
import { isOver } from './outcome.ts';

/** How many ended transfers are shown until somebody puts them away. */
const mostEnded = 50;

/** The transfers on their way or just ended, one a conversation, as every window follows them. */
export class Running {
  readonly #transfers = new Map<string, Transfer>();
  readonly #pushes = new Set<(patch: TransfersPatch) => void>();

  source(): FeedSource<Transfers, TransfersPatch> {
    return {
      listen: (push) => {
        this.#pushes.add(push);
        return () => void this.#pushes.delete(push);
      },
      snapshot: () => ({ transfers: [...this.#transfers.values()] }),
    };
  }

  get(conversationId: string): Transfer | undefined {
    return this.#transfers.get(conversationId);
  }

  put(transfer: Transfer): void {
    this.#transfers.delete(transfer.conversationId);
    this.#transfers.set(transfer.conversationId, transfer);
    this.#tell({ upsert: [transfer], remove: [] });
    const ended = [...this.#transfers.values()].filter((one) => isOver(one.state));
    if (ended.length > mostEnded) this.remove(ended[0]?.conversationId ?? '');
  }

  remove(conversationId: string): void {
    if (this.#transfers.delete(conversationId)) this.#tell({ upsert: [], remove: [conversationId] });
  }

  clear(): void {
    const remove = [...this.#transfers.keys()];
    this.#transfers.clear();
    if (remove.length > 0) this.#tell({ upsert: [], remove });
  }

  #tell(patch: TransfersPatch): void {
    for (const push of this.#pushes) push(patch);
  }
}
