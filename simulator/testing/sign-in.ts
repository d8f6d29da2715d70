import { createHash, randomBytes } from 'node:crypto';
import type { Simulator } from '../simulator.ts';

/** What one request came to. */
export interface Reply<T> {
  status: number;
  body: T;
  headers: Headers;
}

/** A signed-in person (or server) for tests: plain requests with his token. */
export interface SignedIn {
  userId: string;
  accessToken: string;
  refreshToken: string;
  get<T>(path: string): Promise<Reply<T>>;
  send<T>(method: string, path: string, body?: unknown): Promise<Reply<T>>;
}

/** A PKCE verifier with its S256 challenge. */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(40).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

const redirectUri = 'http://127.0.0.1:49152/callback';

/** The address of the sign-in page for a request; `extra` replaces or (with '') removes parameters. */
export function authorizeUrl(simulator: Simulator, challenge: string, extra: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: simulator.ready.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: 'state-1',
  });
  for (const [key, value] of Object.entries(extra)) {
    if (value === '') query.delete(key);
    else query.set(key, value);
  }
  return `${simulator.ready.login}/oauth/authorize?${query}`;
}

/** Asks the token endpoint. */
export async function askToken(
  simulator: Simulator,
  form: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${simulator.ready.login}/oauth/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

/** Gets a code by signing in at once with a login hint. */
export async function getCode(simulator: Simulator, name: string, challenge: string): Promise<string> {
  const answer = await fetch(authorizeUrl(simulator, challenge, { login_hint: name }), { redirect: 'manual' });
  const code = new URL(answer.headers.get('location') ?? 'http://none').searchParams.get('code');
  if (!code) throw new Error(`No code for ${name}: ${answer.status}`);
  return code;
}

/** Requests with a token. */
export function withToken(simulator: Simulator, userId: string, accessToken: string, refreshToken = ''): SignedIn {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<Reply<T>> => {
    const answer = await fetch(`${simulator.ready.api}/api/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as T, headers: answer.headers };
  };
  return { userId, accessToken, refreshToken, send, get: (path) => send('GET', path) };
}

/** Signs a person in with PKCE. */
export async function signIn(simulator: Simulator, name: string): Promise<SignedIn> {
  const { verifier, challenge } = pkce();
  const { body } = await askToken(simulator, {
    grant_type: 'authorization_code',
    code: await getCode(simulator, name, challenge),
    code_verifier: verifier,
    client_id: simulator.ready.clientId,
    redirect_uri: redirectUri,
  });
  const user = simulator.world.findUser(name);
  if (!user || !body.access_token) throw new Error(`${name} could not sign in.`);
  return withToken(simulator, user.id, body.access_token, body.refresh_token);
}

/** Signs the confidential client in. */
export async function signInServer(simulator: Simulator): Promise<SignedIn> {
  const { id, secret } = simulator.ready.confidentialClient;
  const basic = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const { body } = await askToken(simulator, { grant_type: 'client_credentials' }, { authorization: basic });
  return withToken(simulator, '', body.access_token ?? '');
}
