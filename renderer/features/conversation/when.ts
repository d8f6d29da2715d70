import { useMemo } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';

/** Points in time in the person's language: `time` 14:02, `day` Friday 20 November (with "Today" or "Yesterday" before it). */
export interface When {
  time(atMs: number): string;
  day(atMs: number, nowMs: number): string;
  dateTime(atMs: number): string;
  /** A figure with the separators of the person's region. */
  figure(count: number): string;
}

const dayMs = 24 * 60 * 60_000;

/** Times as the chosen language writes them, on a 24-hour clock. */
export function useWhen(): When {
  const { t } = useTranslation('conversation');
  const { locale } = useLocale();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const both = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      time: (atMs) => time.format(atMs),
      day(atMs, nowMs) {
        const shown = date.format(atMs);
        const on = new Date(atMs).toDateString();
        if (on === new Date(nowMs).toDateString()) return t('today', { date: shown });
        if (on === new Date(nowMs - dayMs).toDateString()) return t('yesterday', { date: shown });
        return shown;
      },
      dateTime: (atMs) => both.format(atMs),
      figure: (count) => count.toLocaleString(locale),
    };
  }, [t, locale]);
}
