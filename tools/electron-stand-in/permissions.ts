import type { Browser } from './browser.ts';
import type { Protocol } from './cdp/connection.ts';

type Descriptor = Protocol.Browser.PermissionDescriptor;

/** `setPermissionRequestHandler`'s and `setPermissionCheckHandler`'s parts that the stand-in knows. */
export type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;
export type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean;

/** Electron's permissions with Chromium's descriptors of them. */
const KNOWN: Readonly<Record<string, readonly Descriptor[]>> = {
  notifications: [{ name: 'notifications' }],
  geolocation: [{ name: 'geolocation' }],
  media: [{ name: 'camera' }, { name: 'microphone' }],
  midi: [{ name: 'midi' }],
  midiSysex: [{ name: 'midi', sysex: true }],
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write', allowWithoutSanitization: false }],
  'idle-detection': [{ name: 'idle-detection' }],
  'storage-access': [{ name: 'storage-access' }],
  'display-capture': [{ name: 'display-capture' }],
  'window-management': [{ name: 'window-management' }],
  'persistent-storage': [{ name: 'persistent-storage' }],
};

/**
 * A session's permissions. SECURITY: everything is denied until the app's handlers allow it. Chromium cannot ask while
 * a page waits, so the handlers are asked once for every origin that a window opens and every permission, and again
 * when they change; Chromium then holds to their answers.
 */
export class Permissions {
  request: RequestHandler | null = null;
  check: CheckHandler | null = null;
  readonly #origins = new Map<string, { readonly name: string; readonly contents: unknown }>();
  readonly #set: (permission: Descriptor, setting: 'granted' | 'denied', origin?: string) => void;

  constructor(browser: () => Promise<Browser>, context: () => string | undefined) {
    this.#set = (permission, setting, origin) => {
      void browser().then(({ cdp }) =>
        cdp.tell('Browser.setPermission', { permission, setting, origin, browserContextId: context() }),
      );
    };
  }

  /** Denies everything to everybody, before the first page opens. */
  denyAll(): void {
    for (const descriptor of Object.values(KNOWN).flat()) this.#set(descriptor, 'denied');
  }

  /** A window is about to open a document of this origin (as Chromium names it): asks the handlers. */
  opened(origin: string, name: string, contents: unknown): void {
    if (this.#origins.has(origin)) return;
    this.#origins.set(origin, { name, contents });
    this.#ask(origin, name, contents);
  }

  /** The app has other handlers now. */
  changed(): void {
    for (const [origin, { name, contents }] of this.#origins) this.#ask(origin, name, contents);
  }

  #ask(origin: string, name: string, contents: unknown): void {
    for (const [permission, descriptors] of Object.entries(KNOWN)) {
      const decide = (granted: boolean): void => {
        for (const each of descriptors) this.#set(each, granted ? 'granted' : 'denied', origin);
      };
      const details = { requestingUrl: `${name}/`, isMainFrame: true, securityOrigin: `${name}/` };
      if (this.check && !this.check(contents, permission, name, details)) decide(false);
      else if (this.request) this.request(contents, permission, decide, details);
      // SECURITY: Electron grants everything to everybody when there is no handler; the stand-in does not.
      else decide(this.check !== null);
    }
  }
}
