import { Check, ExternalLink, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '#shared/contract/session.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { regionName } from './region-name.ts';

type SigningIn = Extract<SessionState, { phase: 'signing-in' }>;
const steps: readonly SigningIn['step'][] = ['starting', 'browser', 'exchanging', 'loading'];

/** The way in, step by step, with what the person can do while it waits for them in the browser. */
export function SignInProgress({
  session,
  onCancel,
  onOpenAgain,
  titled = true,
}: {
  session: SigningIn;
  onCancel(): void;
  onOpenAgain: (() => void) | null;
  titled?: boolean;
}) {
  const { t } = useTranslation('session');
  const at = steps.indexOf(session.step);
  const place = regionName(session.regionId, t);
  // A practice sign-in needs no browser and no account: it has two steps that a person can tell apart.
  const shown = session.practice ? steps.filter((step) => step === 'starting' || step === 'loading') : steps;
  return (
    <section className="sign-progress" aria-labelledby="sign-progress">
      {titled && (
        <h1 id="sign-progress">
          {session.practice ? t('practice') : place ? t('signingInTo', { place }) : t('signingIn')}
        </h1>
      )}
      <ol className="steps" aria-live="polite">
        {shown.map((step) => {
          const index = steps.indexOf(step);
          const state = index < at ? 'done' : index === at ? 'now' : 'next';
          return (
            <li
              key={step}
              className={`step step-${state}`}
              {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
            >
              {state === 'done' ? (
                <Icon of={Check} />
              ) : state === 'now' ? (
                <Icon of={LoaderCircle} spin />
              ) : (
                <span className="step-dot" aria-hidden="true" />
              )}
              {session.practice ? t(`stepPractice.${step}`) : t(`step.${step}`)}
            </li>
          );
        })}
      </ol>
      {session.step === 'browser' && !session.practice && <p className="muted">{t('browserWhy')}</p>}
      <p className="row">
        {session.step === 'browser' && onOpenAgain && (
          <Button size="l" onPress={onOpenAgain} after={<Icon of={ExternalLink} size={14} />}>
            {t('openAgain')}
          </Button>
        )}
        <Button size="l" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  );
}
