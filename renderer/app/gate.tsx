import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../bridge/api.ts';
import { Spinner } from '../components/spinner.tsx';
import { useWorked } from './worked.ts';

// What says a failure brings popovers along, which nothing before the first screen needs.
const FailureText = lazy(() => import('../components/failure-text.tsx').then((m) => ({ default: m.FailureText })));
// A window shows either the way in or the work, hardly ever both, so each is fetched when it is its turn.
const fetchFrame = () => import('./frame.tsx').then((m) => m.Frame);
const fetchSignIn = () => import('../features/session/sign-in-screen.tsx').then((m) => m.SignInScreen);
// Most starts begin at the way in: it is fetched while core is still asked who is signed in.
void fetchSignIn();
const SessionEnded = lazy(() =>
  import('../features/session/session-ended.tsx').then((m) => ({ default: m.SessionEnded })),
);

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
        <Suspense fallback={null}>
          <FailureText failure={error.failure} tried="loaded" />
        </Suspense>
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
      <>
        <Fetched key="work" fetch={fetchFrame} given={{ session: session.phase === 'signed-in' ? session : worked! }} />
        {session.phase !== 'signed-in' && (
          <Suspense fallback={null}>
            <SessionEnded session={session} onLeave={leave} />
          </Suspense>
        )}
      </>
    );
  }
  return <Fetched key="way-in" fetch={fetchSignIn} given={{ session }} />;
}

/** A screen that is fetched first. `Suspense` would hold it back for 300 ms after its fallback, which here shows nothing. */
function Fetched<P extends object>({ fetch, given }: { fetch(): Promise<ComponentType<P>>; given: P }) {
  const [Shown, setShown] = useState<ComponentType<P>>();
  useEffect(() => {
    let current = true;
    fetch().then(
      (found) => current && setShown(() => found),
      (error: unknown) =>
        setShown(() => {
          throw error;
        }),
    );
    return () => {
      current = false;
    };
  }, [fetch]);
  return Shown ? <Shown {...given} /> : null;
}
