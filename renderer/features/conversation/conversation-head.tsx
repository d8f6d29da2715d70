import {
  CircleParking,
  CirclePlay,
  Globe,
  type LucideIcon,
  MessageCircle,
  Plug,
  ShieldCheck,
  Smartphone,
} from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '#shared/contract/common.ts';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { keyCaps, useShortcut } from '../../app/keyboard.ts';
import { useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { clock } from '../../components/clock.ts';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { WaitBadge } from '../../components/wait-badge.tsx';
import { common } from '../../i18n/en/common.ts';
import { PresetChips } from '../transfers/preset-chips.tsx';
import { TransferButton } from '../transfers/transfer-button.tsx';
import { EndButton } from './end-button.tsx';

const icons: Partial<Record<Channel, LucideIcon>> = { web: Globe, open: Plug, line: Plug, sms: Smartphone };

/** One line: who, how long they wait, where they come from; the presets; Transfer, Park, End. */
export function ConversationHead({ row }: { row: InboxRow }) {
  const { conversationId, customer, section, channel, queue, startedAtMs, unansweredSinceMs } = row;
  const { t } = useTranslation(['conversation', 'common']);
  const foot = useRef<HTMLSpanElement>(null);
  const park = useTell('conversations', 'park');
  const resume = useTell('conversations', 'resume');
  const parked = section === 'parked';
  const mine = section === 'waiting-for-me' || section === 'waiting-for-customer' || parked;
  const move = parked ? resume : park;
  useShortcut('conversation.park', mine ? () => !move.isPending && move.mutate({ conversationId }) : null);
  const refused = park.error ?? resume.error;
  return (
    <>
      <header className="chat-head">
        <div className="chat-who">
          <div className="line">
            <h1 className="cut" dir="auto" title={customer.name}>
              {customer.name}
            </h1>
            {customer.authenticated && (
              <span className="shield row" role="img" aria-label={t('common:authenticated')}>
                <Icon of={ShieldCheck} size={14} />
              </span>
            )}
            {unansweredSinceMs !== null && section !== 'wrap-up' && <WaitBadge sinceMs={unansweredSinceMs} />}
          </div>
          <p className="from">
            <Icon of={icons[channel] ?? MessageCircle} size={12} />
            <span className="cut">
              {t(`common:channel.${channel}`)}
              {queue && (
                <>
                  {' · '}
                  <bdi>{queue.name}</bdi>
                </>
              )}
              {' · '}
              <OpenFor sinceMs={startedAtMs} />
            </span>
          </p>
        </div>
        {mine && <PresetChips conversationId={conversationId} />}
        {mine && (
          <fieldset className="chat-acts" aria-label={t('acts')}>
            <TransferButton conversationId={conversationId} customer={customer.name} anchor={foot} />
            <IconButton
              icon={parked ? CirclePlay : CircleParking}
              size={18}
              name={parked ? t('resume') : t('park')}
              keys={keyCaps('conversation.park', common.keys)}
              busy={move.isPending}
              onPress={() => move.mutate({ conversationId })}
            />
            <EndButton row={row} />
          </fieldset>
        )}
        <span ref={foot} className="chat-head-foot" />
      </header>
      {refused && (
        <div className="strip strip-danger">
          <FailureText failure={refused.failure} {...(park.error ? { tried: 'parked' as const } : {})} />
        </div>
      )}
    </>
  );
}

function OpenFor({ sinceMs }: { sinceMs: number }) {
  const { t } = useTranslation('conversation');
  const now = useNow();
  const time = clock(now - sinceMs);
  return (
    <>
      <span className="hidden">{t('openFor', { time })}</span>
      <time aria-hidden="true">{time}</time>
    </>
  );
}
