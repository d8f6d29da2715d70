import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResponsesOverview } from '#shared/contract/responses.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import type { Scope } from './panel-find.tsx';

const readPermission = 'responses:library:view';

/** The account may not read the responses: which permission it lacks, ready to be passed on. */
export function LackingPermission({ permission }: { permission: string | undefined }) {
  const { t } = useTranslation('responses');
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  const missing = permission ?? readPermission;
  return (
    <EmptyState
      title={t('lackTitle', { permission: missing })}
      actions={
        <Button
          onPress={() =>
            copy.mutate({ text: t('lackText', { permission: missing }) }, { onSuccess: () => setCopied(true) })
          }
        >
          {copied ? t('copied') : t('lackCopy')}
        </Button>
      }
    >
      {t('lackWhy')}
    </EmptyState>
  );
}

/** The responses could not be read at all: why, and what to do. */
export function PanelFailed({ failure, onAgain }: { failure: Failure; onAgain(): void }) {
  const { t } = useTranslation('responses');
  if (failure.kind === 'forbidden') return <LackingPermission permission={failure.permission} />;
  return (
    <div className="empty">
      <FailureText failure={failure} tried="loaded" />
      <Button onPress={onAgain}>{t('readAgain')}</Button>
    </div>
  );
}

/** Nothing to show while nothing is searched: why it is empty and what to do; null where there is something. */
export function PanelNothing({
  overview,
  scope,
  onScope,
}: {
  overview: ResponsesOverview;
  scope: Scope;
  onScope(scope: Scope): void;
}) {
  const { t } = useTranslation('responses');
  const sync = useTell('responses', 'sync');
  const { failure } = overview.sync;
  if (overview.total === 0 && failure?.kind === 'forbidden')
    return <LackingPermission permission={failure.permission} />;
  const forQueue = overview.libraries.some((library) => library.forQueue);
  if (scope === 'queue' && !forQueue && overview.queueMode !== 'All' && overview.total > 0)
    return (
      <EmptyState title={t('noneForQueue')} actions={<Button onPress={() => onScope('all')}>{t('showAll')}</Button>}>
        {t('noneForQueueWhy')}
      </EmptyState>
    );
  if (overview.total === 0 && overview.sync.state !== 'running')
    return (
      <EmptyState
        title={t('noneAtAll')}
        actions={
          <Button busy={sync.isPending} onPress={() => sync.mutate({})}>
            {t('readAgain')}
          </Button>
        }
      >
        {t('noneAtAllWhy')}
      </EmptyState>
    );
  return null;
}
