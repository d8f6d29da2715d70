import { createCore } from '#core/app.ts';
import { genesysEntrance } from '#core/genesys/entrance.ts';
import type { Ports } from '#core/ports.ts';
import type { Entrance, Line } from '#core/session/session.ts';
import { contract, type RiposteContract } from '#shared/contract/index.ts';
import { connect } from '#shared/rpc/connect.ts';
import type { Client } from '#shared/rpc/contract.ts';
import { wirePair } from '#shared/rpc/wire.ts';
import { SystemClock } from '../../electron/shell/clock.ts';
import { openDatabase } from '../../electron/shell/database.ts';
import { NodeLoopback } from '../../electron/shell/loopback.ts';
import { NodeNetwork } from '../../electron/shell/network.ts';

import { MemoryDocuments, MemorySecrets, SpokenLog } from './memory-ports.ts';
import { practiceFor } from './practice.ts';
import { tokenEntrance } from './token-entrance.ts';
import type { Elsewhere } from './where.ts';

/** The app's core without a window, somebody signed in. `line` is the platform behind it. */
export interface HeadlessCore {
  api: Client<RiposteContract>;
  line: Line;
  /** Resolves when `done` does, asked now and whenever something of the app changed; rejects with what `done` throws. */
  until(done: () => Promise<boolean>): Promise<void>;
}

/**
 * Starts the app's core over plain Node, signs in, does the work, and ends everything it began; nothing is kept on the disk.
 * Throws `Failed`.
 */
export async function withCore<T>(where: Elsewhere, work: (core: HeadlessCore) => Promise<T>): Promise<T> {
  const log = new SpokenLog();
  const network = new NodeNetwork();
  // In memory and left open: what core still does in the background must find it, and it is gone with the process.
  const database = openDatabase(':memory:', log);
  const ports = portsOf(where, { log, network, database });
  let line: Line | undefined;
  const entrance = entranceOf(where, ports, (opened) => {
    line = opened;
  });
  const core = createCore(ports, entrance);
  const [server, client] = wirePair();
  const ears = new Set<() => void>();
  const api = connect(contract, client, () => {
    for (const hear of ears) hear();
  });
  const hangUp = core.attach(server);
  const alive = setInterval(() => undefined, 60_000);
  try {
    if (where.in === 'region') await api.session.signIn({ regionId: where.regionId, clientId: where.clientId });
    else await api.session.signInPractice({});
    if (!line) throw new Error('signed in without a line');
    return await work({ api, line, until: (done) => until(done, ears) });
  } finally {
    // A session that was begun for this command ends with it; a token that was given stays its owner's.
    if (where.in === 'region' && where.token === undefined) await api.session.signOut({}).catch(() => undefined);
    hangUp();
    await core.stop();
    network.close();
    clearInterval(alive);
  }
}

function until(done: () => Promise<boolean>, ears: Set<() => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let asking = false;
    let again = false;
    const ask = async (): Promise<void> => {
      again = asking;
      if (asking) return;
      asking = true;
      try {
        do {
          again = false;
          if (!(await done())) continue;
          ears.delete(hear);
          return resolve();
        } while (again);
      } catch (error) {
        ears.delete(hear);
        reject(error);
      } finally {
        asking = false;
      }
    };
    const hear = (): void => void ask();
    ears.add(hear);
    hear();
  });
}

function entranceOf(where: Elsewhere, ports: Ports, opened: (line: Line) => void): Entrance {
  const real = genesysEntrance(ports);
  const entrance = where.in === 'region' && where.token !== undefined ? tokenEntrance(real, where.token) : real;
  return {
    ...entrance,
    open: async (...given) => {
      const line = await entrance.open(...given);
      if (line) opened(line);
      return line;
    },
  };
}

const absent = (port: string) => (): never => {
  throw new Error(`there is no ${port} without a window`);
};

function portsOf(where: Elsewhere, own: Pick<Ports, 'log' | 'network' | 'database'>): Ports {
  return {
    ...own,
    secrets: new MemorySecrets(),
    documents: new MemoryDocuments(),
    // Whoever runs a command may sit at another machine: the address is said, not opened.
    browser: { open: async (url) => void process.stderr.write(`Sign in here: ${url}\n`) },
    clock: new SystemClock({ holds: false }),
    loopback: new NodeLoopback(),
    practice: practiceFor(where),
    clipboard: { writeText: absent('clipboard') },
    files: { save: absent('files'), open: absent('files') },
    app: {
      version: '0.0.0',
      platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
      locale: 'en',
      standIn: false,
      openWindow: () => undefined,
    },
  };
}
