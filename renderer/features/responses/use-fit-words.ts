import { useTranslation } from 'react-i18next';
import type { ResponseRow } from '#shared/contract/responses.ts';
import { textLength } from '#shared/text-limits.ts';
import { whyNotInserted, whyNotSent } from '../conversation/response-fit.ts';
import { useWhen } from '../conversation/when.ts';
import type { RowActs } from './row-acts.ts';

/** A row's fit in words; each is null where there is nothing to say. */
export interface FitWords {
  /** Why it cannot be sent as it stands. */
  sent: string | null;
  /** Why it cannot be put into the composer. */
  inserted: string | null;
}

/** Puts into words why a response does not go into a chat. */
export function useFitWords(row: ResponseRow, fit: RowActs['fit']): FitWords {
  const { t } = useTranslation(['responses', 'common']);
  const when = useWhen();
  const channel = t(`common:channel.${fit?.channel ?? 'unknown'}`);
  const sent = (): string | null => {
    switch (whyNotSent(row)) {
      case null:
        return null;
      case 'channel':
        return t('misfitChannel', { channel });
      case 'empty':
        return t('misfitEmpty');
      case 'too-long':
        return fit
          ? t('tooLongBy', {
              channel,
              length: when.figure(textLength(row.text)),
              limit: when.figure(fit.textLimit),
            })
          : t('tooLong');
    }
  };
  const why = whyNotInserted(row);
  return {
    sent: sent(),
    inserted: why === 'template' ? t('templateWhy') : why === 'empty' ? t('misfitEmpty') : null,
  };
}
