import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { whyNotInserted, whyNotSent } from '../conversation/response-fit.ts';
import type { RowActs } from './row-acts.ts';

/** What is read out of the chosen response, or of how many were found; and what Enter may do with it. */
export function useChosenWords(
  chosen: ResponseRow | undefined,
  acts: RowActs,
  total: number | null,
  searching: boolean,
): { words: string; mayInsert: boolean; maySend: boolean } {
  const { t } = useTranslation('responses');
  if (!chosen) {
    const found = total === null ? '' : total === 0 ? t('foundNone') : t('found', { count: total });
    return { words: searching ? found : '', mayInsert: false, maySend: false };
  }
  const parts = [
    `${chosen.name}.`,
    ...(chosen.kind === 'template' ? [`${t('template')}.`] : []),
    ...(chosen.blanks.length > 0 ? [`${t('blanks', { count: chosen.blanks.length })}.`] : []),
    chosen.text,
  ];
  return {
    words: parts.join(' '),
    mayInsert: acts.can.insert && whyNotInserted(chosen) === null,
    maySend: acts.can.send && whyNotSent(chosen) === null,
  };
}
