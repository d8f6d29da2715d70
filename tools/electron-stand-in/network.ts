import type { CdpSession, Protocol } from './cdp/connection.ts';
import { cancellable } from './events.ts';
import type { WebFrameMain } from './frames.ts';
import { fromChromium, headerToChromium, originOf, registeredSchemes, toChromium } from './schemes.ts';
import type { Session } from './session.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

const TYPES: Readonly<Record<string, string>> = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
  WebSocket: 'webSocket',
};

/** What the interception needs to know of its page. */
export interface NetworkHost {
  readonly id: number;
  readonly session: Session;
  readonly mainFrameId: string;
  /** The address that the main process asked for; a navigation to it is not the page's own. */
  readonly wanted: string | undefined;
  /** The page's current address. */
  readonly url: string;
  frame(id: string): WebFrameMain | undefined;
  emit(event: string, ...values: unknown[]): boolean;
}

/** Answers, blocks or lets pass every request of a page: its navigations, its session's protocols and webRequest. */
export class Network {
  readonly #host: NetworkHost;
  #lastRequest = 0;

  constructor(host: NetworkHost) {
    this.#host = host;
  }

  /** Starts to intercept a target's requests (the page's, or one of its workers' or foreign frames'). */
  watch(session: CdpSession): void {
    session.on('Fetch.requestPaused', (paused) => {
      this.#decide(session, paused).catch(() => {
        // The page went away while it waited.
      });
    });
    this.refresh(session);
  }

  /** Intercepts navigations and custom schemes always, everything else only where a listener asks for it. */
  refresh(session: CdpSession): void {
    const schemes = registeredSchemes().map((scheme) => ({ urlPattern: `https://*.${scheme}.invalid/*` }));
    const documents = { urlPattern: '*', resourceType: 'Document' as const };
    const patterns = this.#host.session.webRequest.isActive ? [{ urlPattern: '*' }] : [documents, ...schemes];
    session.tell('Fetch.enable', { patterns });
  }

  /**
   * Fetch does not meet web sockets. So the listener is asked about some that do not exist, and where it cancels those,
   * the app's own documents and workers get a further policy that forbids them all: right for rules by scheme, which
   * are the rules that apps have.
   */
  async #socketPolicy(): Promise<{ readonly name: string; readonly value: string }[]> {
    const { webRequest } = this.#host.session;
    const allowed = await Promise.all(
      ['ws', 'wss'].map(async (scheme) => {
        const about = { url: `${scheme}://stand-in.invalid/`, method: 'GET', resourceType: 'webSocket' };
        return (await webRequest.decide(about)).cancel ? [] : [`${scheme}:`];
      }),
    );
    if (allowed.flat().length === 2) return [];
    const value = ['connect-src', 'http:', 'https:', 'data:', 'blob:', ...allowed.flat()].join(' ');
    return [{ name: 'content-security-policy', value }];
  }

  async #decide(session: CdpSession, paused: Paused): Promise<void> {
    const { requestId } = paused;
    const url = fromChromium(paused.request.url) + (paused.request.urlFragment ?? '');
    if (paused.resourceType === 'Document' && !this.#mayNavigate(paused, url)) {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const { cancel, redirectURL } = await this.#askListener(paused, url);
    if (cancel) {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    } else if (redirectURL) {
      const location = { name: 'location', value: toChromium(redirectURL) };
      await session.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders: [location] });
    } else {
      await this.#answer(session, paused, url);
    }
  }

  /** Emits what Electron emits before a navigation; false when a listener prevents it. */
  #mayNavigate(paused: Paused, url: string): boolean {
    const host = this.#host;
    const isMainFrame = paused.frameId === host.mainFrameId;
    if (isMainFrame) {
      const chromium = new URL(paused.request.url).origin;
      host.session.permissions.opened(chromium, originOf(url), host);
    }
    const frame = host.frame(paused.frameId) ?? null;
    if (paused.redirectedRequestId) return this.#emit('will-redirect', url, frame, isMainFrame);
    if (isMainFrame && (url === host.wanted || url === host.url)) return true;
    return isMainFrame ? this.mayLeave(url) : this.#emit('will-frame-navigate', url, frame, false);
  }

  /** Emits what Electron emits before the page itself goes to another address; false when a listener prevents it. */
  mayLeave(url: string): boolean {
    const frame = this.#host.frame(this.#host.mainFrameId) ?? null;
    return this.#emit('will-frame-navigate', url, frame, true) && this.#emit('will-navigate', url, frame, true);
  }

  #emit(name: string, url: string, frame: WebFrameMain | null, isMainFrame: boolean): boolean {
    const host = this.#host;
    const initiator = host.frame(host.mainFrameId) ?? null;
    const event = cancellable({ url, isSameDocument: false, isMainFrame, frame, initiator });
    if (name === 'will-frame-navigate') host.emit(name, event);
    else host.emit(name, event, url, false, isMainFrame, frame?.processId, frame?.routingId);
    return !event.defaultPrevented;
  }

  #askListener(paused: Paused, url: string): Promise<{ readonly cancel?: boolean; readonly redirectURL?: string }> {
    const host = this.#host;
    const main = paused.frameId === host.mainFrameId ? 'mainFrame' : 'subFrame';
    return host.session.webRequest.decide({
      id: ++this.#lastRequest,
      url,
      method: paused.request.method,
      resourceType: paused.resourceType === 'Document' ? main : (TYPES[paused.resourceType] ?? 'other'),
      webContentsId: host.id,
      webContents: host,
      frame: host.frame(paused.frameId) ?? null,
      referrer: fromChromium(paused.request.headers.Referer ?? ''),
      timestamp: Date.now(),
    });
  }

  async #answer(session: CdpSession, paused: Paused, url: string): Promise<void> {
    const { requestId } = paused;
    const handler = this.#host.session.protocol.handlerOf(url);
    if (!handler) {
      await session.send('Fetch.continueRequest', { requestId });
      return;
    }
    try {
      const response = await handler(requestOf(paused, url));
      const body = Buffer.from(await response.arrayBuffer());
      const headers = [...response.headers].map(([name, value]) => ({ name, value: headerToChromium(name, value) }));
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status || 200,
        responseHeaders: [...headers, ...(await this.#socketPolicy())],
        // The binary protocol carries bytes as they are, where the JSON one has base64.
        body: body as unknown as string,
      });
    } catch (error) {
      console.error(`The protocol handler failed for ${url}:`, error);
      await session.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
  }
}

function requestOf({ request }: Paused, url: string): Request {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, fromChromium(value)]);
  const entries = (request.postDataEntries ?? []).map(({ bytes }) =>
    typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : Buffer.from(bytes ?? []),
  );
  const body = entries.length > 0 ? Buffer.concat(entries) : (request.postData ?? null);
  return new Request(url, { method: request.method, headers, body });
}
