import { useSyncExternalStore } from 'react';
import type { Target, TargetRow, TransferCheck } from '#shared/contract/transfers.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** Where the popover looks. */
export type TargetTab = 'recent' | 'queues' | 'people';

/** What the screen knows of handing one conversation over, before anything has started. */
export interface Handing {
  /** The open popover, and the tab it opens on. */
  open: TargetTab | null;
  note: string;
  /** Nobody is free there: the question, asked in place. */
  asking: { target: Target; check: TransferCheck } | null;
  /** Why the last press transferred nothing. */
  refusal: { failure: Failure; name: string } | null;
  /** The target that is being checked. */
  checking: Target | null;
}

const nothing: Handing = { open: null, note: '', asking: null, refusal: null, checking: null };
const kept = new Map<string, Handing>();
const ears = new Set<() => void>();

/** The handing-over of every conversation of this window. */
export const transferStore = {
  read: (conversationId: string): Handing => kept.get(conversationId) ?? nothing,
  change(conversationId: string, change: Partial<Handing>): void {
    kept.set(conversationId, { ...transferStore.read(conversationId), ...change });
    for (const hear of ears) hear();
  },
  /** Forgets everything of this window. */
  forgetAll(): void {
    kept.clear();
    for (const hear of ears) hear();
  },
  listen(hear: () => void): () => void {
    ears.add(hear);
    return () => void ears.delete(hear);
  },
};

/** What is known of handing over a conversation. */
export const useHanding = (conversationId: string): Handing =>
  useSyncExternalStore(transferStore.listen, () => transferStore.read(conversationId));

/** Whether nobody could take it at once: the dashed edge. A figure that is not known is not a zero. */
export const isNobodyFree = (row: TargetRow): boolean =>
  row.queue !== null ? row.queue.free === 0 : row.person !== null && row.person.routingStatus !== 'IDLE';

/** Two targets are one. */
export const sameTarget = (a: Target | null, b: Target): boolean => a?.kind === b.kind && a.id === b.id;
