import { EventEmitter } from 'node:events';
import { browserReady } from './browser.ts';
import { type CheckHandler, Permissions, type RequestHandler } from './permissions.ts';
import { SessionProtocol } from './protocol.ts';
import { WebRequest } from './web-request.ts';

let defaultContextTaken = false;

/** A page that belongs to a session and follows its changes. */
export interface SessionMember {
  /** The session's protocols or request listeners have changed. */
  refreshInterception(): void;
  clearStorage(): Promise<void>;
  clearCache(): Promise<void>;
}

/** Electron's session: a store of its own (a browser context), with its protocols, requests and permissions. */
export class Session extends EventEmitter {
  readonly partition: string;
  readonly members = new Set<SessionMember>();
  readonly protocol = new SessionProtocol(() => this.#changed());
  readonly webRequest = new WebRequest(() => this.#changed());
  readonly permissions: Permissions = new Permissions(
    () => browserReady,
    () => this.#contextId,
  );
  #context: Promise<string | undefined> | undefined;
  #contextId: string | undefined;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  /** Gives the browser context's id; the session that opens the first window takes Chromium's own (undefined). */
  context(): Promise<string | undefined> {
    this.#context ??= this.#makeContext();
    return this.#context;
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.permissions.request = handler;
    this.permissions.changed();
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.permissions.check = handler;
    this.permissions.changed();
  }

  /** Accepted: no device is ever offered to a page. */
  setDevicePermissionHandler(): void {}

  /** Accepted: no display is ever offered to a page. */
  setDisplayMediaRequestHandler(): void {}

  setSpellCheckerEnabled(): void {}

  setSpellCheckerLanguages(): void {}

  flushStorageData(): void {}

  async closeAllConnections(): Promise<void> {}

  isSpellCheckerEnabled(): boolean {
    return false;
  }

  isPersistent(): boolean {
    return false;
  }

  getStoragePath(): null {
    return null;
  }

  async clearStorageData(): Promise<void> {
    const [{ cdp }, browserContextId] = await Promise.all([browserReady, this.context()]);
    await cdp.send('Storage.clearCookies', { browserContextId });
    for (const member of this.members) await member.clearStorage();
  }

  async clearCache(): Promise<void> {
    for (const member of this.members) await member.clearCache();
  }

  #changed(): void {
    for (const member of this.members) member.refreshInterception();
  }

  async #makeContext(): Promise<string | undefined> {
    const isFirst = !defaultContextTaken;
    defaultContextTaken = true;
    const { cdp } = await browserReady;
    if (!isFirst) this.#contextId = (await cdp.send('Target.createBrowserContext', {})).browserContextId;
    this.permissions.denyAll();
    return this.#contextId;
  }
}

const partitions = new Map<string, Session>();

function fromPartition(partition: string): Session {
  const known = partitions.get(partition) ?? new Session(partition);
  partitions.set(partition, known);
  return known;
}

/** Electron's `session`. */
export const session = { defaultSession: fromPartition(''), fromPartition };
