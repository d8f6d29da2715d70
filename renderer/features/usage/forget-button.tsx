import { useTranslation } from 'react-i18next';
import { useTell } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Popover } from '../../components/popover.tsx';
import { useFirstFocus } from '../../components/use-first-focus.ts';

/** Forgets what I used and looked for; asked in place, keeping has the focus. */
export function ForgetButton() {
  const { t } = useTranslation('usage');
  return (
    <Popover name={t('forgetAsk')} placement="bottom start" trigger={<Button variant="quiet">{t('forget')}</Button>}>
      {(close) => <Question onDone={close} />}
    </Popover>
  );
}

function Question({ onDone }: { onDone(): void }) {
  const { t } = useTranslation('usage');
  const forget = useTell('responses', 'forgetUsage');
  const safe = useFirstFocus<HTMLButtonElement>();
  return (
    <div className="ask ask-flat">
      <b>{t('forgetAsk')}</b>
      <p className="muted">{t('forgetWhy')}</p>
      {forget.error && <FailureText failure={forget.error.failure} tried="changed" />}
      <div className="ask-acts">
        <Button ref={safe} onPress={onDone}>
          {t('keep')}
        </Button>
        <Button variant="danger" busy={forget.isPending} onPress={() => forget.mutate({}, { onSuccess: onDone })}>
          {t('forgetConfirm')}
        </Button>
      </div>
    </div>
  );
}
