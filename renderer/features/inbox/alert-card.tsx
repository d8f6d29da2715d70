import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { clock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { From, Shield } from './card.tsx';
import { lastWords } from './last-words.ts';
import { useRestingHand } from './resting-hand.ts';
import { useAccept } from './use-accept.ts';

const around = 44;

/**
 * A conversation that rings: how long it still does, Accept and Decline. Accepting also opens it, unless the person has gone
 * on typing meanwhile. `place` and `slid` are for `useRestingHand`.
 */
export function AlertCard({ row, stop, place, slid }: { row: InboxRow; stop: boolean; place: number; slid: boolean }) {
  const { t } = useTranslation(['inbox', 'common']);
  const now = useNow();
  const guard = useRestingHand(place, slid);
  const { accept, take } = useAccept();
  const decline = useTell('conversations', 'decline');
  const { conversationId, customer } = row;
  const until = row.alerting?.untilMs ?? null;
  const from = row.alerting?.sinceMs ?? row.startedAtMs;
  const left = until === null ? null : Math.max(0, until - now);
  const part = left === null || until === null ? 1 : left / Math.max(1, until - from);
  const failed = accept.error ? ('accepted' as const) : decline.error ? ('declined' as const) : null;
  const failure = (accept.error ?? decline.error)?.failure;
  const words =
    left === null ? t('inbox:ringing', { clock: clock(now - from) }) : t('inbox:left', { clock: clock(left) });
  return (
    <article className="card alerting" aria-label={t('inbox:alertNow', { name: customer.name })}>
      <div className="line">
        <bdi className="name cut">{customer.name}</bdi>
        {customer.authenticated && <Shield />}
        <span className="row row-1 end small muted" title={words}>
          <svg className="ring" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="track" cx="10" cy="10" r="7" />
            <circle className="left" cx="10" cy="10" r="7" strokeDasharray={`${part * around} ${around}`} />
          </svg>
          <span className="hidden">{words}</span>
          <time aria-hidden="true">{clock(left ?? now - from)}</time>
        </span>
      </div>
      <p className="line">
        {failure && failed ? (
          <span className="small cut grow text-danger">
            <FailureText failure={failure} tried={failed} brief />
          </span>
        ) : (
          <span className="last cut grow" dir="auto" {...(row.language ? { lang: row.language } : {})}>
            {lastWords(row, t)}
          </span>
        )}
      </p>
      <From row={row} />
      <div className="acts" {...guard}>
        <Button
          variant="accent"
          icon={Check}
          busy={accept.isPending}
          data-card={conversationId}
          excludeFromTabOrder={!stop}
          aria-label={t('inbox:acceptOf', { name: customer.name })}
          onPress={() => take(conversationId)}
        >
          {t('inbox:accept')}
        </Button>
        <Button
          busy={decline.isPending}
          excludeFromTabOrder={!stop}
          aria-label={t('inbox:declineOf', { name: customer.name })}
          onPress={() => decline.mutate({ conversationId })}
        >
          {t('inbox:decline')}
        </Button>
      </div>
    </article>
  );
}
