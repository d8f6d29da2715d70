import { ArrowRightLeft, ChevronRight, DoorClosed, LogIn, LogOut, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../bridge/use-now.ts';
import { Icon } from '../../components/icon.tsx';
import { MessageRow } from './message-row.tsx';
import type { TranscriptItem } from './transcript-items.ts';
import { useWhen } from './when.ts';

const marks = { joined: LogIn, left: LogOut, transferred: ArrowRightLeft, ended: DoorClosed } as const;

/** One row of the log. */
export function TranscriptRow({ item, onFold }: { item: TranscriptItem; onFold(key: string): void }) {
  switch (item.kind) {
    case 'message':
      return <MessageRow item={item} />;
    case 'day':
      return <DayRow atMs={item.atMs} />;
    case 'unanswered':
      return <UnansweredRow sinceMs={item.sinceMs} />;
    case 'event':
      return <EventRow item={item} />;
    case 'bot':
      return <BotRow item={item} onFold={onFold} />;
  }
}

function DayRow({ atMs }: { atMs: number }) {
  const when = useWhen();
  const now = useNow();
  return (
    <p className="day">
      <span>{when.day(atMs, now)}</span>
    </p>
  );
}

function UnansweredRow({ sinceMs }: { sinceMs: number }) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  return (
    <p className="unanswered">
      <Icon of={OctagonAlert} size={14} />
      <span>{t('unansweredSince', { time: when.time(sinceMs) })}</span>
    </p>
  );
}

function EventRow({ item }: { item: TranscriptItem & { kind: 'event' } }) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  const { line } = item;
  const event = line.event ?? 'joined';
  const what = event === 'ended' ? t('ended') : t(event, { name: line.sender });
  return (
    <p className="note">
      <Icon of={marks[event]} size={14} />
      <span>{line.event === null ? line.text : t('eventAt', { what, time: when.time(line.atMs) })}</span>
    </p>
  );
}

function BotRow({ item, onFold }: { item: TranscriptItem & { kind: 'bot' }; onFold(key: string): void }) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  return (
    <div className="fold">
      <button type="button" aria-expanded={item.open} onClick={() => onFold(item.key)}>
        <span className="i-fold row">
          <Icon of={ChevronRight} size={14} flip />
        </span>
        <span className="medium">{item.name ? t('bot', { name: item.name }) : t('botNoName')}</span>
        <span>{t('botCount', { count: item.count, from: when.time(item.fromMs), to: when.time(item.toMs) })}</span>
      </button>
    </div>
  );
}
