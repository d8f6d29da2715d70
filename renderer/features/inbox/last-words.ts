import type { TFunction } from 'i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';

/** The one line that a card shows of what was said last, or of what is still to be done. */
export function lastWords(row: InboxRow, t: TFunction<['inbox', 'common']>): string {
  if (row.section === 'wrap-up') return row.wrapUp?.required ? t('inbox:codeNeeded') : t('inbox:codeOptional');
  if (!row.last) return t('inbox:noMessage');
  const text = row.last.text.replace(/\s+/g, ' ').slice(0, 240);
  if (row.last.from === 'agent') return t('inbox:you', { text });
  return row.last.from === 'bot' ? t('inbox:bot', { text }) : text;
}
