import type { InboxRow } from '#shared/contract/conversations.ts';
import { useShortcut } from '../../app/keyboard.ts';
import { openConversation, openedConversation } from '../../app/selection.ts';
import { longestWaiting, type Order, openable } from './order.ts';
import { useAccept } from './use-accept.ts';

/** The keys that switch conversations from anywhere, and the one that accepts what rings longest. */
export function useInboxKeys(rows: readonly InboxRow[], order: Order): void {
  const { accept, take } = useAccept();
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
    const longest = longestWaiting(rows);
    if (!longest) return false;
    openConversation(longest.conversationId);
    return true;
  });
  useShortcut('inbox.accept', () => {
    const conversationId = order.alerting[0];
    if (!conversationId || accept.isPending) return false;
    take(conversationId);
    return true;
  });
}
