import { useTranslation } from 'react-i18next';
import type { Usage } from '#shared/contract/responses.ts';
import { Badge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';
import { ForgetButton } from './forget-button.tsx';
import { TableRegion } from './table-region.tsx';

/** What I use, the most used first as core gives it, since when it is counted, and how to forget it. */
export function UsedTab({ usage }: { usage: Usage | undefined }) {
  const { t } = useTranslation('usage');
  const when = useWhen();
  if (!usage) return <Spinner label={t('loading')} />;
  if (usage.mine.length === 0) return <EmptyState title={t('noneUsed')}>{t('noneUsedWhy')}</EmptyState>;
  return (
    <>
      <p className="table-note">
        <span>{usage.sinceMs !== null && t('since', { time: when.dateTime(usage.sinceMs) })}</span>
        <ForgetButton />
      </p>
      <TableRegion
        name={t('tabUsed')}
        columns={[
          { id: 'name', name: t('colName') },
          { id: 'library', name: t('colLibrary'), className: 'col-library' },
          { id: 'uses', name: t('colUses'), figures: true, className: 'col-figure' },
          { id: 'last', name: t('colLast'), className: 'col-time' },
        ]}
      >
        {usage.mine.map((row) => (
          <tr key={row.responseId}>
            <td>
              <span className="cell">
                <span className={row.gone ? 'cut muted' : 'cut medium'} dir="auto" title={row.name}>
                  {row.name}
                </span>
                {row.gone && <Badge tone="line">{t('gone')}</Badge>}
              </span>
            </td>
            <td className="muted">
              <span className="cut block" dir="auto">
                {row.libraryName === '' ? t('mineLibrary') : row.libraryName}
              </span>
            </td>
            <td className="n">{when.figure(row.uses)}</td>
            <td className="num muted">{when.dateTime(row.lastMs)}</td>
          </tr>
        ))}
      </TableRegion>
    </>
  );
}
