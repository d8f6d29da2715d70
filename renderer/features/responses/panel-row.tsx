import { ChevronRight } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';
import { othersKey, type PanelItem } from './panel-items.ts';
import { ResponseRow, type RowActs } from './response-row.tsx';

/** One row of the panel's list. */
export function PanelRow({
  item,
  chosen,
  acts,
  onFold,
  onMore,
}: {
  item: PanelItem;
  chosen: boolean;
  acts: RowActs;
  onFold(key: string): void;
  onMore(libraryId: string): void;
}) {
  const { t } = useTranslation('responses');
  const when = useWhen();
  switch (item.kind) {
    case 'response':
      return <ResponseRow row={item.row} best={item.best} chosen={chosen} acts={acts} />;
    case 'head':
      return (
        <h2 className="panel-head">
          <span>{t(item.head)}</span>
          {item.head === 'pinned' && <span className="count">{t('pinnedKeys')}</span>}
        </h2>
      );
    case 'library':
      return (
        <button
          type="button"
          className="tree-row"
          aria-expanded={item.open}
          onClick={() => onFold(item.library.libraryId)}
        >
          <span className="i-fold row">
            <Icon of={ChevronRight} size={14} flip />
          </span>
          <span className="cut" dir="auto">
            {item.library.name}
          </span>
          <span className="count end">{when.figure(item.library.count)}</span>
        </button>
      );
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
      return (
        <p className="tree-why">
          <FailureText failure={item.failure} tried="loaded" />
        </p>
      );
    case 'nothing':
      return <p className="tree-why">{t('libraryEmpty')}</p>;
  }
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
