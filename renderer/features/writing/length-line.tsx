import { Check, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../bridge/api.ts';
import { Icon } from '../../components/icon.tsx';
import { useWhen } from '../conversation/when.ts';
import { channelLimits } from './channel-limits.ts';

/** More channels than this with one limit are "others". */
const mostNamed = 3;

/** Under the text: how long it is, and which channels take that. */
export function LengthLine({ length }: { length: number }) {
  const { t } = useTranslation(['writing', 'common']);
  const when = useWhen();
  const limits = useAsk('settings', 'get', {}).data?.settings.textLimits ?? {};
  return (
    <ul className="limits" aria-label={t('limits')}>
      <li>{t('characters', { length: when.figure(length) })}</li>
      {channelLimits(limits).map((group) => {
        const channels =
          group.channels.length > mostNamed
            ? t('limitOthers')
            : group.channels.map((channel) => t(`common:channel.${channel}`)).join(', ');
        const limit = when.figure(group.limit);
        const over = length > group.limit;
        return (
          <li key={group.limit} className={over ? 'text-danger' : undefined}>
            <Icon of={over ? TriangleAlert : Check} size={12} />
            {over
              ? t('limitOver', { channels, length: when.figure(length), limit })
              : t('limitFits', { channels, limit })}
          </li>
        );
      })}
    </ul>
  );
}
