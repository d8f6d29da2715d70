import { ExternalLink, FlaskConical } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '#shared/contract/session.ts';
import { Mark } from '../../app/mark.tsx';
import { useAsk } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import { TextField } from '../../components/text-field.tsx';
import { DamageBanner } from '../settings/damage-banner.tsx';
import { RegionPicker } from './region-picker.tsx';
import { SignInProgress } from './sign-in-progress.tsx';
import { useSignIn, wrongField } from './use-sign-in.ts';

type NotIn = Exclude<SessionState, { phase: 'signed-in' }>;

/** The first screen: into the organisation through the browser, or into practice with one click. */
export function SignInScreen({ session }: { session: NotIn }) {
  const { t } = useTranslation(['session', 'common', 'failures']);
  const info = useAsk('app', 'info', {}).data;
  const settings = useAsk('settings', 'get', {}).data?.settings;
  const kept = session.phase === 'signed-out' ? session : null;
  const [regionId, setRegionId] = useState(session.regionId ?? settings?.regionId ?? null);
  const [clientId, setClientId] = useState(kept?.clientId ?? settings?.clientId ?? '');
  const [asked, setAsked] = useState(false);
  const way = useSignIn(session);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (regionId && clientId.trim()) way.begin(regionId, clientId.trim());
  };
  const wrongRegion = asked && !regionId ? t('regionMissing') : undefined;
  const wrongClient =
    asked && !clientId.trim()
      ? t('clientIdMissing')
      : wrongField(way.failure, 'clientId')
        ? t('failures:issue.clientId')
        : undefined;
  const general = way.failure && !wrongField(way.failure, 'clientId') ? way.failure : null;

  return (
    <div className="sign">
      <header className="sign-bar">
        <Mark />
        <b>{t('common:app')}</b>
        <span className="end small subtle">{info && t('version', { version: info.version })}</span>
      </header>
      <DamageBanner />
      <main className="sign-main scroll">
        {session.phase === 'signing-in' ? (
          <SignInProgress
            session={session}
            onCancel={way.cancel}
            onOpenAgain={regionId && clientId.trim() ? () => way.openAgain(regionId, clientId.trim()) : null}
          />
        ) : (
          <div className="sign-ways">
            <form className="sign-form" onSubmit={submit} noValidate>
              <h1>{t('title')}</h1>
              <p className="muted">{t('lead')}</p>
              {general ? (
                <Banner tone="danger" boxed>
                  <FailureText failure={general} tried="signedIn" />
                </Banner>
              ) : (
                <Parting reason={session.reason} />
              )}
              <RegionPicker value={regionId} onChange={setRegionId} wrong={wrongRegion} />
              <TextField
                className="sign-field"
                label={t('clientId')}
                value={clientId}
                onChange={setClientId}
                why={t('clientIdWhy')}
                wrong={wrongClient}
                autoComplete="off"
                spellCheck="false"
              />
              <p>
                <Button
                  type="submit"
                  variant="primary"
                  size="l"
                  busy={way.running}
                  after={<Icon of={ExternalLink} size={14} />}
                >
                  {t('continue')}
                </Button>
              </p>
            </form>
            <section className="sign-practice" aria-labelledby="practice-title">
              <Icon of={FlaskConical} size={20} />
              <h2 id="practice-title">{t('practiceTitle')}</h2>
              <p className="muted">{t('practiceLead')}</p>
              <Button variant="accent" size="l" busy={way.running} onPress={way.beginPractice}>
                {t('practiceStart')}
              </Button>
            </section>
          </div>
        )}
      </main>
    </div>
  );
}

function Parting({ reason }: { reason: Extract<SessionState, { phase: 'signed-out' }>['reason'] }) {
  const { t } = useTranslation('session');
  if (reason === 'left') return <Banner boxed>{t('left')}</Banner>;
  if (reason === 'expired')
    return (
      <Banner tone="warning" boxed title={`${t('expiredTitle')}.`}>
        {t('expiredWhy')}
      </Banner>
    );
  if (reason === 'revoked')
    return (
      <Banner tone="warning" boxed title={t('revoked')}>
        {t('revokedWhy')}
      </Banner>
    );
  return null;
}
