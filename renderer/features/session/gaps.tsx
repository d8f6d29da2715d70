import { Lock, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedIn } from '../../app/worked.ts';
import { useTell } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';

/** What this account may not do, named after signing in with the permission each thing lacks; put away until the next time. */
export function Gaps({ session }: { session: SignedIn }) {
  const { t } = useTranslation(['session', 'common']);
  const [away, setAway] = useState(false);
  const [open, setOpen] = useState(false);
  const copy = useTell('app', 'copy');
  const { gaps } = session;
  if (away || gaps.length === 0) return null;
  const text = gaps.map((gap) => `${t(`session:gap.${gap.feature}`)}: ${gap.permission}`).join('\n');
  return (
    <div className="gaps">
      <Banner
        tone="warning"
        icon={Lock}
        title={`${t('session:gapsTitle', { count: gaps.length })}.`}
        actions={
          <>
            <Button aria-expanded={open} onPress={() => setOpen(!open)}>
              {open ? t('session:gapsHide') : t('session:gapsShow')}
            </Button>
            <Button busy={copy.isPending} onPress={() => copy.mutate({ text })}>
              {copy.isSuccess ? t('common:copied') : t('session:gapsCopy')}
            </Button>
            <IconButton icon={X} name={t('common:dismiss')} onPress={() => setAway(true)} />
          </>
        }
      />
      {open && (
        <ul className="checks">
          {gaps.map((gap) => (
            <li key={`${gap.feature} ${gap.permission}`}>
              <span className="text-danger row">
                <Icon of={X} />
              </span>
              <span className="medium">{t(`session:gap.${gap.feature}`)}</span>
              <code className="muted cut end" dir="ltr">
                {gap.permission}
              </code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
