import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { keyCaps } from '../../app/keyboard.ts';
import { openConversation } from '../../app/selection.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { WaitBadge } from '../../components/wait-badge.tsx';
import { common } from '../../i18n/en/common.ts';
import { longestWaiting } from '../inbox/order.ts';
import { useTransfer } from '../transfers/use-transfer.ts';

/**
 * In the place of a chat that has left the inbox: where it went, and who waits next, by name. The keyboard stays on the
 * pane, so that what was being typed when the chat left presses nothing.
 */
export function Gone({ conversationId, rows }: { conversationId: string; rows: readonly InboxRow[] }) {
  const { t } = useTranslation('conversation');
  const { transfer } = useTransfer(conversationId);
  const next = longestWaiting(rows.filter((row) => row.conversationId !== conversationId));
  const given = transfer?.state === 'complete';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.closest<HTMLElement>('main')?.focus();
  }, []);
  const title = given ? t('given', { name: transfer.targetName }) : t('gone');
  return (
    <div className="chat-nothing" ref={place}>
      {next ? (
        <EmptyState
          title={t('nextTitle', { name: next.customer.name })}
          actions={
            <Button
              variant="accent"
              size="l"
              onPress={() => openConversation(next.conversationId)}
              after={<KeyCap keys={keyCaps('inbox.longest', common.keys)} />}
            >
              {t('openNext', { name: next.customer.name })}
            </Button>
          }
        >
          {!given && `${t('goneShort')} `}
          {next.unansweredSinceMs !== null && <WaitBadge sinceMs={next.unansweredSinceMs} />}
        </EmptyState>
      ) : (
        <EmptyState title={title}>{given ? t('nobodyNext') : t('goneWhy')}</EmptyState>
      )}
    </div>
  );
}
