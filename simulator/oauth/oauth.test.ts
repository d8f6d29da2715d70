import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '../simulator.ts';
import { askToken, authorizeUrl, getCode, pkce, signIn, signInServer, withToken } from '../testing/sign-in.ts';

let simulator: Simulator;
const redirect_uri = 'http://127.0.0.1:49152/callback';

beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(async () => simulator.close());

const ask = async (
  extra: Record<string, string>,
): Promise<{ status: number; location: URL | undefined; text: string }> => {
  const answer = await fetch(authorizeUrl(simulator, pkce().challenge, extra), { redirect: 'manual' });
  const location = answer.headers.get('location');
  return { status: answer.status, location: location ? new URL(location) : undefined, text: await answer.text() };
};

const redeem = (code: string, verifier: string, extra: Record<string, string> = {}) =>
  askToken(simulator, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    client_id: simulator.ready.clientId,
    redirect_uri,
    ...extra,
  });

test('the sign-in page lists everybody, without script, and each link signs in', async () => {
  const page = await ask({});
  expect(page.status).toBe(200);
  expect(page.text.match(/<li>/g)).toHaveLength(60);
  expect(page.text).not.toMatch(/<script/i);
  const href = /href="([^"]+)">Jana Novak/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const signedIn = await fetch(new URL(href, `${simulator.ready.login}/oauth/`), { redirect: 'manual' });
  const location = new URL(signedIn.headers.get('location') ?? '');
  expect(location.searchParams.get('state')).toBe('state-1');
  expect(location.searchParams.get('code')).toBeTruthy();
});

test.each([
  ['an unknown client', { client_id: 'someone' }],
  ['a foreign redirect', { redirect_uri: 'https://evil.example/cb' }],
  ['a custom scheme', { redirect_uri: 'riposte://cb' }],
  ['a look-alike host', { redirect_uri: 'http://127.0.0.1.evil.example/cb' }],
  ['credentials in the redirect', { redirect_uri: 'http://me@127.0.0.1/cb' }],
])('%s is shown, never redirected', async (_what, extra) => {
  const answer = await ask({ ...extra, login_hint: 'Jana Novak' });
  expect(answer.status).toBe(400);
  expect(answer.location).toBeUndefined();
});

test.each([
  ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['no PKCE', { code_challenge: '' }, 'invalid_request'],
  ['a short challenge', { code_challenge: 'abc' }, 'invalid_request'],
  ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
  ['a person who says no', { deny: 'true' }, 'access_denied'],
])('%s comes back as an error with the state', async (_what, extra, error) => {
  const { location } = await ask({ ...extra, login_hint: 'deny' in extra ? '' : 'Jana Novak' });
  expect(location?.searchParams.get('error')).toBe(error);
  expect(location?.searchParams.get('state')).toBe('state-1');
  expect(location?.searchParams.get('code')).toBeNull();
});

test('a code is good once, for its verifier, client and redirect only', async () => {
  const first = pkce();
  const code = await getCode(simulator, 'Jana Novak', first.challenge);
  const good = await redeem(code, first.verifier);
  expect(good.status).toBe(200);
  expect(await redeem(code, first.verifier)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  for (const [verifier, extra] of [
    [pkce().verifier, {}],
    [first.verifier, { redirect_uri: 'http://127.0.0.1:1/other' }],
  ] as const) {
    const next = await getCode(simulator, 'Jana Novak', first.challenge);
    expect(await redeem(next, verifier, extra)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await redeem(next, first.verifier)).status).toBe(400);
  }
  const other = await getCode(simulator, 'Jana Novak', first.challenge);
  expect(await redeem(other, first.verifier, { client_id: 'someone' })).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  });
});

test('refresh tokens rotate; using one twice ends the family', async () => {
  const person = await signIn(simulator, 'Tomás Herrera');
  const refresh = (refresh_token: string) =>
    askToken(simulator, { grant_type: 'refresh_token', refresh_token, client_id: simulator.ready.clientId });
  const second = await refresh(person.refreshToken);
  expect(second.status).toBe(200);
  expect(await refresh(person.refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(await refresh(second.body.refresh_token ?? '')).toMatchObject({ status: 400 });
  expect((await refresh('nonsense')).status).toBe(400);
});

test('client credentials need the secret and get no refresh token', async () => {
  const server = await signInServer(simulator);
  expect((await server.get('/routing/queues')).status).toBe(200);
  const wrong = await askToken(simulator, {
    grant_type: 'client_credentials',
    client_id: simulator.ready.confidentialClient.id,
    client_secret: 'no',
  });
  expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await askToken(simulator, { grant_type: 'password' })).toMatchObject({ status: 401 });
});

test('a token is missing, wrong, expired or revoked: 401 with the platform’s code and a context id', async () => {
  const bare = await fetch(`${simulator.ready.api}/api/v2/users/me`);
  expect(bare.headers.get('inin-correlation-id')).toBeTruthy();
  expect(await bare.json()).toMatchObject({
    code: 'authentication.required',
    status: 401,
    contextId: expect.any(String),
  });
  const wrong = await withToken(simulator, '', 'nonsense').get('/users/me');
  expect(wrong).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
  const person = await signIn(simulator, 'Yuki Tanaka');
  simulator.faults.expireTokens();
  expect(await person.get('/users/me')).toMatchObject({ status: 401 });
  const again = await askToken(simulator, {
    grant_type: 'refresh_token',
    refresh_token: person.refreshToken,
    client_id: simulator.ready.clientId,
  });
  expect(again.status).toBe(200);
});

test('while someone is signed in the simulator does not answer for him; afterwards it does again', async () => {
  const person = await signIn(simulator, 'Chiara Bellini');
  const user = simulator.world.user(person.userId);
  expect(user.behaviour).toBe('human');
  await person.send('DELETE', '/tokens/me');
  expect(user.behaviour).toBe('accept');
  expect((await person.get('/users/me')).status).toBe(401);
});

test('a missing permission is named, whether all or any of several are wanted', async () => {
  const limited = await signIn(simulator, 'Noor El-Amrani');
  const libraries = await limited.get<{ message: string; code: string }>('/responsemanagement/libraries');
  expect(libraries).toMatchObject({ status: 403, body: { code: 'missing.permissions' } });
  expect(libraries.body.message).toContain('responses:library:view');
  const replace = await limited.send<{ message: string; code: string }>(
    'POST',
    '/conversations/x/participants/y/replace/queue',
    { queueId: 'q' },
  );
  expect(replace).toMatchObject({ status: 403, body: { code: 'missing.any.permissions' } });
  expect(replace.body.message).toContain('conversation:communication:blindTransferQueue');
});

test('sign-out goes back to the loopback address only', async () => {
  const query = new URLSearchParams({ client_id: simulator.ready.clientId, redirect_uri });
  const back = await fetch(`${simulator.ready.login}/logout?${query}`, { redirect: 'manual' });
  expect(back.headers.get('location')).toBe(redirect_uri);
  const foreign = await fetch(`${simulator.ready.login}/logout?redirect_uri=https://evil.example`, {
    redirect: 'manual',
  });
  expect(foreign.status).toBe(200);
});
