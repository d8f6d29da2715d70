import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BadRow, ImportPreview } from '#shared/contract/writing.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import type { usage as english } from '../../i18n/en/usage.ts';
import { useWhen } from '../conversation/when.ts';
import type { Importing } from './use-import.ts';

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key);

/** A file before it is taken: how many of its rows are new, replace, are the same, and every one that cannot be taken, with why. */
export function ImportView({ importing, preview }: { importing: Importing; preview: ImportPreview }) {
  const { t } = useTranslation('usage');
  const when = useWhen();
  const head = useRef<HTMLHeadingElement>(null);
  const { fileName, added, replaced, same, bad, refused } = preview;
  const good = added + replaced;
  const reasons: (typeof english)['refused'] | Record<string, string> = t('refused', { returnObjects: true });
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="import" aria-label={t('importTitle', { file: fileName })}>
      <div className="import-head">
        <h2 ref={head} tabIndex={-1}>
          {t('importTitle', { file: fileName })}
        </h2>
        {refused === null ? (
          <ul className="import-counts">
            <li>{t('importAdded', { count: added })}</li>
            {replaced > 0 && <li>{t('importReplaced', { count: replaced })}</li>}
            {same > 0 && <li>{t('importSame', { count: same })}</li>}
            {bad.length > 0 && <li className="text-warning">{t('importBad', { count: bad.length })}</li>}
          </ul>
        ) : (
          <Banner tone="danger" boxed title={t('importNot')}>
            {has(reasons, refused) && refused !== 'other' ? reasons[refused] : t('refused.other', { why: refused })}
          </Banner>
        )}
        <div className="row">
          {refused === null ? (
            <Button variant="accent" isDisabled={good === 0} busy={importing.taking} onPress={importing.take}>
              {t('importTake', { count: good })}
            </Button>
          ) : (
            <Button busy={importing.reading} onPress={importing.read}>
              {t('importAnother')}
            </Button>
          )}
          <Button variant="quiet" isDisabled={importing.taking} onPress={importing.close}>
            {t('importCancel')}
          </Button>
          <span className="small muted">
            {refused === null && (good === 0 ? t('importNothing') : t('importNotYet'))}
          </span>
        </div>
      </div>
      {bad.length > 0 && <BadRows bad={bad} figure={when.figure} />}
    </section>
  );
}

function BadRows({ bad, figure }: { bad: readonly BadRow[]; figure(count: number): string }) {
  const { t } = useTranslation('usage');
  const why = t('bad', { returnObjects: true }) as Record<string, string>;
  const fields = t('fields', { returnObjects: true }) as Record<string, string>;
  return (
    <>
      <p className="import-why small muted">{t('importBadWhy')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="scroll table-scroll" aria-label={t('importBad', { count: bad.length })} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th className="n col-row">{t('importRow')}</th>
              <th>{t('colName')}</th>
              <th>{t('importField')}</th>
              <th>{t('importWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {bad.map((row) => (
              <tr key={`${row.row} ${row.field} ${row.why}`}>
                <td className="n muted">{figure(row.row)}</td>
                <td className="wraps">
                  <bdi>{row.name}</bdi>
                </td>
                <td>{fields[row.field === '' ? 'row' : row.field] ?? row.field}</td>
                <td className="wraps">
                  {Object.hasOwn(why, row.why) ? why[row.why] : t('bad.other', { why: row.why })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
