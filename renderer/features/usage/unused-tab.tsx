import { useTranslation } from 'react-i18next';
import type { Usage } from '#shared/contract/responses.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';
import { TableRegion } from './table-region.tsx';

/** What I never used: the first of them, and how many there are. */
export function UnusedTab({ usage }: { usage: Usage | undefined }) {
  const { t } = useTranslation('usage');
  const when = useWhen();
  if (!usage) return <Spinner label={t('loading')} />;
  const { total, rows } = usage.unused;
  if (total === 0) return <EmptyState title={t('noneUnused')}>{t('noneUnusedWhy')}</EmptyState>;
  return (
    <>
      <p className="table-note">
        {rows.length < total
          ? t('firstOf', { shown: when.figure(rows.length), total: when.figure(total) })
          : t('count', { count: total, figure: when.figure(total) })}
      </p>
      <TableRegion
        name={t('tabUnused')}
        columns={[
          { id: 'name', name: t('colName') },
          { id: 'library', name: t('colLibrary'), className: 'col-half' },
        ]}
      >
        {rows.map((row) => (
          <tr key={row.responseId}>
            <td className="medium" title={row.name}>
              <span className="cut block" dir="auto">
                {row.name}
              </span>
            </td>
            <td className="muted">
              <span className="cut block" dir="auto">
                {row.libraryName === '' ? t('mineLibrary') : row.libraryName}
              </span>
            </td>
          </tr>
        ))}
      </TableRegion>
    </>
  );
}
