import type { InboxRow } from '#shared/contract/conversations.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { openConversation, openedConversation } from '../../app/selection.ts';
import { useTell } from '../../bridge/api.ts';
import { type Order, openable } from './order.ts';

/** The keys that switch conversations from anywhere, and the one that accepts what rings longest. */
export function useInboxKeys(rows: readonly InboxRow[], order: Order): void {
  const accept = useTell('conversations', 'accept');
  const step = (by: 1 | -1) => (): boolean => {
    const ids = openable(order);
    if (ids.length === 0) return false;
    const at = ids.indexOf(openedConversation() ?? '');
    const next = at < 0 ? (by === 1 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
    openConversation(ids[next] ?? null);
    return true;
  };
  useShortcut('inbox.next', step(1));
  useShortcut('inbox.previous', step(-1));
  useShortcut('inbox.position', (digit) => {
    const id = openable(order)[digit - 1];
    if (!id) return false;
    openConversation(id);
    return true;
  });
  useShortcut('inbox.longest', () => {
    const waiting = rows.filter((row) => row.unansweredSinceMs !== null && row.section === 'waiting-for-me');
    const longest = waiting.sort((a, b) => (a.unansweredSinceMs ?? 0) - (b.unansweredSinceMs ?? 0))[0];
    if (!longest) return false;
    openConversation(longest.conversationId);
    return true;
  });
  useShortcut('inbox.accept', () => {
    const conversationId = order.alerting[0];
    if (!conversationId || accept.isPending) return false;
    accept.mutate({ conversationId }, { onSuccess: () => openConversation(conversationId) });
    return true;
  });
}
