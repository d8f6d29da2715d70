import { CloudOff, LoaderCircle, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Connection } from '#shared/contract/session.ts';
import { useNow } from '../../bridge/use-now.ts';
import { clock } from '../../components/clock.ts';
import { Icon } from '../../components/icon.tsx';
import { useWhen } from '../conversation/when.ts';

/** A thin band while the line to the platform is not whole: what that means, and when the next try comes. */
export function LineBanner({ connection }: { connection: Connection }) {
  if (connection.state === 'live') return null;
  return <Band connection={connection} state={connection.state} />;
}

/** Reconnects shorter than this are nobody's business. */
const quietMs = 1500;

function Band({ connection, state }: { connection: Connection; state: Exclude<Connection['state'], 'live'> }) {
  const { t } = useTranslation('session');
  const now = useNow();
  const when = useWhen();
  if (state === 'connecting' && now - connection.sinceMs < quietMs) return null;
  const left = connection.nextTryAtMs === null ? 0 : connection.nextTryAtMs - now;
  const time = when.time(connection.sinceMs);
  const icons = { connecting: LoaderCircle, polling: RefreshCw, offline: CloudOff };
  const promise =
    state === 'connecting'
      ? null
      : left > 0
        ? t(`line.${state}Why`, { clock: clock(left + 999) })
        : t(`line.${state}Now`);
  return (
    <div className={`line-band line-${state}`}>
      <Icon of={icons[state]} size={14} spin={state === 'connecting'} />
      {/* Only the state is read out, not every second of the countdown. */}
      <b role="status">{t(`line.${state}`, { time })}</b>
      {promise && <span className="muted">{promise}</span>}
    </div>
  );
}
