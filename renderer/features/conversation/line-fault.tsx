import { CircleAlert, CircleQuestionMark, LoaderCircle, RotateCw, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '#shared/contract/conversations.ts';
import { useTell } from '../../bridge/api.ts';
import { useNow } from '../../bridge/use-now.ts';
import { Button } from '../../components/button.tsx';
import { FailureReference, FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { failureWords } from '../../failures/words.ts';

/** The bubble goes, and must not take the focus with it. */
const toLog = (from: Element): void => from.closest<HTMLElement>('.log')?.focus({ preventScroll: true });

/** A message that did not leave: why in a person's words, and what to do about it. */
export function LineFault({ line }: { line: Line }) {
  const { t } = useTranslation(['conversation', 'failures']);
  const { t: words } = useTranslation('failures');
  const said = line.failure ? failureWords(line.failure, words, 'sent') : undefined;
  return (
    <LineActs line={line} reference={said?.reference ?? null}>
      <Icon of={CircleAlert} size={14} />
      <b>{said?.did ?? t('notSent')}</b>
      <span>{said?.why}</span>
    </LineActs>
  );
}

/** Core reads the chat back for ten seconds; a little later what it has not found is the person's to decide. */
const checkedAfterMs = 12_000;
const unknownSince = new Map<string, number>();

/** A message of which nobody knows whether it left: first it is being checked, then the person decides; nothing repeats it. */
export function UnknownLine({ line }: { line: Line }) {
  const { t } = useTranslation('conversation');
  const now = useNow();
  // A row that scrolls out of sight and back must not begin anew.
  const since = unknownSince.get(line.id) ?? now;
  unknownSince.set(line.id, since);
  if (now - since < checkedAfterMs)
    return (
      <p className="meta">
        <Icon of={LoaderCircle} size={14} spin />
        {t('state.unknown')}
      </p>
    );
  return (
    <LineActs line={line} reference={null}>
      <Icon of={CircleQuestionMark} size={14} />
      <b>{t('notKnown')}</b>
      <span>{t('notKnownWhy')}</span>
    </LineActs>
  );
}

/** What can be done about a message that has not left, or may not have. Retry makes exactly one new attempt. */
function LineActs({ line, reference, children }: { line: Line; reference: string | null; children: ReactNode }) {
  const { t } = useTranslation('conversation');
  const retry = useTell('sending', 'retry');
  const discard = useTell('sending', 'discard');
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  const { attemptId } = line;
  const refused = retry.error ?? discard.error;
  return (
    <>
      <div className="fault">
        {children}
        <span className="fault-acts">
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
          <Button
            variant="quiet"
            onPress={() => copy.mutate({ text: line.text }, { onSuccess: () => setCopied(true) })}
          >
            {copied ? t('copied') : t('copy')}
          </Button>
          {reference && <FailureReference reference={reference} />}
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
        </span>
      </div>
      {refused && (
        <div className="fault">
          <FailureText failure={refused.failure} tried="sent" />
        </div>
      )}
    </>
  );
}
