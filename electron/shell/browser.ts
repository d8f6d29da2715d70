import { dialog, shell } from 'electron';
import type { Browser } from '#core/ports.ts';
import { judgeLink } from './security/external-links.ts';

/** The system's browser. SECURITY: the only place in the code base that may call shell.openExternal. */
export class SystemBrowser implements Browser {
  async open(url: string): Promise<void> {
    const verdict = judgeLink(url);
    if (verdict === 'refuse') throw new Error('link refused');
    if (verdict === 'ask') {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: new URL(url).host,
        detail: url.slice(0, 500),
        buttons: ['OK', 'Cancel'],
        defaultId: 1,
        cancelId: 1,
      });
      if (response !== 0) return;
    }
    await shell.openExternal(url);
  }
}
