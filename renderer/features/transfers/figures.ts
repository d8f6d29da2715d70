import type { TFunction } from 'i18next';
import type { TargetRow } from '#shared/contract/transfers.ts';

type Words = TFunction<'transfers'>;

/** How long something would wait, in words; null where it was not measured. */
export function expectedWords(seconds: number | null, t: Words): string | null {
  if (seconds === null) return null;
  if (seconds < 15) return t('now');
  if (seconds < 60) return t('seconds', { count: Math.round(seconds) });
  return t('minutes', { count: Math.round(seconds / 60) });
}

/** What a queue's or a person's figures say, in one or two words. */
export function stateWords(row: TargetRow, t: Words): string {
  if (row.blocked) return blockedWords(row, t);
  if (row.queue) return row.queue.free === null ? t('noFigures') : t('freeCount', { count: row.queue.free });
  if (!row.person) return t('noFigures');
  if (row.person.routingStatus === 'IDLE') return t('personFree');
  if (row.person.chats !== null && row.person.chats > 0) return t('personChats', { count: row.person.chats });
  return row.person.presence || t('personBusy');
}

/** Why a target cannot be chosen. */
export function blockedWords(row: TargetRow, t: Words): string {
  if (row.blocked === 'permission')
    return row.missingPermission
      ? t('blocked.permission', { permission: row.missingPermission })
      : t('permissionUnknown');
  return row.blocked ? t(`blocked.${row.blocked}`) : '';
}
