import { Accessibility, ArrowRightLeft, Inbox, Keyboard, type LucideIcon, Send } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#shared/settings.ts';
import { ShortcutList } from '../../app/shortcut-list.tsx';
import { useAsk, useTell } from '../../bridge/api.ts';
import { Banner } from '../../components/banner.tsx';
import { FailureText } from '../../components/failure-text.tsx';
import { Icon } from '../../components/icon.tsx';
import type { settings as words } from '../../i18n/en/settings.ts';
import { InboxSettings } from './inbox-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { SendingSettings } from './sending-settings.tsx';
import { TransferSettings } from './transfer-settings.tsx';

/** What a section of the settings gets: the settings as they are, and how to change some of them. */
export interface SectionProps {
  settings: Settings;
  change(part: Partial<Settings>): void;
}

type SectionId = keyof typeof words.nav;
const sections: readonly { id: SectionId; icon: LucideIcon; body: ComponentType<SectionProps> }[] = [
  { id: 'look', icon: Accessibility, body: LookSettings },
  { id: 'inbox', icon: Inbox, body: InboxSettings },
  { id: 'sending', icon: Send, body: SendingSettings },
  { id: 'transfer', icon: ArrowRightLeft, body: TransferSettings },
  { id: 'shortcuts', icon: Keyboard, body: ShortcutSettings },
];

/** The settings: every change holds at once, here and in every other window. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { data } = useAsk('settings', 'get', {});
  const change = useTell('settings', 'change');
  const [open, setOpen] = useState<SectionId>('look');
  const section = sections.find((one) => one.id === open);
  const Body = section?.body;
  return (
    <div className="set">
      <nav className="set-nav scroll" aria-label={t('title')}>
        <h1 className="set-title">{t('title')}</h1>
        {sections.map((one) => (
          <button
            key={one.id}
            type="button"
            className="nav-item"
            onClick={() => setOpen(one.id)}
            {...(one.id === open ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon of={one.icon} />
            <span className="cut">{t(`nav.${one.id}`)}</span>
          </button>
        ))}
      </nav>
      <main className="scroll set-main">
        <div className="set-body">
          <h2 className="set-head">{t(`nav.${open}`)}</h2>
          {change.error && (
            <Banner tone="danger" boxed>
              <FailureText failure={change.error.failure} tried="saved" />
            </Banner>
          )}
          {data && Body && <Body key={open} settings={data.settings} change={(part) => change.mutate(part)} />}
        </div>
      </main>
    </div>
  );
}

function ShortcutSettings() {
  const { t } = useTranslation('settings');
  return (
    <div className="set-keys">
      <p className="why muted">{t('shortcutsWhy')}</p>
      <ShortcutList />
    </div>
  );
}
