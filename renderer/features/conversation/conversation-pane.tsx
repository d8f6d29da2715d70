import { type KeyboardEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useFeed } from '../../bridge/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useInboxRow } from '../inbox/use-inbox-row.ts';
import { usePinKeys } from '../responses/use-pin-keys.ts';
import { TransferStrip } from '../transfers/transfer-strip.tsx';
import { useCancelLeaving } from '../transfers/use-cancel-leaving.ts';
import { AlertingBar, ParkedBar, ReadOnlyBar } from './below-log.tsx';
import { BlanksStrip, KeptDraft } from './blanks-strip.tsx';
import { Composer } from './composer.tsx';
import { composerStore, useComposing } from './composer-store.ts';
import { ConversationHead } from './conversation-head.tsx';
import { Gone } from './gone.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { Refusal } from './refusal.tsx';
import { cutOut } from './text-edit.ts';
import { Transcript } from './transcript.tsx';
import { WrapUpForm } from './wrap-up-form.tsx';

/** The middle of the window: one conversation with its header, its log and where it is answered. */
export function ConversationPane({ conversationId }: { conversationId: string | null }) {
  const row = useInboxRow(conversationId);
  if (row) return <OpenConversation key={row.conversationId} row={row} />;
  return <NoConversation conversationId={conversationId} />;
}

function NoConversation({ conversationId }: { conversationId: string | null }) {
  const { t } = useTranslation('conversation');
  const { value: inbox } = useFeed('conversations', 'inbox', {});
  return (
    <main className="chat" aria-label={t('region')} tabIndex={-1}>
      {conversationId !== null && <TransferStrip conversationId={conversationId} />}
      {conversationId !== null && inbox?.loaded ? (
        <Gone conversationId={conversationId} rows={inbox.rows} />
      ) : (
        <div className="chat-nothing">
          {conversationId === null ? (
            <EmptyState title={t('nothingTitle')}>{t('nothing')}</EmptyState>
          ) : (
            <Spinner label={t('loading')} />
          )}
        </div>
      )}
    </main>
  );
}

function OpenConversation({ row }: { row: InboxRow }) {
  const { conversationId, customer, section } = row;
  const { t } = useTranslation('conversation');
  const { value: said, failure } = useFeed('conversations', 'transcript', { conversationId });
  const shown = said && failure ? { ...said, status: 'failed' as const, failure } : said;
  const cancelLeaving = useCancelLeaving(conversationId);
  usePinKeys(row);
  const { pane, heard, onReady } = useKeptFocus(row);
  const pressEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (cancelLeaving()) event.preventDefault();
  };
  return (
    <main ref={pane} className="chat" aria-label={t('region')} tabIndex={-1} onKeyDown={pressEscape} {...heard}>
      <ConversationHead row={row} />
      <TransferStrip conversationId={conversationId} />
      <Transcript
        said={shown}
        customer={customer.name}
        unansweredSinceMs={row.unanswered > 0 && section !== 'wrap-up' ? row.unansweredSinceMs : null}
      />
      <p className="typing" role="status">
        {said?.customerTyping && (
          <>
            <span className="typing-dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span>{t('typing', { name: customer.name })}</span>
          </>
        )}
      </p>
      <Below row={row} said={said} onReady={onReady} />
    </main>
  );
}

function Below({
  row,
  said,
  onReady,
}: {
  row: InboxRow;
  said: Parameters<typeof Composer>[0]['said'];
  onReady(): void;
}) {
  const { t } = useTranslation('conversation');
  const { filling, typed } = useComposing(row.conversationId);
  const writable = row.writable && row.section !== 'parked';
  useEffect(() => {
    if (!writable && filling) composerStore.stopFilling(row.conversationId);
  }, [writable, filling, row.conversationId]);
  if (row.section === 'alerting') return <AlertingBar row={row} />;
  if (row.section === 'wrap-up')
    return (
      <div className="wrap-below">
        <h2 className="wrap-title">{t('wrapTitle', { name: row.customer.name })}</h2>
        <WrapUpForm row={row} name={t('wrapTitle', { name: row.customer.name })} onReady={onReady} />
        <KeptDraft typed={typed} />
      </div>
    );
  if (row.section === 'parked') return <ParkedBar row={row} />;
  if (!row.writable) return <ReadOnlyBar reason={row.readOnlyReason} />;
  return (
    <>
      <Refusal conversationId={row.conversationId} />
      {filling ? (
        <>
          <BlanksStrip row={row} filling={filling} />
          <KeptDraft typed={filling.from ? cutOut(typed, filling.from).text : typed} />
        </>
      ) : (
        <Composer row={row} said={said} />
      )}
    </>
  );
}
