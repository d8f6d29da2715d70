import { FlaskConical, LogOut, UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';

/** The band across the window of a practice organisation, so that it is never taken for a real one. */
export function PracticeBand() {
  const { t } = useTranslation('session');
  const add = useTell('practice', 'addCustomer');
  const leave = useTell('session', 'signOut');
  const failure = add.error?.failure ?? leave.error?.failure;
  return (
    <section className="practice" aria-label={t('bandTitle')}>
      <Icon of={FlaskConical} />
      <p className="cut">
        <b>{t('bandTitle')}</b> <span className="what">· {t('bandWhy')}</span>
      </p>
      {failure && <FailureText failure={failure} brief />}
      <span className="end" />
      <Button icon={UserRoundPlus} busy={add.isPending} onPress={() => add.mutate({})}>
        {t('addCustomer')}
      </Button>
      <Button icon={LogOut} flipIcon busy={leave.isPending} onPress={() => leave.mutate({})}>
        {t('leave')}
      </Button>
    </section>
  );
}
