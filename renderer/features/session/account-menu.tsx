import { AppWindow, Keyboard, LogOut } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { openShortcuts } from '../../app/keyboard.ts';
import type { SignedIn } from '../../app/worked.ts';
import { useAsk, useTell } from '../../bridge/api.ts';
import { Menu } from '../../components/menu.tsx';
import { MenuItem, MenuLine } from '../../components/menu-item.tsx';
import { PresenceDot, presenceLook } from '../../components/presence-dot.tsx';
import { useWhen } from '../conversation/when.ts';
import { presenceName } from '../presence/presence-name.ts';
import { regionName } from './region-name.ts';

/** The first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? '?')][0] ?? '?';
  const last = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined;
  return `${first}${last ?? ''}`.toLocaleUpperCase();
}

/** Who I am and where, at the foot of the rail: new window, keys, sign out, and what this machine cannot protect. */
export function AccountMenu({ session }: { session: SignedIn }) {
  const { t } = useTranslation(['session', 'inbox', 'common']);
  const { t: ts } = useTranslation('session');
  const { t: tp } = useTranslation(['inbox', 'common']);
  const presence = useAsk('presence', 'mine', {}).data;
  const info = useAsk('app', 'info', {}).data;
  const newWindow = useTell('app', 'openWindow');
  const signOut = useTell('session', 'signOut');
  const when = useWhen();
  const { me, organisation, practice, expiresAtMs } = session;
  const place = regionName(session.regionId, ts);
  const now = presence ? presenceName(presence, tp) : t('common:presence.unknown');
  const time = expiresAtMs === null ? null : when.time(expiresAtMs);
  return (
    <Menu
      name={t('session:menu')}
      placement="end bottom"
      header={
        <div className="account">
          <p className="strong">
            <bdi>{me.name}</bdi>
          </p>
          <p className="small muted">
            {practice ? t('session:inPractice') : place ? t('session:inRegion', { organisation, place }) : organisation}
          </p>
          {me.email && !practice && (
            <p className="small muted" dir="ltr">
              {me.email}
            </p>
          )}
          {time && <p className="small muted">{t('session:expires', { time })}</p>}
          {info?.protection === 'session' && <p className="account-note small">{t('session:protection')}</p>}
          {info?.standIn && <p className="account-note small">{t('session:standIn')}</p>}
        </div>
      }
      trigger={
        <AriaButton
          className="me"
          aria-label={t('common:account', { initials: initials(me.name), name: me.name, presence: now })}
        >
          <span aria-hidden="true">{initials(me.name)}</span>
          <PresenceDot look={presenceLook(presence?.presence?.system, presence?.routingStatus ?? 'UNKNOWN')} />
        </AriaButton>
      }
    >
      <MenuItem id="window" icon={AppWindow} label={t('session:newWindow')} onAction={() => newWindow.mutate({})} />
      <MenuItem id="keys" icon={Keyboard} label={t('common:shortcuts')} keys={['?']} onAction={openShortcuts} />
      <MenuLine />
      <MenuItem
        id="out"
        icon={LogOut}
        label={practice ? t('session:leavePractice') : t('session:signOut')}
        onAction={() => signOut.mutate({})}
      />
    </Menu>
  );
}
