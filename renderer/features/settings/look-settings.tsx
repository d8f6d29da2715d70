import { useTranslation } from 'react-i18next';
import { Select } from '../../components/select.tsx';
import { Switch } from '../../components/switch.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SectionProps } from './settings-screen.tsx';

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'en', 'de'] as const;

/** Theme, contrast and language. */
export function LookSettings({ settings, change }: SectionProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      <SettingRow name={t('theme')} why={t('themeWhy')}>
        <Select
          name={t('theme')}
          options={themes.map((id) => ({ id, label: t(`themes.${id}`) }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </SettingRow>
      <SettingRow name={t('contrast')} why={t('contrastWhy')}>
        <Switch
          aria-label={t('contrast')}
          isSelected={settings.contrast === 'more'}
          onChange={(on) => change({ contrast: on ? 'more' : 'system' })}
        />
      </SettingRow>
      <SettingRow name={t('language')} why={t('languageWhy')}>
        <Select
          name={t('language')}
          options={languages.map((id) => ({ id, label: t(`languages.${id}`) }))}
          value={settings.language}
          onChange={(language) => change({ language })}
        />
      </SettingRow>
    </>
  );
}
