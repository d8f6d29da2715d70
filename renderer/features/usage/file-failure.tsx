import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/rpc/failure.ts';
import { Banner } from '../../components/banner.tsx';
import { FailureText } from '../../components/failure-text.tsx';

/** A file that could not be read or written, in words; anything else as every failure is said. */
export function FileFailure({ failure, title }: { failure: Failure; title: string }) {
  const { t } = useTranslation('usage');
  const message = failure.kind === 'invalid' ? failure.issues[0]?.message : undefined;
  const why = message === 'not-read' ? t('fileNotRead') : message === 'not-written' ? t('fileNotWritten') : null;
  return (
    <Banner tone="danger" title={why === null ? undefined : title}>
      {why ?? <FailureText failure={failure} />}
    </Banner>
  );
}
