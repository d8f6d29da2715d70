import { ClipboardCheck, MessageSquareReply, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { WrapUpForm } from '../conversation/wrap-up-form.tsx';
import { useInboxRow } from '../inbox/use-inbox-row.ts';
import { ProfileTab } from './profile-tab.tsx';
import { ResponsesTab } from './responses-tab.tsx';

type PanelTab = 'responses' | 'profile' | 'wrap-up';

/** The right panel: what helps with the open conversation. Responses are open at first. */
export function SidePanel({ conversationId }: { conversationId: string | null }) {
  const { t } = useTranslation('responses');
  const [tab, setTab] = useState<PanelTab>('responses');
  const row = useInboxRow(conversationId);
  const { t: words } = useTranslation('conversation');
  const none = <EmptyState title={t('noChat')}>{t('noChatWhy')}</EmptyState>;
  return (
    <aside className="panel" aria-label={t('panel')}>
      <Tabs<PanelTab>
        name={t('panel')}
        selected={tab}
        onSelect={setTab}
        className="panel-tabs-root"
        tabs={[
          {
            id: 'responses',
            label: t('tabResponses'),
            icon: MessageSquareReply,
            panel: <ResponsesTab key={conversationId} conversationId={conversationId} row={row} />,
          },
          {
            id: 'profile',
            label: t('tabProfile'),
            icon: UserRound,
            panel: conversationId === null ? none : <ProfileTab key={conversationId} conversationId={conversationId} />,
          },
          {
            id: 'wrap-up',
            label: t('tabWrapUp'),
            icon: ClipboardCheck,
            panel:
              row?.section === 'wrap-up' ? (
                <WrapUpForm key={conversationId} row={row} name={words('wrapRegion')} />
              ) : conversationId === null ? (
                none
              ) : (
                <EmptyState title={words('wrapLaterTitle')}>{words('wrapLater')}</EmptyState>
              ),
          },
        ]}
      />
    </aside>
  );
}
