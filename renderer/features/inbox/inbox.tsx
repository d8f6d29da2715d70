import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { openConversation, openedConversation } from '../../app/selection.ts';
import { useAsk, useFeed, useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { PresenceFoot } from '../presence/presence-foot.tsx';
import { InboxList } from './inbox-list.tsx';
import { useInboxKeys } from './use-inbox-keys.ts';
import { useOrder } from './use-order.ts';

const none: never[] = [];
// It has no part in the list, which is drawn anew many times a second.
const Foot = memo(PresenceFoot);

/** My conversations: the list with its sections, an empty one that says why, and my presence at the foot. */
export function Inbox({ practice }: { practice: boolean }) {
  const { t } = useTranslation('inbox');
  const { value, failure } = useFeed('conversations', 'inbox', {});
  const rows = value?.rows ?? none;
  const { order, hold } = useOrder(rows);
  useInboxKeys(rows, order);
  useForgetOpen(value?.loaded ? rows.map((row) => row.conversationId) : null);

  return (
    <section className="inbox" aria-label={t('title')}>
      <header className="bar">
        <h2>{t('title')}</h2>
        {rows.length > 0 && <span className="count">{rows.length}</span>}
      </header>
      <div className="inbox-hold" {...hold}>
        {failure && rows.length === 0 ? (
          <p className="empty">
            <FailureText failure={failure} tried="loaded" />
          </p>
        ) : rows.length > 0 ? (
          <InboxList rows={rows} order={order} />
        ) : value?.loaded ? (
          <Nothing practice={practice} />
        ) : (
          <p className="empty">
            <Spinner label={t('loading')} />
          </p>
        )}
      </div>
      <Foot />
    </section>
  );
}

/** What was open before a restart may be long gone: the first full list decides, once. */
function useForgetOpen(ids: string[] | null): void {
  const decided = useRef(false);
  useEffect(() => {
    if (ids === null || decided.current) return;
    decided.current = true;
    const open = openedConversation();
    if (open !== null && !ids.includes(open)) openConversation(null);
  }, [ids]);
}

function Nothing({ practice }: { practice: boolean }) {
  const { t } = useTranslation(['inbox', 'session']);
  const presence = useAsk('presence', 'mine', {}).data;
  const go = useTell('presence', 'setOnQueue');
  const add = useTell('practice', 'addCustomer');
  const off = presence?.onQueue === false;
  return (
    <EmptyState
      title={t('inbox:empty')}
      actions={
        off ? (
          <Button variant="accent" busy={go.isPending} onPress={() => go.mutate({ on: true })}>
            {t('inbox:goOnQueue')}
          </Button>
        ) : practice ? (
          <Button busy={add.isPending} onPress={() => add.mutate({})}>
            {t('session:addCustomer')}
          </Button>
        ) : null
      }
    >
      {off ? t('inbox:emptyOffQueue') : practice ? t('inbox:emptyPractice') : t('inbox:emptyOnQueue')}
    </EmptyState>
  );
}
