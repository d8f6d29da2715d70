import { MessageSquareReply, PanelLeft } from 'lucide-react';
import { Link } from 'react-aria-components/Link';
import { useTranslation } from 'react-i18next';
import type { Inbox } from '#shared/contract/conversations.ts';
import { useFeedPart } from '../bridge/api.ts';
import { Icon } from '../components/icon.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Tooltip } from '../components/tooltip.tsx';
import { AccountMenu } from '../features/session/account-menu.tsx';
import { useShortcut } from './keyboard.ts';
import { Mark } from './mark.tsx';
import { goTo, screens, useScreen } from './routes.tsx';
import type { SignedIn } from './worked.ts';

/** What may slide over the conversation in a narrow window. */
export type Drawer = 'inbox' | 'panel' | null;

const countAlerting = (inbox: Inbox | undefined): number =>
  inbox?.rows.filter((row) => row.section === 'alerting').length ?? 0;

/** The rail at the window's edge: the mark, the screens, the account. In a narrow window it opens what has stepped aside. */
export function Rail({
  session,
  drawer,
  onDrawer,
}: {
  session: SignedIn;
  drawer?: Drawer;
  onDrawer?(drawer: Drawer): void;
}) {
  const { t } = useTranslation('common');
  const current = useScreen();
  const alerting = useFeedPart('conversations', 'inbox', {}, countAlerting);
  useShortcut('screen.settings', () => goTo('settings'));
  useShortcut('screen.responses', () => goTo('responses'));
  useShortcut('screen.conversations', () => goTo('conversations'));
  return (
    <nav className="rail" aria-label={t('nav')}>
      <span className="rail-mark">
        <Mark />
      </span>
      <div className="rail-items">
        {screens.map((screen) => {
          const name = t(screen.name);
          const badge = screen.id === 'conversations' && alerting > 0;
          return (
            <Tooltip key={screen.id} text={name} placement="end">
              <Link
                href={`#${screen.id}`}
                className="rail-item"
                aria-label={badge ? `${name}, ${t('alerting', { count: alerting })}` : name}
                {...(screen.id === current ? { 'aria-current': 'page' as const } : {})}
              >
                <Icon of={screen.icon} size={20} />
                {badge && <span className="rail-badge">{alerting > 9 ? '9+' : alerting}</span>}
              </Link>
            </Tooltip>
          );
        })}
      </div>
      <div className="rail-end">
        {onDrawer && (
          <>
            <IconButton
              className="narrow-inbox"
              icon={PanelLeft}
              size={20}
              name={t('showInbox')}
              pressed={drawer === 'inbox'}
              onPress={() => onDrawer(drawer === 'inbox' ? null : 'inbox')}
            />
            <IconButton
              className="narrow-panel"
              icon={MessageSquareReply}
              size={20}
              name={t('showPanel')}
              pressed={drawer === 'panel'}
              onPress={() => onDrawer(drawer === 'panel' ? null : 'panel')}
            />
          </>
        )}
      </div>
      <div className="rail-foot">
        <AccountMenu session={session} />
      </div>
    </nav>
  );
}
