import { Failed, invalid } from '#shared/rpc/failure.ts';
import { type BytesResponse, type Clock, type Log, type Network, NetworkTrouble, tooLong } from '../ports.ts';
import { type Circumstances, reading } from './circumstances.ts';
import { assertFetchable } from './endpoints.ts';
import { explainAnswer, explainTrouble } from './explain.ts';
import type { CallOptions, Endpoints } from './platform.ts';
import type { TokenSource } from './token-source.ts';

/** The largest file that is fetched and put up. */
export const largestBytes = 20 * 1024 * 1024;
const transferMs = 20_000;
/** What an upload may answer with at most; it is not read. */
const longestReceipt = 64 * 1024;

/** What files are carried with. */
export interface TransferDeps {
  network: Network;
  clock: Clock;
  log: Log;
  endpoints: Endpoints;
  tokens: TokenSource;
}

/** Headers that are ours or the connection's; a store has no say in them. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'cookie',
]);

/**
 * Carries files from and to where the platform says. Redirects are not followed. Throws only `Failed`: an address that must
 * not be followed is `unexpected` `foreign-file`, a file that is too large `invalid` `asset` `asset-too-large`.
 */
export function fileTransfer(deps: TransferDeps): {
  fetchFile(url: string, options?: CallOptions): Promise<Uint8Array>;
  putFile(url: string, headers: Record<string, string>, bytes: Uint8Array, options?: CallOptions): Promise<void>;
} {
  const { network, clock, log, endpoints } = deps;

  async function exchange(
    circumstances: Circumstances,
    request: { method: string; url: string; headers: Record<string, string>; body?: Uint8Array; longestBytes: number },
  ): Promise<BytesResponse> {
    assertFetchable(request.url, endpoints);
    const { timeoutMs, signal } = circumstances;
    const startedMs = clock.monotonic();
    try {
      return await network.fetchBytes({ ...request, timeoutMs, ...(signal ? { signal } : {}) });
    } catch (error) {
      if (!(error instanceof NetworkTrouble)) throw new Failed({ kind: 'unexpected', reference: log.report(error) });
      if (error.message === tooLong) throw invalid('asset', 'asset-too-large', { limit: largestBytes });
      log.warn('genesys.trouble', { what: circumstances.what, phase: error.phase, reason: error.message });
      throw new Failed(explainTrouble(error, circumstances, Math.round(clock.monotonic() - startedMs)));
    }
  }

  function check(answer: BytesResponse, circumstances: Circumstances): void {
    if (answer.status >= 200 && answer.status < 300) return;
    log.warn('genesys.refused', { what: circumstances.what, status: answer.status });
    // A store's 401 is about its own keys, not about our session.
    if (answer.status === 401) throw new Failed({ kind: 'forbidden' });
    const body = new TextDecoder().decode(answer.body.subarray(0, longestReceipt));
    throw new Failed(explainAnswer({ ...answer, body }, circumstances));
  }

  async function fetchFile(url: string, options?: CallOptions): Promise<Uint8Array> {
    const circumstances = reading('asset', options, transferMs);
    const get = (headers: Record<string, string>): Promise<BytesResponse> =>
      exchange(circumstances, { method: 'GET', url, headers, longestBytes: largestBytes });
    // SECURITY: the token belongs to the API's own origin; whoever else keeps files gets none.
    const ours = URL.canParse(url) && new URL(url).origin === new URL(endpoints.api).origin;
    if (!ours) {
      const answer = await get({});
      check(answer, circumstances);
      return answer.body;
    }
    const token = await deps.tokens.current();
    let answer = await get({ authorization: `Bearer ${token}` });
    if (answer.status === 401) answer = await get({ authorization: `Bearer ${await deps.tokens.renewed(token)}` });
    check(answer, circumstances);
    return answer.body;
  }

  async function putFile(
    url: string,
    headers: Record<string, string>,
    bytes: Uint8Array,
    options?: CallOptions,
  ): Promise<void> {
    // Nothing is said to the customer by this: whether it arrived need not be known, so it fails like a read.
    const circumstances = reading('upload', options, transferMs);
    const allowed = Object.entries(headers).filter(([name]) => !ownHeaders.has(name.toLowerCase()));
    const answer = await exchange(circumstances, {
      method: 'PUT',
      url,
      headers: Object.fromEntries(allowed),
      body: bytes,
      longestBytes: longestReceipt,
    });
    check(answer, circumstances);
  }

  return { fetchFile, putFile };
}
