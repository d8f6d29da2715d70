import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import type { settings as words } from '../../i18n/en/settings.ts';

const isField = (name: string, fields: object): name is keyof typeof words.field => Object.hasOwn(fields, name);

/** Which stored settings could not be used, and that their default stands in, until the person has seen it. */
export function DamageBanner({ damaged }: { damaged: readonly string[] }) {
  const { t } = useTranslation('settings');
  const seen = useTell('settings', 'acknowledgeDamage');
  if (damaged.length === 0) return null;
  const all = damaged.includes('*');
  const names = t('field', { returnObjects: true });
  const fields = damaged.map((name) => (isField(name, names) ? names[name] : name)).join(', ');
  return (
    <Banner
      tone="warning"
      boxed
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
