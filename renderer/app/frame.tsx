import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Inbox as InboxValue } from '#shared/contract/conversations.ts';
import { useFeedPart } from '../bridge/api.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Spinner } from '../components/spinner.tsx';
import { LineBanner } from '../features/connection/line-banner.tsx';
import { Inbox } from '../features/inbox/inbox.tsx';
import { Gaps } from '../features/session/gaps.tsx';
import { PracticeBand } from '../features/session/practice-band.tsx';
import { DamageBanner } from '../features/settings/damage-banner.tsx';
import { WritingSaid } from '../features/writing/writing-said.tsx';
import { useWriting, writingStore } from '../features/writing/writing-store.ts';
import { useShortcut } from './keyboard.ts';
import { PanelResizer } from './panel-resizer.tsx';
import { type Drawer, Rail } from './rail.tsx';
import { screens, useScreen } from './routes.tsx';
import { useSelection } from './selection.ts';
import type { SignedIn } from './worked.ts';

const ConversationPane = lazy(() =>
  import('../features/conversation/conversation-pane.tsx').then((m) => ({ default: m.ConversationPane })),
);
const SidePanel = lazy(() => import('../features/responses/side-panel.tsx').then((m) => ({ default: m.SidePanel })));
const WritingPane = lazy(() =>
  import('../features/writing/writing-pane.tsx').then((m) => ({ default: m.WritingPane })),
);

const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx').then((m) => ({ default: m.ShortcutSheet })));

/** The window at work: bands on top, then the rail and the panes of the screen that is open. */
export function Frame({ session }: { session: SignedIn }) {
  const screen = useScreen();
  const [sheet, setSheet] = useState(false);
  const { userId } = session.me;
  useEffect(() => writingStore.ownedBy(userId), [userId]);
  useShortcut('sheet.open', () => setSheet((open) => !open));
  const page = screens.find((one) => one.id === screen)?.page;
  return (
    <div className="window">
      {session.practice && <PracticeBand />}
      <LineBanner connection={session.connection} />
      <DamageBanner />
      <Gaps session={session} />
      {page ? <Page of={page} session={session} /> : <Conversations session={session} />}
      <WritingSaid />
      {sheet && (
        <Suspense fallback={null}>
          <ShortcutSheet onClose={() => setSheet(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Page({ of: Shown, session }: { of: NonNullable<(typeof screens)[number]['page']>; session: SignedIn }) {
  const { t } = useTranslation('common');
  return (
    <div className="app app-page">
      <Rail session={session} />
      <Suspense
        fallback={
          <main className="gate">
            <Spinner label={t('loading')} />
          </main>
        }
      >
        <Shown />
      </Suspense>
      <Writing />
    </div>
  );
}

/** The form in which a response is written, once one is. */
function Writing() {
  const open = useWriting() !== null;
  return (
    open && (
      <Suspense fallback={null}>
        <WritingPane />
      </Suspense>
    )
  );
}

function Conversations({ session }: { session: SignedIn }) {
  const { t } = useTranslation('common');
  const open = useSelection();
  const [drawer, setDrawer] = useState<Drawer>(null);
  const writing = useWriting() !== null;
  // Whatever slid over the chat steps aside when another chat comes to the front.
  useEffect(() => setDrawer((shown) => (open !== null && shown === 'inbox' ? null : shown)), [open]);
  return (
    <div className="app app-work" data-drawer={drawer ?? undefined}>
      <Rail session={session} drawer={drawer} onDrawer={setDrawer} />
      <Inbox practice={session.practice} />
      <Suspense
        fallback={
          <main className="chat" aria-busy="true">
            <span className="bar" />
          </main>
        }
      >
        {open === null ? <NoChat /> : <ConversationPane key={open} conversationId={open} />}
      </Suspense>
      <PanelResizer>
        <Writing />
        {/* The panel keeps what was searched in it while a response is written in its place. */}
        <div className="panel-kept" hidden={writing}>
          <Suspense fallback={<aside className="panel" aria-label={t('assistance')} aria-busy="true" />}>
            <SidePanel conversationId={open} />
          </Suspense>
        </div>
      </PanelResizer>
    </div>
  );
}

const holdsNone = (inbox: InboxValue | undefined): boolean => !inbox?.rows.some((row) => row.section !== 'alerting');

/** In place of a chat: to choose one, or that there is none. */
function NoChat() {
  const { t } = useTranslation('inbox');
  const empty = useFeedPart('conversations', 'inbox', {}, holdsNone);
  return (
    <main className="chat chat-none">
      <EmptyState heading title={empty ? t('noneTitle') : t('pickTitle')}>
        {empty ? t('noneWhy') : t('pickWhy')}
      </EmptyState>
    </main>
  );
}
