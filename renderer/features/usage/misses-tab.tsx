import { useTranslation } from 'react-i18next';
import type { Usage } from '#shared/contract/responses.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';
import { writingStore } from '../writing/writing-store.ts';
import { TableRegion } from './table-region.tsx';

/** Searches that found nothing; each can become a response of that name. */
export function MissesTab({ usage }: { usage: Usage | undefined }) {
  const { t } = useTranslation('usage');
  const when = useWhen();
  if (!usage) return <Spinner label={t('loading')} />;
  if (usage.misses.length === 0) return <EmptyState title={t('noneMissed')}>{t('noneMissedWhy')}</EmptyState>;
  return (
    <TableRegion
      name={t('tabMisses')}
      columns={[
        { id: 'text', name: t('colSought') },
        { id: 'times', name: t('colTimes'), figures: true, className: 'col-figure' },
        { id: 'last', name: t('colLast'), className: 'col-time' },
        { id: 'acts', name: t('colActs'), unseen: true, className: 'col-act' },
      ]}
    >
      {usage.misses.map((miss) => (
        <tr key={miss.text}>
          <td className="medium" title={miss.text}>
            <span className="cut block" dir="auto">
              {miss.text}
            </span>
          </td>
          <td className="n">{when.figure(miss.count)}</td>
          <td className="num muted">{when.dateTime(miss.lastMs)}</td>
          <td>
            <span className="cell cell-end">
              <Button
                variant="quiet"
                aria-label={t('writeOneFor', { text: miss.text })}
                onPress={() =>
                  writingStore.open({ name: miss.text.slice(0, 200).toWellFormed(), conversationId: null })
                }
              >
                {t('writeOne')}
              </Button>
            </span>
          </td>
        </tr>
      ))}
    </TableRegion>
  );
}
