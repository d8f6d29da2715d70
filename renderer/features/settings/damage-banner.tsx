import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { defaultSettings, type Settings } from '#shared/settings.ts';
import { useAsk, useTell } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import type { settings as words } from '../../i18n/en/settings.ts';

const isField = (name: string, fields: object): name is keyof typeof words.field => Object.hasOwn(fields, name);

/** What stands in for a damaged setting, where a person can read it in a word; objects have no such word. */
function standIn(name: string, t: TFunction<'settings'>): string {
  const value = defaultSettings[name as keyof Settings];
  if (name.endsWith('S') && typeof value === 'number') return t('standIn.seconds', { count: value });
  if (name.endsWith('Px') && typeof value === 'number') return t('standIn.pixels', { count: value });
  if (value === 'system') return t('standIn.system');
  return t('standIn.none');
}

/** Which stored settings could not be used and what stands in for each, until the person has seen it; nothing else. */
export function DamageBanner({ boxed = false }: { boxed?: boolean }) {
  const { t } = useTranslation('settings');
  const damaged = useAsk('settings', 'get', {}).data?.damaged ?? [];
  const seen = useTell('settings', 'acknowledgeDamage');
  if (damaged.length === 0) return null;
  const all = damaged.includes('*');
  const names = t('field', { returnObjects: true });
  const fields = damaged
    .map((name) => t('damagedField', { field: isField(name, names) ? names[name] : name, standIn: standIn(name, t) }))
    .join(', ');
  return (
    <Banner
      tone="warning"
      boxed={boxed}
      title={all ? t('damagedAll') : t('damagedTitle', { count: damaged.length })}
      actions={
        <Button busy={seen.isPending} onPress={() => seen.mutate({})}>
          {t('damagedOk')}
        </Button>
      }
    >
      {all ? t('damagedAllWhy') : t('damagedWhy', { fields })}
    </Banner>
  );
}
