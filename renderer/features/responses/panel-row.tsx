import { ChevronRight, Plus, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';
import { writingStore } from '../writing/writing-store.ts';
import { othersKey, type PanelItem } from './panel-items.ts';
import { ResponseRow } from './response-row.tsx';
import type { RowActs } from './row-acts.ts';

/** What the rows of the list tell it. */
interface Told {
  acts: RowActs;
  onChoose(key: string): void;
  onFold(key: string): void;
  onMore(libraryId: string): void;
}

/** One row of the panel's list. */
export function PanelRow({
  item,
  chosen,
  meant,
  acts,
  onChoose,
  onFold,
  onMore,
}: Told & { item: PanelItem; chosen: boolean; meant: boolean }) {
  const { t } = useTranslation('responses');
  switch (item.kind) {
    case 'response':
      return (
        <ResponseRow
          row={item.row}
          best={item.best}
          chosen={chosen}
          meant={meant}
          suggestionId={item.suggestionId}
          acts={acts}
          itemKey={item.key}
          onChoose={onChoose}
        />
      );
    case 'head':
      return (
        <h2 className="panel-head">
          <span>{t(item.head)}</span>
          {item.head === 'pinned' && <span className="count">{t('pinnedKeys')}</span>}
          {item.head === 'suggested' && <span className="count">{t('suggestedBy')}</span>}
        </h2>
      );
    case 'library':
      return <LibraryRow item={item} acts={acts} onFold={onFold} />;
    case 'others':
      return (
        <button type="button" className="tree-row tree-off" aria-expanded={item.open} onClick={() => onFold(othersKey)}>
          <span className="i-fold row">
            <Icon of={ChevronRight} size={14} flip />
          </span>
          <span className="cut">{t('notForQueue')}</span>
          <span className="count end">{t('notForQueueCount', { count: item.count })}</span>
        </button>
      );
    case 'more':
      return <More libraryId={item.libraryId} onMore={onMore} />;
    case 'broken':
      return <Broken item={item} />;
    case 'nothing':
      return <p className="tree-why">{item.narrow ? t('libraryNarrow') : t('libraryEmpty')}</p>;
  }
}

function LibraryRow({
  item,
  acts,
  onFold,
}: {
  item: Extract<PanelItem, { kind: 'library' }>;
  acts: RowActs;
  onFold(key: string): void;
}) {
  const { t } = useTranslation('responses');
  const when = useWhen();
  const { libraryId, source, name, count, failure } = item.library;
  const mine = source === 'personal';
  return (
    <div className="tree-line">
      <button type="button" className="tree-row" aria-expanded={item.open} onClick={() => onFold(libraryId)}>
        <span className="i-fold row">
          <Icon of={ChevronRight} size={14} flip />
        </span>
        <span className="cut" dir="auto">
          {mine ? t('mine') : name}
        </span>
        {failure ? (
          <span className="end row row-1 small text-warning">
            <Icon of={TriangleAlert} size={12} />
            {t('notRead')}
          </span>
        ) : (
          <span className="count end">{when.figure(count)}</span>
        )}
      </button>
      {mine && (
        <IconButton
          icon={Plus}
          name={t('newResponse')}
          onPress={() => writingStore.open({ conversationId: acts.conversationId })}
        />
      )}
    </div>
  );
}

function Broken({ item }: { item: Extract<PanelItem, { kind: 'broken' }> }) {
  const { t } = useTranslation('responses');
  const again = useTell('responses', 'sync');
  return (
    <div className="tree-why tree-broken">
      <FailureText failure={item.failure} tried="loaded" brief />
      <Button variant="quiet" className="btn-in" busy={again.isPending} onPress={() => again.mutate({})}>
        {t('again')}
      </Button>
    </div>
  );
}

/** The end of what has been read of a library; coming into sight, it asks for more. */
function More({ libraryId, onMore }: { libraryId: string; onMore(libraryId: string): void }) {
  const { t } = useTranslation('responses');
  useEffect(() => onMore(libraryId));
  return (
    <p className="tree-why">
      <Spinner label={t('loadingRow')} size={14} />
    </p>
  );
}
