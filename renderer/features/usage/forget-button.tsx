import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Popover } from '../../components/popover.tsx';

/** Forgets what I used and looked for; asked in place, keeping has the focus. */
export function ForgetButton() {
  const { t } = useTranslation('usage');
  const forget = useTell('responses', 'forgetUsage');
  return (
    <Popover name={t('forgetAsk')} placement="bottom start" trigger={<Button variant="quiet">{t('forget')}</Button>}>
      {(close) => (
        <div className="ask">
          <b>{t('forgetAsk')}</b>
          <p className="muted">{t('forgetWhy')}</p>
          {forget.error && <FailureText failure={forget.error.failure} tried="changed" />}
          <div className="row">
            <Button autoFocus onPress={close}>
              {t('keep')}
            </Button>
            <Button variant="danger" busy={forget.isPending} onPress={() => forget.mutate({}, { onSuccess: close })}>
              {t('forgetConfirm')}
            </Button>
          </div>
        </div>
      )}
    </Popover>
  );
}
