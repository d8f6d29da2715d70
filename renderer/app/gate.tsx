import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../bridge/api.ts';
import { FailureText } from '../components/failure-text.tsx';
import { Spinner } from '../components/spinner.tsx';
import { SessionEnded } from '../features/session/session-ended.tsx';
import { SignInScreen } from '../features/session/sign-in-screen.tsx';
import { Frame } from './frame.tsx';
import { useWorked } from './worked.ts';

/**
 * What the window shows: the sign-in screen, or the work. A session that ended under the person's hands keeps the work
 * on the screen, with what was typed, behind the one dialog that covers the window.
 */
export function Gate() {
  const { t } = useTranslation('common');
  const { data: session, error } = useAsk('session', 'state', {});
  const { worked, leave } = useWorked(session);
  if (error) {
    return (
      <main className="gate">
        <FailureText failure={error.failure} tried="loaded" />
      </main>
    );
  }
  if (!session) {
    return (
      <main className="gate">
        <Spinner label={t('loading')} />
      </main>
    );
  }
  if (session.phase === 'signed-in' || worked) {
    return (
      <Suspense fallback={null}>
        <Frame session={session.phase === 'signed-in' ? session : worked!} />
        {session.phase !== 'signed-in' && <SessionEnded session={session} onLeave={leave} />}
      </Suspense>
    );
  }
  return <SignInScreen session={session} />;
}
