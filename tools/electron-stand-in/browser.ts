import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CdpConnection, type CdpSession, type Protocol } from './cdp/connection.ts';
import { ensureChromium } from './chromium.ts';
import { chromiumFlags, isHeadless } from './chromium-flags.ts';
import { appLocale, chromiumSwitches } from './command-line.ts';

/** The running Chromium. */
export interface Browser {
  readonly cdp: CdpSession;
  readonly connection: CdpConnection;
  readonly headless: boolean;
  /** Chromium's own version, such as `153.0.7871.0`. */
  readonly version: string;
  /** Gives the session of a page that is about to open, once Chromium has attached it. */
  attached(targetId: string): Promise<CdpSession>;
  /** The page that Chromium opens by itself; the first caller gets it, the others undefined. */
  takeFirstPage(): string | undefined;
}

/**
 * Makes the profile's folder, waits for Chromium and removes it again. It outlives a killed main process, because it is
 * a group of its own, and there is no folder before there is somebody to remove it.
 */
const KEEPER = 'trap "" INT TERM HUP; mkdir -m 700 -- "$STAND_IN_PROFILE" || exit; "$@"; rm -rf -- "$STAND_IN_PROFILE"';

let process_: ChildProcess | undefined;
let profile: string | undefined;
let wanted = false;
let ended = false;
let begin: (value: Promise<Browser>) => void;
let startTimer: NodeJS.Timeout | undefined;
let startTurn: NodeJS.Immediate | undefined;
const popups: ((target: Protocol.Target.TargetInfo, session: CdpSession) => void)[] = [];

/** Settles when Chromium answers. Until the launcher lets it start, nothing happens. */
export const browserReady: Promise<Browser> = new Promise((resolve) => {
  begin = resolve;
});
browserReady.catch(() => {});

/** Hears of every page that another page opened, while it still waits for leave to load anything. */
export function onPopup(hear: (target: Protocol.Target.TargetInfo, session: CdpSession) => void): void {
  popups.push(hear);
}

/**
 * Lets Chromium start: right after the app's main file has run its first turn (see `appTouched`), so that its switches
 * count and a second instance that quits at once starts none; at the latest after a moment.
 */
export function startBrowserSoon(): void {
  wanted = true;
  startTimer = setTimeout(startBrowser, 250);
}

/** The app has used a part of Electron: its main file is running, and this turn of it is soon over. */
export function appTouched(): void {
  if (wanted && !startTurn) startTurn = setImmediate(startBrowser);
}

function startBrowser(): void {
  clearTimeout(startTimer);
  if (!wanted || ended) return;
  wanted = false;
  begin(launch());
}

async function launch(): Promise<Browser> {
  const executable = await ensureChromium();
  const port = chromiumSwitches().some((flag) => flag.startsWith('--remote-debugging-port'));
  profile = path.join(os.tmpdir(), `electron-stand-in-${randomUUID()}`);
  const flags = chromiumFlags(executable, profile, chromiumSwitches());
  const child = spawn('/bin/sh', ['-c', KEEPER, 'sh', executable, ...flags], {
    // Only a test tool that asked for a port reads the line on stderr that tells it.
    stdio: ['ignore', 'ignore', port ? 'inherit' : 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, STAND_IN_PROFILE: profile, LANGUAGE: appLocale() },
    detached: true,
  });
  process_ = child;
  child.on('exit', () => {
    process_ = undefined;
    gone?.();
  });
  const connection = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  return connect(connection, isHeadless(executable));
}

async function connect(connection: CdpConnection, headless: boolean): Promise<Browser> {
  const cdp = connection.browser;
  const sessions = new Map<string, PromiseWithResolvers<CdpSession>>();
  const slot = (targetId: string): PromiseWithResolvers<CdpSession> => {
    const known = sessions.get(targetId) ?? Promise.withResolvers<CdpSession>();
    sessions.set(targetId, known);
    return known;
  };
  cdp.on('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
    const session = connection.session(sessionId);
    if (targetInfo.openerId) for (const hear of popups) hear(targetInfo, session);
    slot(targetInfo.targetId).resolve(session);
  });
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => connection.forget(sessionId));
  cdp.on('Target.targetDestroyed', ({ targetId }) => sessions.delete(targetId));
  const [{ product }, { targetInfos }] = await Promise.all([
    cdp.send('Browser.getVersion'),
    cdp.send('Target.getTargets'),
    cdp.send('Target.setDiscoverTargets', { discover: true }),
    cdp.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }, { exclude: true }],
    }),
  ]);
  let first = targetInfos.find((target) => target.type === 'page')?.targetId;
  const takeFirstPage = (): string | undefined => {
    const page = first;
    first = undefined;
    return page;
  };
  const version = product.split('/')[1] ?? product;
  return { cdp, connection, headless, version, takeFirstPage, attached: (id) => slot(id).promise };
}

let gone: (() => void) | undefined;

/** Hears when Chromium has ended without being asked to. */
export function onBrowserGone(hear: () => void): void {
  gone = hear;
}

function killBrowser(): void {
  if (process_?.pid === undefined) return;
  try {
    process.kill(-process_.pid, 'SIGKILL');
  } catch {
    // It ended just now.
  }
}

/** Ends Chromium for good and removes its profile; also keeps it from starting. Resolves when nothing is left. */
export async function endBrowser(): Promise<void> {
  ended = true;
  gone = undefined;
  const child = process_;
  // Killing is safe, because nothing in the profile is kept, and ten times as fast as asking.
  if (child) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    killBrowser();
    await exited;
  }
  removeProfile();
}

function removeProfile(): void {
  if (profile && existsSync(profile)) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}

// A main process that ends by an error or by process.exit must leave nothing behind either.
process.on('exit', () => {
  killBrowser();
  removeProfile();
});
