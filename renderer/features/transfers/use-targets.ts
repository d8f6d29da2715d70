import { useEffect } from 'react';
import type { TargetRow } from '#shared/contract/transfers.ts';
import type { Failed } from '#shared/rpc/failure.ts';
import { useAsk } from '../../bridge/api.ts';
import type { TargetTab } from './transfer-store.ts';

/** How many targets one look shows; letters find the rest. */
const most = 50;
/** How many of each kind stand behind the recent ones that match. */
const few = 8;
/** The figures are at most this old while somebody looks at them. */
const refreshMs = 5000;

/** The targets for a tab and letters. */
export interface Targets {
  rows: readonly TargetRow[];
  total: number;
  pending: boolean;
  /** What is shown still belongs to the letters before. */
  stale: boolean;
  error: Failed | null;
}

const nameOf = (row: TargetRow): string => `${row.target.kind} ${row.target.id}`;

/**
 * Reads targets, and again every five seconds while somebody looks. Letters typed among the recent ones look everywhere,
 * the recent ones first, so that nobody has to know whether a name is a queue or a person.
 */
export function useTargets(conversationId: string, tab: TargetTab, text: string): Targets {
  const everywhere = tab === 'recent' && text.trim() !== '';
  const own = useAsk('transfers', 'targets', { conversationId, text, tab, limit: most }, { keepPrevious: true });
  const more = { enabled: everywhere, keepPrevious: true };
  const queues = useAsk('transfers', 'targets', { conversationId, text, tab: 'queues', limit: few }, more);
  const people = useAsk('transfers', 'targets', { conversationId, text, tab: 'people', limit: few }, more);
  const parts = everywhere ? [own, queues, people] : [own];
  const again = [own.refetch, queues.refetch, people.refetch].slice(0, parts.length);
  const [first, second, third] = again;
  useEffect(() => {
    const timer = setInterval(() => {
      for (const refetch of [first, second, third]) void refetch?.();
    }, refreshMs);
    return () => clearInterval(timer);
  }, [first, second, third]);
  const rows = new Map<string, TargetRow>();
  for (const part of parts)
    for (const row of part.data?.rows ?? []) if (!rows.has(nameOf(row))) rows.set(nameOf(row), row);
  return {
    rows: [...rows.values()],
    total: everywhere ? rows.size : (own.data?.total ?? 0),
    pending: parts.every((part) => part.isPending),
    stale: parts.some((part) => part.isPlaceholderData || part.isPending),
    // Only the parts that are shown: a failure among what nobody looks at is nobody's business.
    error: parts.find((part) => part.error)?.error ?? null,
  };
}
