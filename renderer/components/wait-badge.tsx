import { Clock, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../bridge/api.ts';
import { useNow } from '../bridge/use-now.ts';
import { clock } from './clock.ts';
import { Icon } from './icon.tsx';

/** How heavy a wait is. */
export type WaitLevel = 'waiting' | 'due' | 'overdue';

/** The level of a wait by the person's thresholds in seconds. */
export function waitLevel(waitedMs: number, dueAfterS: number, overdueAfterS: number): WaitLevel {
  if (waitedMs >= overdueAfterS * 1000) return 'overdue';
  return waitedMs >= dueAfterS * 1000 ? 'due' : 'waiting';
}

const looks = {
  waiting: { icon: Clock, css: 'sev sev-1' },
  due: { icon: TriangleAlert, css: 'sev sev-2' },
  overdue: { icon: OctagonAlert, css: 'sev sev-3' },
} as const;

/** How long a customer has waited since `sinceMs`: symbol, word, colour and clock, stepping with every other clock. */
export function WaitBadge({ sinceMs }: { sinceMs: number }) {
  const { t } = useTranslation('common');
  const now = useNow();
  const settings = useAsk('settings', 'get', {}).data?.settings;
  const waited = Math.max(0, now - sinceMs);
  const level = waitLevel(waited, settings?.dueAfterS ?? 90, settings?.overdueAfterS ?? 180);
  const look = looks[level];
  return (
    <span className={look.css}>
      <Icon of={look.icon} size={14} />
      <span>{t(`wait.${level}`)}</span> <time>{clock(waited)}</time>
    </span>
  );
}
