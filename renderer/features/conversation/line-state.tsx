import { Check, CheckCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/contract/conversations.ts';
import { Icon } from '../../components/icon.tsx';
import { LineFault, UnknownLine } from './line-fault.tsx';
import { useWhen } from './when.ts';

const ticks = {
  received: undefined,
  queued: CloudOff,
  sending: LoaderCircle,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
} as const;

/** Under a message: who, when, and how far it has come. */
export function LineState({ line }: { line: Line }) {
  const { t } = useTranslation('conversation');
  const when = useWhen();
  if (line.state === 'failed') return <LineFault line={line} />;
  if (line.state === 'unknown') return <UnknownLine line={line} />;
  const tick = ticks[line.state];
  return (
    <p className="meta">
      <span>{line.mine ? t('you') : <bdi>{senderName(line, t('botNoName'))}</bdi>}</span>
      <span aria-hidden="true">·</span>
      <time dateTime={new Date(line.atMs).toISOString()}>{when.time(line.atMs)}</time>
      {line.from === 'agent' && line.state !== 'received' && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t(`state.${line.state}`)}</span>
          {tick && (
            <span className={line.state === 'queued' || line.state === 'sending' ? 'tick tick-wait' : 'tick'}>
              <Icon of={tick} size={14} spin={line.state === 'sending'} />
            </span>
          )}
        </>
      )}
    </p>
  );
}

/** The name that stands under a message; a nameless bot is called that. */
export const senderName = (line: Line, bot: string): string => line.sender || (line.from === 'bot' ? bot : '');
