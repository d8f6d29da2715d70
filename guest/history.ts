import { isWorthRepeating, wordsForCode } from './error-codes.ts';
import { GuestError } from './guest-error.ts';
import { asNumber, asRecord, type IncomingMessage, parseMessage } from './incoming-message.ts';

/** One page of `GET /api/v2/webmessaging/messages` (WebMessagingMessageEntityList). */
export interface HistoryPage {
  messages: IncomingMessage[];
  pageCount: number;
  /** The server's clock from the `Date` header, for comparing times without trusting ours. */
  serverNowMs: number | undefined;
}

/** The API base that belongs to a socket address `wss://webmessaging.{environment}/v1`, if it is of that form. */
export function deriveApi(url: URL): string | undefined {
  const environment = /^webmessaging\.(.+)$/.exec(url.hostname)?.[1];
  return environment && url.protocol === 'wss:' ? `https://api.${environment}` : undefined;
}

/** Reads one page. Fails with a `GuestError` whose code is the HTTP status, or `history-unavailable`. */
export async function readHistoryPage(at: {
  api: string;
  jwt: string;
  pageSize: number;
  pageNumber: number;
  timeoutMs: number;
}): Promise<HistoryPage> {
  const url = new URL(`${at.api.replace(/\/+$/, '')}/api/v2/webmessaging/messages`);
  url.searchParams.set('pageSize', String(at.pageSize));
  url.searchParams.set('pageNumber', String(at.pageNumber));
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      headers: { authorization: `Bearer ${at.jwt}`, accept: 'application/json' },
      // SECURITY: the JWT must not follow a redirect to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(at.timeoutMs),
    });
    body = await response.json().catch(() => undefined);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : 'unknown';
    throw new GuestError('history-unavailable', `The history could not be read: ${why}.`);
  }
  if (!response.ok) {
    const seconds = Number(response.headers.get('retry-after'));
    const detail = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
    throw new GuestError(response.status, wordsForCode(response.status), detail);
  }
  const list = asRecord(body);
  if (!Array.isArray(list?.entities)) {
    throw new GuestError('history-unavailable', 'The history came in a form that cannot be read.');
  }
  const serverNowMs = Date.parse(response.headers.get('date') ?? '');
  return {
    messages: list.entities.map(parseMessage).filter((message) => message !== undefined),
    pageCount: asNumber(list.pageCount) ?? at.pageNumber,
    serverNowMs: Number.isNaN(serverNowMs) ? undefined : serverNowMs,
  };
}

/** True for failures of a reading that may pass. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof GuestError)) return false;
  return error.code === 'history-unavailable' || (typeof error.code === 'number' && isWorthRepeating(error.code));
}

const PAGE_SIZE = 100;
const MOST_PAGES = 50;

/** All of a session's history, and whether it is whole: only a whole one can prove that something is absent. */
export interface WholeHistory {
  messages: IncomingMessage[];
  whole: boolean;
  serverNowMs: number | undefined;
}

/** Reads page after page until the last, or 5,000 messages. */
export async function readWholeHistory(api: string, jwt: string, timeoutMs: number): Promise<WholeHistory> {
  const messages: IncomingMessage[] = [];
  let serverNowMs: number | undefined;
  for (let pageNumber = 1; pageNumber <= MOST_PAGES; pageNumber++) {
    const page = await readHistoryPage({ api, jwt, pageSize: PAGE_SIZE, pageNumber, timeoutMs });
    messages.push(...page.messages);
    serverNowMs = page.serverNowMs;
    if (pageNumber >= page.pageCount) return { messages, whole: true, serverNowMs };
  }
  return { messages, whole: false, serverNowMs };
}
