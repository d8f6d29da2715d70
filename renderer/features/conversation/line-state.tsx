import { Check, CheckCheck, CircleAlert, CloudOff, LoaderCircle, RotateCw, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/contract/conversations.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureReference, FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { failureWords } from '../../failures/words.ts';
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
  if (line.state === 'unknown')
    return (
      <p className="meta">
        <Icon of={LoaderCircle} size={14} spin />
        {t('state.unknown')}
      </p>
    );
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

/** The bubble goes, and must not take the focus with it. */
const toLog = (from: Element): void => from.closest<HTMLElement>('.log')?.focus({ preventScroll: true });

/** A message that did not leave: why in a person's words, and what to do about it. Retry makes exactly one new attempt. */
function LineFault({ line }: { line: Line }) {
  const { t } = useTranslation(['conversation', 'failures']);
  const { t: words } = useTranslation('failures');
  const retry = useTell('sending', 'retry');
  const discard = useTell('sending', 'discard');
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  const { attemptId } = line;
  const said = line.failure ? failureWords(line.failure, words, 'sent') : undefined;
  const refused = retry.error ?? discard.error;
  return (
    <>
      <div className="fault">
        <Icon of={CircleAlert} size={14} />
        <b>{said?.did ?? t('notSent')}</b>
        <span>{said?.why}</span>
        {attemptId && (
          <Button
            variant="quiet"
            className="btn-accent"
            icon={RotateCw}
            iconSize={14}
            busy={retry.isPending}
            onPress={(press) => {
              toLog(press.target);
              retry.mutate({ attemptId, newAttemptId: crypto.randomUUID() });
            }}
          >
            {t('retry')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => copy.mutate({ text: line.text }, { onSuccess: () => setCopied(true) })}>
          {copied ? t('copied') : t('copy')}
        </Button>
        {said?.reference && <FailureReference reference={said.reference} />}
        {attemptId && (
          <IconButton
            icon={X}
            size={14}
            name={t('discard')}
            onPress={(press) => {
              toLog(press.target);
              discard.mutate({ attemptId });
            }}
          />
        )}
      </div>
      {refused && (
        <div className="fault">
          <FailureText failure={refused.failure} tried="sent" />
        </div>
      )}
    </>
  );
}
