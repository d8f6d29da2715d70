import { randomBytes, timingSafeEqual } from 'node:crypto';
import * as oauth from 'oauth4webapi';
import { Failed } from '#shared/rpc/failure.ts';
import type { Browser, Clock, Log, Loopback, Network } from '../ports.ts';
import { assertKnown } from './endpoints.ts';
import { explainOAuth, oauthParty, refusedBy } from './oauth-client.ts';
import { donePage, refusedPage } from './oauth-pages.ts';
import type { Endpoints } from './platform.ts';
import type { TokenSet } from './token-source.ts';

/** What signing in needs. */
export interface SignInDeps {
  endpoints: Endpoints;
  clientId: string;
  browser: Browser;
  loopback: Loopback;
  network: Network;
  clock: Clock;
  log: Log;
  signal: AbortSignal;
  /** Endpoints on this machine are only taken in practice. */
  loopbackAllowed: boolean;
  /** `email:org` or an id, passed on as `login_hint`. */
  loginHint?: string;
  /** Ports for the redirect in the order in which they are tried; for clients registered with a fixed one. */
  ports?: readonly number[];
  onStep?(step: 'browser' | 'exchanging'): void;
}

/** The life of one attempt. */
export const signInLifeMs = 180_000;

/** Any port first, then those that a strict client can have registered. */
export const redirectPorts: readonly number[] = [0, 47_113, 47_114, 47_115];

/** The path of the redirect URI. */
export const redirectPath = '/callback';

/**
 * Signs a person in by authorization code with PKCE (S256) in the system browser, with a redirect to a one-shot listener
 * on this machine (RFC 8252, 7636). Throws only `Failed`: `cancelled`, `timed-out` after three minutes, `forbidden` with the
 * OAuth code (access_denied, state_mismatch, issuer_mismatch, invalid_grant), `invalid` with path clientId, `offline`,
 * `upstream`, `unexpected`. State and verifier live in memory, are used once and never logged.
 */
export async function signIn(deps: SignInDeps): Promise<TokenSet> {
  assertKnown(deps.endpoints, deps.loopbackAllowed);
  if (!/^[\w-]{1,200}$/.test(deps.clientId))
    throw new Failed({ kind: 'invalid', issues: [{ path: 'clientId', message: 'sign-in.client-malformed' }] });
  const ending = new AbortController();
  const cancel = (): void => ending.abort(new Failed({ kind: 'cancelled' }));
  if (deps.signal.aborted) cancel();
  deps.signal.addEventListener('abort', cancel, { once: true });
  const over = deps.clock.sleep(signInLifeMs, ending.signal).then(
    () => ending.abort(new Failed({ kind: 'timed-out', afterMs: signInLifeMs })),
    () => undefined,
  );
  try {
    return await run(deps, ending.signal);
  } catch (error) {
    if (ending.signal.aborted && ending.signal.reason instanceof Failed) throw ending.signal.reason;
    throw explainOAuth(error, deps.log);
  } finally {
    deps.signal.removeEventListener('abort', cancel);
    ending.abort();
    await over;
  }
}

async function run(deps: SignInDeps, signal: AbortSignal): Promise<TokenSet> {
  const { endpoints, clientId, network } = deps;
  signal.throwIfAborted();
  const party = oauthParty({ endpoints, clientId, network, signal });
  const state = randomBytes(32).toString('base64url');
  const verifier = randomBytes(64).toString('base64url');
  const listener = await deps.loopback.listen({
    ports: deps.ports ?? redirectPorts,
    path: redirectPath,
    signal,
    page: { done: donePage, refused: refusedPage },
  });
  try {
    deps.onStep?.('browser');
    const challenge = await oauth.calculatePKCECodeChallenge(verifier);
    // The request is listened to before the browser opens: in practice the answer is there before `open` returns.
    const redirected = listener.request;
    redirected.catch(() => undefined);
    const opened = deps.browser.open(authorizeUrl(deps, listener.redirectUri, state, challenge));
    await rejecting(Promise.race([opened, redirected]), signal);
    const query = checked(await rejecting(redirected, signal), endpoints, state);
    deps.onStep?.('exchanging');
    const parameters = oauth.validateAuthResponse(party.server, party.client, query, state);
    const response = await oauth.authorizationCodeGrantRequest(
      party.server,
      party.client,
      oauth.None(),
      parameters,
      listener.redirectUri,
      verifier,
      party.options,
    );
    const tokens = await oauth.processAuthorizationCodeResponse(party.server, party.client, response);
    return toTokenSet(tokens, deps.clock);
  } finally {
    listener.close();
  }
}

function authorizeUrl(deps: SignInDeps, redirectUri: string, state: string, challenge: string): string {
  const url = new URL(`${deps.endpoints.login}/oauth/authorize`);
  url.search = new URLSearchParams({
    client_id: deps.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state,
    ...(deps.loginHint ? { login_hint: deps.loginHint } : {}),
  }).toString();
  return url.href;
}

/** SECURITY: refuses every answer that is not the one to our question, before anything of it is used. */
function checked(query: URLSearchParams, endpoints: Endpoints, state: string): URLSearchParams {
  const given = Buffer.from(query.get('state') ?? '');
  const expected = Buffer.from(state);
  if (query.getAll('state').length !== 1 || given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Failed({ kind: 'forbidden', code: 'state_mismatch' });
  const issuer = query.get('iss');
  if (issuer !== null && (!URL.canParse(issuer) || new URL(issuer).origin !== new URL(endpoints.login).origin))
    throw new Failed({ kind: 'forbidden', code: 'issuer_mismatch' });
  const refusal = query.get('error');
  if (refusal !== null) throw refusedBy(refusal);
  if (query.getAll('code').length !== 1) throw new Failed({ kind: 'forbidden', code: 'code_missing' });
  return new URLSearchParams({ code: query.get('code') ?? '', state });
}

/** Token sets as we keep them. Where the platform names no life, a short one is assumed; a 401 renews it earlier. */
export function toTokenSet(tokens: oauth.TokenEndpointResponse, clock: Clock): TokenSet {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? null,
    expiresAtMs: clock.now() + (tokens.expires_in ?? 300) * 1000,
    scope: tokens.scope ?? '',
  };
}

/** Waits for `promise` unless the signal ends it first; what becomes of it then is nobody's business any more. */
function rejecting<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  promise.catch(() => undefined);
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
