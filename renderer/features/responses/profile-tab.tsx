import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk, useTell } from '../../bridge/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useWhen } from '../conversation/when.ts';

/** Who the customer is: what the platform says, and the attributes that the flow set. Every value can be copied. */
export function ProfileTab({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation(['responses', 'common']);
  const profile = useAsk('conversations', 'profile', { conversationId });
  const when = useWhen();
  if (profile.error)
    return (
      <div className="empty">
        <FailureText failure={profile.error.failure} tried="loaded" />
      </div>
    );
  if (!profile.data)
    return (
      <div className="panel-wait">
        <Spinner label={t('profileLoading')} />
      </div>
    );
  const { name, authenticated, channel, startedAtMs, attributes } = profile.data;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="panel-scroll" aria-label={t('tabProfile')} tabIndex={0}>
      <div className="facts">
        <h2>{t('profileCustomer')}</h2>
        <dl>
          <Fact name={t('profileName')} value={name} />
          <Fact name={t('profileIdentity')} value={authenticated ? t('profileKnown') : t('profileUnknown')} plain />
          <Fact name={t('profileChannel')} value={t(`common:channel.${channel}`)} plain />
          <Fact name={t('profileStarted')} value={when.dateTime(startedAtMs)} plain />
        </dl>
        <h2>{t('profileAttributes')}</h2>
        {attributes.length === 0 ? (
          <EmptyState title={t('profileNone')}>{t('profileNoneWhy')}</EmptyState>
        ) : (
          <dl>
            {attributes.map((attribute) => (
              <Fact key={attribute.key} name={attribute.key} value={attribute.value} />
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

function Fact({ name, value, plain = false }: { name: string; value: string; plain?: boolean }) {
  const { t } = useTranslation('responses');
  const copy = useTell('app', 'copy');
  const [copied, setCopied] = useState(false);
  return (
    <div className="fact">
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd dir="auto">{value}</dd>
      {!plain && (
        <dd className="fact-copy">
          <IconButton
            icon={copied ? Check : Copy}
            name={copied ? t('copied') : t('copyValue', { key: name })}
            onPress={() => copy.mutate({ text: value }, { onSuccess: () => setCopied(true) })}
            onBlur={() => setCopied(false)}
          />
        </dd>
      )}
    </div>
  );
}
