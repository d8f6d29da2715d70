import { useTranslation } from 'react-i18next';
import type { InboxRow } from '#shared/contract/conversations.ts';
import { textLength } from '#shared/text-limits.ts';
import { shortLabel } from './short-label.ts';
import { nextHole } from './text-edit.ts';
import { useWhen } from './when.ts';

/** What stands beside Send, the gravest first: too long, an open `/…` that was nearly sent, a draft not kept, a blank; or null. */
export function useWhyNot(row: InboxRow, typed: string, openWord: string | null, lost: boolean): string | null {
  const { t } = useTranslation(['conversation', 'common']);
  const when = useWhen();
  const length = textLength(typed);
  if (length > row.textLimit)
    return t('tooLong', {
      channel: t(`common:channel.${row.channel}`),
      length: when.figure(length),
      limit: when.figure(row.textLimit),
    });
  if (openWord !== null) return t('pickerAsks', { text: openWord });
  if (lost) return t('draftNotKept');
  const hole = nextHole(typed, 0);
  if (!hole) return null;
  const label = typed.slice(hole.start + 2, Math.max(hole.start + 2, hole.end - 2)).trim();
  return t('blankStill', { label: shortLabel(label || '{{') });
}
