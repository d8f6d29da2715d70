import { CircleStop, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponsesOverview } from '#shared/contract/responses.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureReference } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { failureWords } from '../../failures/words.ts';
import { useWhen } from '../conversation/when.ts';

/** As many libraries as a line can name; the tree names them all. */
const mostNamed = 3;

const listed = (libraries: ResponsesOverview['libraries']): string => {
  const names = libraries.slice(0, mostNamed).map((library) => library.name);
  return libraries.length > mostNamed ? `${names.join(', ')} …` : names.join(', ');
};

/**
 * At the foot of the panel: that the responses are being read and how far, that reading was stopped, how old they are and why,
 * or which library is missing. Nothing while all is well.
 */
export function SyncLine({ overview }: { overview: ResponsesOverview }) {
  const { t } = useTranslation('responses');
  const { t: words } = useTranslation('failures');
  const when = useWhen();
  const again = useTell('responses', 'sync');
  const stop = useTell('responses', 'stopSync');
  const { state, done, total, read, atMs, failure } = overview.sync;
  if (state === 'running')
    return (
      <div className="panel-line" aria-busy="true">
        <Icon of={LoaderCircle} size={14} spin />
        <span className="grow" role="status">
          {total === null
            ? t('syncRunning', { read: when.figure(read) })
            : t('syncRunningOf', { done: when.figure(done), total: when.figure(total), read: when.figure(read) })}
        </span>
        <Button variant="quiet" className="btn-in" busy={stop.isPending} onPress={() => stop.mutate({})}>
          {t('stop')}
        </Button>
        {total !== null && total > 0 && (
          <progress className="panel-progress" max={total} value={done} aria-label={t('syncProgress')} />
        )}
      </div>
    );
  const age = atMs === null ? null : when.dateTime(atMs);
  const broken = overview.libraries.filter((library) => library.failure !== null);
  const why = state === 'failed' && failure ? failureWords(failure, words, 'loaded') : null;
  const said = (): string | null => {
    switch (state) {
      case 'offline':
        return age === null ? t('syncOfflineNever') : t('syncOffline', { time: age });
      case 'failed':
        return age === null ? t('syncFailedNever') : t('syncFailed', { time: age });
      case 'stopped':
        return age === null
          ? t('syncStoppedNever', { read: when.figure(read) })
          : t('syncStopped', { read: when.figure(read), time: age });
      case 'idle':
        return broken.length === 0 ? null : t('librariesNotRead', { count: broken.length, names: listed(broken) });
    }
  };
  const text = said();
  if (text === null) return null;
  return (
    <p className="panel-line" role="status">
      <Icon of={state === 'offline' ? CloudOff : state === 'stopped' ? CircleStop : TriangleAlert} size={14} />
      <span className="grow">
        {text} {why?.why}
      </span>
      {why?.reference && <FailureReference reference={why.reference} />}
      <Button variant="quiet" className="btn-in" busy={again.isPending} onPress={() => again.mutate({})}>
        {t(state === 'stopped' ? 'goOn' : 'again')}
      </Button>
    </p>
  );
}
