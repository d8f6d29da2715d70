import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Popover } from '../../components/popover.tsx';

/** Ends my part of a chat, after asking at the button; the safe answer has the focus. */
export function EndButton({ row }: { row: InboxRow }) {
  const { conversationId, customer, unanswered } = row;
  const { t } = useTranslation('conversation');
  const end = useTell('conversations', 'end');
  const title = t('endAsk', { name: customer.name });
  return (
    <Popover name={title} trigger={<Button variant="danger">{t('end')}</Button>} onOpenChange={() => end.reset()}>
      {(close) => (
        <div className="ask ask-flat">
          <p className="strong">{title}</p>
          <p className="muted">{unanswered > 0 ? t('endUnanswered', { count: unanswered }) : t('endNote')}</p>
          {end.error && <FailureText failure={end.error.failure} tried="ended" />}
          <p className="ask-acts">
            <Button
              variant="danger"
              busy={end.isPending}
              onPress={() => end.mutate({ conversationId }, { onSuccess: close })}
            >
              {t('endConfirm')}
            </Button>
            <Button variant="quiet" autoFocus onPress={close}>
              {t('stay')}
            </Button>
          </p>
        </div>
      )}
    </Popover>
  );
}
