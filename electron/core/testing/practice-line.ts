import { createGenesys } from '../genesys/genesys.ts';
import { HeadlessBrowser } from '../genesys/headless-browser.ts';
import { signIn } from '../genesys/oauth.ts';
import type { Notifications, Platform } from '../genesys/platform.ts';
import { TokenVault } from '../genesys/tokens.ts';
import type { Clock, Loopback, Network } from '../ports.ts';
import { MemoryDocuments, MemorySecrets, RecordingLog } from './memory-stores.ts';

/** A session in a practice organisation, and everything a test wants to look into. */
export interface PracticeLine {
  platform: Platform;
  notifications: Notifications;
  vault: TokenVault;
  log: RecordingLog;
  secrets: MemorySecrets;
  documents: MemoryDocuments;
  lost(): number;
}

/** Signs somebody in to a practice organisation through the real OAuth code and the real SDK. */
export async function openPracticeLine(options: {
  place: { api: string; login: string; clientId: string };
  userId: string;
  network: Network;
  clock: Clock;
  loopback: Loopback;
}): Promise<PracticeLine> {
  const { place, network, clock, loopback } = options;
  const log = new RecordingLog();
  const secrets = new MemorySecrets();
  const documents = new MemoryDocuments();
  const endpoints = { api: place.api, login: place.login };
  let lost = 0;
  const tokens = await signIn({
    endpoints,
    clientId: place.clientId,
    browser: new HeadlessBrowser(network),
    loopback,
    network,
    clock,
    log,
    signal: new AbortController().signal,
    loopbackAllowed: true,
    loginHint: options.userId,
  });
  const vault = new TokenVault({
    secrets,
    network,
    clock,
    log,
    endpoints,
    clientId: place.clientId,
    keep: true,
    onEnded: () => lost++,
  });
  await vault.adopt(tokens);
  const { platform, notifications } = createGenesys({
    network,
    clock,
    log,
    endpoints,
    loopbackAllowed: true,
    tokens: vault,
    documents,
  });
  return { platform, notifications, vault, log, secrets, documents, lost: () => lost };
}
