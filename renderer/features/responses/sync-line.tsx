import { CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponsesOverview } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureReference } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { failureWords } from '../../failures/words.ts';
import { useWhen } from '../conversation/when.ts';

/** At the foot of the panel: that the responses are being read, or how old they are and why. Nothing while all is well. */
export function SyncLine({ sync }: { sync: ResponsesOverview['sync'] }) {
  const { t } = useTranslation('responses');
  const { t: words } = useTranslation('failures');
  const when = useWhen();
  const again = useTell('responses', 'sync');
  const { state, done, total, atMs, failure } = sync;
  if (state === 'idle') return null;
  if (state === 'running')
    return (
      <p className="panel-line" role="status">
        <Icon of={LoaderCircle} size={14} spin />
        <span className="grow">
          {total === null
            ? t('syncRunning', { done: when.figure(done) })
            : t('syncRunningOf', { done: when.figure(done), total: when.figure(total) })}
        </span>
      </p>
    );
  const time = atMs === null ? '' : when.dateTime(atMs);
  const said =
    state === 'offline'
      ? atMs === null
        ? t('syncOfflineNever')
        : t('syncOffline', { time })
      : atMs === null
        ? t('syncFailedNever')
        : t('syncFailed', { time });
  const why = failure && failureWords(failure, words, 'loaded');
  return (
    <p className="panel-line" role="status">
      <Icon of={state === 'offline' ? CloudOff : TriangleAlert} size={14} />
      <span className="grow">
        {said} {state === 'failed' && why?.why}
      </span>
      {why?.reference && <FailureReference reference={why.reference} />}
      <Button variant="quiet" className="btn-in" busy={again.isPending} onPress={() => again.mutate({})}>
        {t('again')}
      </Button>
    </p>
  );
}
