import { useTranslation } from 'react-i18next';
import type { Channel } from '#shared/contract/common.ts';
import { NumberField } from './number-field.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SectionProps } from './settings-screen.tsx';

const channels: readonly Channel[] = ['web', 'open', 'whatsapp', 'sms', 'facebook', 'instagram', 'line', 'apple'];

/** The longest text of each channel; without a number the documented limit holds. */
export function SendingSettings({ settings, change }: SectionProps) {
  const { t } = useTranslation(['settings', 'common']);
  const keep = (channel: Channel, value: number | null): void => {
    const { [channel]: _, ...others } = settings.textLimits;
    change({ textLimits: value === null ? others : { ...others, [channel]: value } });
  };
  return (
    <>
      <p className="set-lead muted">{t('settings:limitsWhy')}</p>
      {channels.map((channel) => {
        const name = t(`common:channel.${channel}`);
        return (
          <SettingRow key={channel} name={name}>
            <NumberField
              name={t('settings:limitOf', { channel: name })}
              value={settings.textLimits[channel] ?? null}
              min={1}
              max={10_000}
              placeholder={t('settings:limitDefault')}
              emptyAllowed
              onKeep={(value) => keep(channel, value)}
            />
          </SettingRow>
        );
      })}
    </>
  );
}
