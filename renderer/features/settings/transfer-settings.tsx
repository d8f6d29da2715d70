import { useTranslation } from 'react-i18next';
import { Select } from '../../components/select.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SectionProps } from './settings-screen.tsx';

const seconds = [0, 1, 2, 3, 5, 10];

/** How long a transfer can be taken back, and which presets are chosen where. */
export function TransferSettings({ settings, change }: SectionProps) {
  const { t } = useTranslation('settings');
  const choices = [...new Set([...seconds, settings.transferCancelS])].sort((a, b) => a - b);
  const presets = Object.entries(settings.transferPresets);
  return (
    <>
      <SettingRow name={t('transferCancel')} why={t('transferCancelWhy')}>
        <Select
          name={t('transferCancel')}
          options={choices.map((value) => ({
            id: String(value),
            label: value === 0 ? t('transferCancelChoice.off') : t('transferCancelChoice.seconds', { seconds: value }),
          }))}
          value={String(settings.transferCancelS)}
          onChange={(value) => change({ transferCancelS: Number(value) })}
        />
      </SettingRow>
      <section className="set-group" aria-labelledby="presets">
        <h3 id="presets" className="medium">
          {t('presets')}
        </h3>
        <p className="why muted">{presets.length === 0 ? t('presetsNone') : t('presetsWhy')}</p>
        <ul>
          {presets.map(([queue, targets]) => (
            <li key={queue} className="set-line">
              <span className="cut">{queue === '*' ? t('presetsEvery') : t('presetsQueue', { id: queue })}</span>
              <span className="end muted">{t('presetsCount', { count: targets.length })}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
