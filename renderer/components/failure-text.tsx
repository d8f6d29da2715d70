import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../bridge/api.ts';
import { failureWords, type Tried } from '../failures/words.ts';
import { Button } from './button.tsx';
import { Popover } from './popover.tsx';

/** A failure in one line: what was not done in bold, why, what to do; the reference behind "Why" with a Copy. */
export function FailureText({
  failure,
  tried = 'done',
  brief = false,
}: {
  failure: Failure;
  tried?: Tried;
  brief?: boolean;
}) {
  const { t } = useTranslation('failures');
  const words = failureWords(failure, t, tried);
  return (
    <span className="failure" role="alert">
      <b>{words.did}</b> {words.why} {!brief && words.what}
      {words.reference && <FailureReference reference={words.reference} />}
    </span>
  );
}

/** The reference an administrator needs, behind a button. */
export function FailureReference({ reference }: { reference: string }) {
  const { t } = useTranslation(['failures', 'common']);
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  return (
    <Popover
      name={t('failures:details')}
      placement="bottom start"
      trigger={
        <Button variant="quiet" className="btn-in">
          {t('common:why')}
        </Button>
      }
      onOpenChange={() => setCopied(false)}
    >
      <div className="ask">
        <p className="small muted">{t('failures:details')}</p>
        <code className="select-text" dir="ltr">
          {reference}
        </code>
        <div className="row">
          <Button onPress={() => copy.mutate({ text: reference }, { onSuccess: () => setCopied(true) })}>
            {copied ? t('common:copied') : t('common:copy')}
          </Button>
        </div>
      </div>
    </Popover>
  );
}
