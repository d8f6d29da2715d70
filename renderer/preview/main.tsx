import '../styles/main.css';
import { createRoot } from 'react-dom/client';
import { App } from '../app/app.tsx';
import { listenToKeys } from '../app/keyboard.ts';
import { goTo } from '../app/routes.tsx';
import { openConversation } from '../app/selection.ts';
import { createBridge } from '../bridge/client.ts';
import { writingStore } from '../features/writing/writing-store.ts';
import { createI18n } from '../i18n/i18n.ts';
import { createSampleCore } from '../testing/sample-core.ts';
import { dress } from './dress.ts';
import { scene } from './scenes.ts';

// A developers' page, never packaged: ?screen=main|signin|waiting|failed|expired|gaps|practice|settings|responses|empty|
// polling|many|syncing|stopped|unsynced|sms &theme=dark &lang=de &dir=rtl &contrast=more &open=c-amara
const wish = new URLSearchParams(location.search);
const core = createSampleCore(scene(wish));
dress(core, wish);
Object.assign(window, { core, writing: writingStore });
openConversation(wish.get('open') ?? (wish.get('screen') === 'empty' ? null : 'c-amara'));
const screen = wish.get('screen');
goTo(screen === 'settings' || screen === 'responses' ? screen : 'conversations');
if (wish.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
listenToKeys();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App bridge={createBridge(core.wire())} words={createI18n()} />);
if (screen === 'expired') {
  setTimeout(
    () =>
      core.session.become({
        phase: 'signed-out',
        reason: 'expired',
        failure: null,
        regionId: 'eu_central_1',
        clientId: 'x',
      }),
    700,
  );
}
