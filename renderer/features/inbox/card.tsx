import { AlarmClock, ClipboardCheck, PencilLine, ShieldCheck, Timer } from 'lucide-react';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { useNow } from '../../bridge/use-now.ts';
import { clock } from '../../components/clock.ts';
import { Icon } from '../../components/icon.tsx';
import { WaitBadge } from '../../components/wait-badge.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { lastWords } from './last-words.ts';

/** One conversation in the list. Customer text has its own direction; the dots say how many messages wait. */
export const Card = memo(function Card({
  row,
  current,
  stop,
  onOpen,
  ref,
}: {
  row: InboxRow;
  /** It is open in the conversation pane. */
  current: boolean;
  /** The Tab key comes here; arrows go on from it. */
  stop: boolean;
  onOpen(conversationId: string): void;
  ref?: Ref<HTMLButtonElement>;
}) {
  const { t } = useTranslation(['inbox', 'common']);
  const busy = row.section === 'waiting-for-me';
  return (
    <button
      ref={ref}
      type="button"
      className={busy ? 'card' : 'card card-quiet'}
      tabIndex={stop ? 0 : -1}
      onClick={() => onOpen(row.conversationId)}
      data-card={row.conversationId}
      {...(current ? { 'aria-current': true as const } : {})}
    >
      <span className="line">
        <bdi className="name cut">{row.customer.name}</bdi>
        {row.customer.authenticated && <Shield />}
        {row.hasDraft && (
          <span className="row subtle" role="img" aria-label={t('inbox:draft')} title={t('inbox:draft')}>
            <Icon of={PencilLine} size={12} />
          </span>
        )}
        <span className="end" />
        <Right row={row} />
      </span>
      <span className="line">
        <span className="last cut grow" dir="auto" {...(row.language ? { lang: row.language } : {})}>
          {lastWords(row, t)}
        </span>
        {busy && row.unanswered > 0 && <Dots count={row.unanswered} />}
      </span>
      {busy && <From row={row} />}
    </button>
  );
});

/** The green shield: the customer signed in. */
export function Shield() {
  const { t } = useTranslation('common');
  return (
    <span className="shield row" role="img" aria-label={t('authenticated')} title={t('authenticated')}>
      <Icon of={ShieldCheck} size={14} />
    </span>
  );
}

/** Channel and queue in one quiet line. */
export function From({ row }: { row: InboxRow }) {
  const { t } = useTranslation('common');
  return (
    <span className="from">
      <ChannelIcon channel={row.channel} />
      <span className="cut">
        {t(`channel.${row.channel}`)}
        {row.queue && (
          <>
            {' · '}
            <bdi>{row.queue.name}</bdi>
          </>
        )}
      </span>
    </span>
  );
}

const mostDots = 5;

function Dots({ count }: { count: number }) {
  const { t } = useTranslation('inbox');
  return (
    <span className="dots" role="img" aria-label={t('unanswered', { count })}>
      {Array.from({ length: Math.min(count, mostDots) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no identity but their place
        <i key={at} />
      ))}
      {count > mostDots && <span className="count">{count}</span>}
    </span>
  );
}

function Right({ row }: { row: InboxRow }) {
  if (row.section === 'waiting-for-me')
    return row.unansweredSinceMs === null ? null : <WaitBadge sinceMs={row.unansweredSinceMs} />;
  if (row.section === 'waiting-for-customer') return <Silence row={row} />;
  if (row.section === 'parked') return <Parked />;
  if (row.section === 'wrap-up') return <WrapUpLeft row={row} />;
  return null;
}

function Silence({ row }: { row: InboxRow }) {
  const { t } = useTranslation('inbox');
  const now = useNow();
  const since = row.last?.atMs ?? row.startedAtMs;
  const silent = clock(now - since);
  const words =
    row.inactiveAtMs === null
      ? t('silent', { clock: silent })
      : t('closes', { clock: silent, limit: clock(row.inactiveAtMs - since) });
  return (
    <span className="sev sev-1" title={words}>
      <Icon of={Timer} size={14} />
      <span className="hidden">{words}</span>
      <time aria-hidden="true">{silent}</time>
    </span>
  );
}

function Parked() {
  const { t } = useTranslation('inbox');
  return (
    <span className="sev sev-1">
      <Icon of={AlarmClock} size={14} />
      {t('parked')}
    </span>
  );
}

function WrapUpLeft({ row }: { row: InboxRow }) {
  const { t } = useTranslation('inbox');
  const now = useNow();
  const until = row.wrapUp?.untilMs ?? null;
  return (
    <span className="sev sev-1">
      <Icon of={ClipboardCheck} size={14} />
      {until === null ? null : <time>{t('left', { clock: clock(until - now) })}</time>}
    </span>
  );
}
