import { LogIn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '#shared/contract/session.ts';
import { useAsk } from '../../bridge/api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { SignInProgress } from './sign-in-progress.tsx';
import { useSignIn } from './use-sign-in.ts';

/** The one dialog that covers the window: the session ended under the person's hands; drafts are kept behind it. */
export function SessionEnded({
  session,
  onLeave,
}: {
  session: Exclude<SessionState, { phase: 'signed-in' }>;
  /** Gives the work up, to sign in as somebody else. */
  onLeave(): void;
}) {
  const { t } = useTranslation('session');
  const settings = useAsk('settings', 'get', {}).data?.settings;
  const way = useSignIn(session);
  const regionId = session.regionId ?? settings?.regionId ?? null;
  const clientId = (session.phase === 'signed-out' ? session.clientId : null) ?? settings?.clientId ?? null;
  const again = regionId && clientId ? () => way.begin(regionId, clientId) : null;
  const revoked = session.phase === 'signed-out' && session.reason === 'revoked';

  if (session.phase === 'signing-in') {
    return (
      <Dialog isOpen title={t('signingIn')} actions={null}>
        <SignInProgress
          session={session}
          titled={false}
          onCancel={way.cancel}
          onOpenAgain={regionId && clientId ? () => way.openAgain(regionId, clientId) : null}
        />
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      title={revoked ? t('revoked') : t('expiredTitle')}
      actions={
        <>
          <Button
            variant="primary"
            size="l"
            icon={LogIn}
            flipIcon
            autoFocus
            busy={way.running}
            onPress={again ?? onLeave}
          >
            {t('signInAgain')}
          </Button>
          {again && (
            <Button variant="quiet" size="l" onPress={onLeave}>
              {t('otherAccount')}
            </Button>
          )}
        </>
      }
    >
      <p className="muted">{revoked ? t('revokedWhy') : t('expiredWhy')}</p>
      {way.failure && way.failure.kind !== 'signed-out' && (
        <p>
          <FailureText failure={way.failure} tried="signedIn" />
        </p>
      )}
    </Dialog>
  );
}
