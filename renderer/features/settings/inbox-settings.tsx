import { useTranslation } from 'react-i18next';
import { NumberField } from './number-field.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SectionProps } from './settings-screen.tsx';

/** When a wait is due, and when it is overdue. */
export function InboxSettings({ settings, change }: SectionProps) {
  const { t } = useTranslation('settings');
  const { dueAfterS, overdueAfterS } = settings;
  return (
    <>
      <SettingRow name={t('due')} why={t('dueWhy')}>
        <NumberField
          name={t('due')}
          value={dueAfterS}
          min={5}
          max={3600}
          unit={t('seconds')}
          onKeep={(value) =>
            value !== null &&
            // A later due moves overdue along, so that the two never cross.
            change({ dueAfterS: value, ...(value >= overdueAfterS ? { overdueAfterS: value * 2 } : {}) })
          }
        />
      </SettingRow>
      <SettingRow name={t('overdue')} why={t('overdueWhy')}>
        <NumberField
          name={t('overdue')}
          value={overdueAfterS}
          min={5}
          max={7200}
          unit={t('seconds')}
          wrong={(value) => (value > dueAfterS ? null : t('overdueWrong', { seconds: dueAfterS }))}
          onKeep={(value) => value !== null && change({ overdueAfterS: value })}
        />
      </SettingRow>
    </>
  );
}
