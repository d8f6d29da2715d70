import type { TFunction } from 'i18next';
import type { PresenceState } from '#shared/contract/presence.ts';
import { presenceLook } from '../../components/presence-dot.tsx';

/** My presence in a word: the organisation's own label, but "On queue" and "Not responding" in Riposte's language. */
export function presenceName(mine: PresenceState, t: TFunction<['inbox', 'common']>): string {
  if (mine.routingStatus === 'NOT_RESPONDING') return t('common:presence.not-responding');
  if (!mine.presence) return t('common:presence.unknown');
  const look = presenceLook(mine.presence.system, 'IDLE');
  return look === 'on-queue' ? t('inbox:onQueue') : mine.presence.label;
}
