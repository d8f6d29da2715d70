import * as oauth from 'oauth4webapi';
import { Failed } from '#shared/rpc/failure.ts';
import { type Log, type Network, NetworkTrouble } from '../ports.ts';
import { isLoopback } from './endpoints.ts';
import type { Endpoints } from './platform.ts';

const timeoutMs = 15_000;

/** What oauth4webapi needs to talk to one login host through our Network port. */
export interface OAuthParty {
  server: oauth.AuthorizationServer;
  client: oauth.Client;
  options: oauth.TokenEndpointRequestOptions;
}

/** The login host as an authorization server for a public client. Paths: api-map, OAuth. */
export function oauthParty(deps: {
  endpoints: Endpoints;
  clientId: string;
  network: Network;
  signal?: AbortSignal;
}): OAuthParty {
  const { login } = deps.endpoints;
  return {
    server: {
      issuer: login,
      authorization_endpoint: `${login}/oauth/authorize`,
      token_endpoint: `${login}/oauth/token`,
    },
    client: { client_id: deps.clientId },
    options: {
      [oauth.customFetch]: fetchOver(deps.network, deps.signal),
      // Plain http only on this machine, in practice.
      [oauth.allowInsecureRequests]: isLoopback(login),
    },
  };
}

function fetchOver(
  network: Network,
  signal?: AbortSignal,
): NonNullable<OAuthParty['options'][typeof oauth.customFetch]> {
  return async (url, { method, headers, body }) => {
    const answer = await network.fetch({
      method,
      url,
      headers,
      ...(body === undefined || body === null ? {} : { body: `${body}` }),
      timeoutMs,
      ...(signal ? { signal } : {}),
    });
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

/**
 * Puts trouble of the token endpoint into a failure. SECURITY: oauth4webapi's errors carry parameters and bodies
 * (code, verifier, tokens) as their cause; only the OAuth error code, a closed alphabet, is taken over.
 */
export function explainOAuth(error: unknown, log: Log, signal?: AbortSignal): Failed {
  if (error instanceof Failed) return error;
  if (signal?.aborted) return new Failed({ kind: 'cancelled' });
  if (error instanceof NetworkTrouble) {
    if (error.phase === 'aborted') return new Failed({ kind: 'cancelled' });
    return new Failed(error.timedOut ? { kind: 'timed-out', afterMs: timeoutMs } : { kind: 'offline' });
  }
  if (error instanceof oauth.ResponseBodyError) return refusedBy(error.error, error.status);
  if (error instanceof oauth.WWWAuthenticateChallengeError) return refusedBy('invalid_client', error.status);
  if (error instanceof oauth.OperationProcessingError && error.cause instanceof Response)
    return new Failed({ kind: 'upstream', status: error.cause.status });
  return new Failed({ kind: 'unexpected', reference: log.report(new Error(`oauth: ${nameOf(error)}`)) });
}

/** What an OAuth error code means to the person. Codes: RFC 6749, 4.1.2.1 and 5.2. */
export function refusedBy(given: string, status = 400): Failed {
  const code = /^[a-z_]{1,40}$/.test(given) ? given : 'unknown_error';
  switch (code) {
    case 'invalid_client':
    case 'unauthorized_client':
    case 'unsupported_grant_type':
    case 'unsupported_response_type':
      return new Failed({ kind: 'invalid', issues: [{ path: 'clientId', message: 'sign-in.client-refused' }], code });
    case 'access_denied':
    case 'invalid_grant':
      return new Failed({ kind: 'forbidden', code });
    case 'temporarily_unavailable':
    case 'server_error':
      return new Failed({ kind: 'upstream', status: Math.max(status, 500), code });
    default:
      return new Failed({ kind: 'invalid', issues: [{ path: 'clientId', message: 'sign-in.refused' }], code });
  }
}

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as Error & { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
};
