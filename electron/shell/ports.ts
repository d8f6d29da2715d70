import path from 'node:path';
import { app, clipboard, powerMonitor, safeStorage } from 'electron';
import type { Ports } from '#core/ports.ts';
import { SystemBrowser } from './browser.ts';
import { SystemClock } from './clock.ts';
import { openDatabase } from './database.ts';
import { StoredDocuments } from './documents.ts';
import { SystemFiles } from './files.ts';
import { FileLog } from './log.ts';
import { NodeLoopback } from './loopback.ts';
import { NodeNetwork } from './network.ts';
import { GivenPractice, WorkerPractice } from './practice-host.ts';
import { SystemSecrets } from './secrets.ts';

const platformOf = (platform: NodeJS.Platform): 'win32' | 'darwin' | 'linux' =>
  platform === 'win32' || platform === 'darwin' ? platform : 'linux';

/** Every port of core as Electron and Node give it. */
export function shellPorts(openWindow: () => void): Ports {
  const folder = app.getPath('userData');
  const log = new FileLog(path.join(folder, 'logs'));
  const documents = new StoredDocuments();
  const network = new NodeNetwork();
  // After sleep a socket still looks open although nobody is at the other end: say so at once instead of waiting for the watchdog.
  powerMonitor.on('resume', () => network.tell(true));
  const given = process.env.RIPOSTE_PRACTICE;
  return {
    log,
    documents,
    secrets: new SystemSecrets(documents, safeStorage),
    database: openDatabase(path.join(folder, 'riposte.db'), log),
    browser: new SystemBrowser(),
    clock: new SystemClock(),
    network,
    loopback: new NodeLoopback(),
    practice: given ? new GivenPractice(given) : new WorkerPractice(),
    files: new SystemFiles(),
    clipboard: { writeText: (text) => clipboard.writeText(text) },
    app: {
      version: app.getVersion(),
      platform: platformOf(process.platform),
      locale: app.getLocale(),
      standIn: process.versions.electron?.endsWith('-stand-in') ?? false,
      openWindow,
    },
  };
}
