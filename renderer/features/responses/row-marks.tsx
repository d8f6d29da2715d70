import { Paperclip } from 'lucide-react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import type { Asset, Language, ResponseRow } from '#shared/contract/responses.ts';
import { Badge } from '../../components/badge.tsx';
import { languageName } from '../conversation/languages.ts';

/** The names of files in words; one whose name is not known is still counted. */
export function useFileNames(): (files: readonly Asset[]) => string {
  const { t } = useTranslation('responses');
  return (files) => files.map((file) => file.name ?? t('fileUnnamed')).join(', ');
}

/** What a row is, between its name and its words: blanks, a template, files, another language than the customer's. */
export function RowMarks({ row, language }: { row: ResponseRow; language: Language | null }) {
  const { t } = useTranslation('responses');
  const { locale } = useLocale();
  const names = useFileNames();
  const holes = row.blanks.length;
  const stay = row.assets.filter((file) => !file.fits);
  return (
    <>
      {holes > 0 && <Badge tone="blank">{t('blanks', { count: holes })}</Badge>}
      {row.kind === 'template' && <Badge tone="line">{t('template')}</Badge>}
      {row.assets.length > 0 && (
        <span
          className="mark"
          title={
            stay.length > 0 ? `${names(row.assets)}. ${t('filesStay', { names: names(stay) })}` : names(row.assets)
          }
        >
          <Badge tone={stay.length > 0 ? 'warning' : 'line'} icon={Paperclip}>
            {t('files', { count: row.assets.length })}
          </Badge>
        </span>
      )}
      {row.language !== null && language !== null && row.language !== language && (
        <span className="mark" title={languageName(row.language, locale)}>
          <Badge tone="line">
            <span aria-hidden="true">{row.language.toUpperCase()}</span>
            <span className="hidden">{languageName(row.language, locale)}</span>
          </Badge>
        </span>
      )}
    </>
  );
}
