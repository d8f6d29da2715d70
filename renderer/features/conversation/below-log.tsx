import { Bell, Check, CircleParking, Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { clock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';

/** In the composer's place while the chat rings. */
export function AlertingBar({ row }: { row: InboxRow }) {
  const { conversationId, alerting, customer } = row;
  const { t } = useTranslation('conversation');
  const now = useNow();
  const accept = useTell('conversations', 'accept');
  const decline = useTell('conversations', 'decline');
  const busy = accept.isPending || decline.isPending;
  return (
    <section className="below-log" aria-label={t('alertingTitle', { name: customer.name })}>
      <Icon of={Bell} />
      <p>
        <b>{t('alertingTitle', { name: customer.name })}</b>{' '}
        {alerting?.untilMs != null && (
          <time className="countdown">{t('alertingLeft', { time: clock(alerting.untilMs - now) })}</time>
        )}
      </p>
      {accept.error && <FailureText failure={accept.error.failure} tried="accepted" />}
      {decline.error && <FailureText failure={decline.error.failure} tried="declined" />}
      <span className="acts">
        <Button size="l" isDisabled={busy} onPress={() => decline.mutate({ conversationId })}>
          {t('decline')}
        </Button>
        <Button
          size="l"
          variant="accent"
          icon={Check}
          busy={accept.isPending}
          isDisabled={decline.isPending}
          onPress={() => accept.mutate({ conversationId })}
        >
          {t('accept')}
        </Button>
      </span>
    </section>
  );
}

/** In the composer's place while the chat is parked. */
export function ParkedBar({ row }: { row: InboxRow }) {
  const { conversationId } = row;
  const { t } = useTranslation('conversation');
  const resume = useTell('conversations', 'resume');
  return (
    <div className="below-log">
      <Icon of={CircleParking} />
      <p>
        <b>{t('parkedTitle')}</b> {t('parkedWhy')}
      </p>
      {resume.error && <FailureText failure={resume.error.failure} />}
      <span className="acts">
        <Button size="l" variant="accent" busy={resume.isPending} onPress={() => resume.mutate({ conversationId })}>
          {t('resume')}
        </Button>
      </span>
    </div>
  );
}

/** In the composer's place where nothing can be written, with the reason. */
export function ReadOnlyBar({ reason }: { reason: InboxRow['readOnlyReason'] }) {
  const { t } = useTranslation('conversation');
  return (
    <div className="below-log" role="status">
      <Icon of={Eye} />
      <p>{t(`readOnly.${reason ?? 'ended'}`)}</p>
    </div>
  );
}
