import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { SignInRig } from '../testing/sign-in-rig.ts';
import { endpointsOf } from './endpoints.ts';
import { HeadlessBrowser } from './headless-browser.ts';

/** What the browser brings back, and what the login host says to it. */
let simulator: Simulator;
let network: NodeNetwork;
let rig: SignInRig;

beforeAll(async () => {
  simulator = await startSimulator();
  network = new NodeNetwork();
});
afterAll(async () => {
  network.close();
  await simulator.close();
});
beforeEach(() => {
  rig = new SignInRig({ ...simulator.ready, userId: simulator.ready.users[0]?.id ?? '' }, network, new NodeLoopback());
  simulator.faults.clear();
  simulator.ledger.clear();
});

test('the whole way, headless: S256, a code once used, tokens with their life', async () => {
  const steps: string[] = [];
  const authorized: URL[] = [];
  const headless = new HeadlessBrowser(network);
  const tokens = await rig.signIn(async () => undefined, {
    browser: {
      open: (url) => {
        authorized.push(new URL(url));
        return headless.open(url);
      },
    },
    loginHint: simulator.ready.users[0]?.id ?? '',
    onStep: (step) => steps.push(step),
  });
  expect(steps).toEqual(['browser', 'exchanging']);
  expect(tokens.accessToken.length).toBeGreaterThan(20);
  expect(tokens.refreshToken).not.toBeNull();
  expect(tokens.expiresAtMs - rig.clock.now()).toBe(86_400_000);
  const query = authorized[0]?.searchParams;
  expect(query?.get('code_challenge_method')).toBe('S256');
  expect(query?.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  expect(query?.get('state')).toMatch(/^[\w-]{43}$/);
  expect(query?.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
  expect(query?.has('client_secret')).toBe(false);
});

test('state and challenge are new every time', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const ending = new AbortController();
    const going = rig.signIn(
      async (authorize) => {
        seen.add(authorize.searchParams.get('state') ?? '').add(authorize.searchParams.get('code_challenge') ?? '');
        ending.abort();
      },
      { signal: ending.signal },
    );
    await failureOf(going);
  }
  expect(seen.size).toBe(6);
});

test.each([
  ['wrong', (redirect: URL) => redirect.searchParams.set('state', 'x'.repeat(43))],
  ['missing', (redirect: URL) => redirect.searchParams.delete('state')],
  ['given twice', (redirect: URL) => redirect.searchParams.append('state', 'again')],
  ['of another length', (redirect: URL) => redirect.searchParams.set('state', 'short')],
])('a state that is %s is refused before the code is used', async (_how, spoil) => {
  const failure = await failureOf(
    rig.signIn(async (authorize) => {
      const redirect = await rig.redirectOf(authorize);
      spoil(redirect);
      await rig.get(redirect);
    }),
  );
  expect(failure).toEqual({ kind: 'forbidden', code: 'state_mismatch' });
  expect(simulator.ledger.asked('POST', '/oauth/token')).toEqual([]);
});

test('the state of an earlier attempt is worth nothing', async () => {
  let earlier: URL | undefined;
  await rig.signIn(async (authorize) => {
    earlier = await rig.redirectOf(authorize);
    await rig.get(earlier);
  });
  const failure = await failureOf(
    rig.signIn(async (_authorize, redirect) => {
      redirect.search = earlier?.search ?? '';
      await rig.get(redirect);
    }),
  );
  expect(failure).toEqual({ kind: 'forbidden', code: 'state_mismatch' });
});

test('an issuer that is another login host is refused', async () => {
  const failure = await failureOf(
    rig.signIn(async (authorize) => {
      const redirect = await rig.redirectOf(authorize);
      redirect.searchParams.set('iss', 'https://login.evil.example');
      await rig.get(redirect);
    }),
  );
  expect(failure).toEqual({ kind: 'forbidden', code: 'issuer_mismatch' });
});

test('the person refuses: forbidden, with the platform’s word', async () => {
  const failure = await failureOf(
    rig.signIn(async (authorize) => {
      authorize.searchParams.set('deny', 'true');
      const answer = await rig.get(new URL((await rig.get(authorize)).headers.location ?? ''));
      expect(answer.status).toBe(400);
    }),
  );
  expect(failure).toEqual({ kind: 'forbidden', code: 'access_denied' });
});

test('no browser could be opened', async () => {
  const failure = await failureOf(rig.signIn(async () => Promise.reject(new Error('no browser'))));
  expect(failure.kind).toBe('unexpected');
});

test('the login host is away, answers badly, or does not know the client', async () => {
  const honest = (clientId = simulator.ready.clientId) =>
    rig.signIn(async (authorize) => void (await rig.get(await rig.redirectOf(authorize))), { clientId });
  simulator.faults.serverError({ method: 'POST', path: '/oauth/token', times: 1 });
  expect(await failureOf(honest())).toMatchObject({ kind: 'upstream', status: 503 });
  simulator.faults.reset({ method: 'POST', path: '/oauth/token', times: 1 });
  expect(await failureOf(honest())).toEqual({ kind: 'offline' });
  expect(await failureOf(honest('not a client'))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'clientId' }],
  });
});

test('addresses outside the list of regions are not signed in to', async () => {
  const foreign = { api: 'https://api.evil.example', login: 'https://login.evil.example' };
  const mixed = { api: 'https://api.mypurecloud.de', login: 'https://login.mypurecloud.com' };
  for (const endpoints of [foreign, mixed])
    expect((await failureOf(rig.signIn(async () => undefined, { endpoints }))).kind).toBe('unexpected');
  // This machine counts only in practice.
  expect((await failureOf(rig.signIn(async () => undefined, { loopbackAllowed: false }))).kind).toBe('unexpected');
  expect(endpointsOf('eu_central_1')).toEqual({
    api: 'https://api.mypurecloud.de',
    login: 'https://login.mypurecloud.de',
  });
  expect(endpointsOf('nowhere')).toBeUndefined();
});

test('neither code, verifier, state nor token is in anything logged or thrown', async () => {
  let secrets: string[] = [];
  const failed: unknown[] = [];
  simulator.faults.status(400, 'bad.request', { method: 'POST', path: '/oauth/token', times: 1 });
  await rig
    .signIn(async (authorize) => {
      const redirect = await rig.redirectOf(authorize);
      secrets = [redirect.searchParams.get('code') ?? '', redirect.searchParams.get('state') ?? ''];
      await rig.get(redirect);
    })
    .catch((error: unknown) => failed.push(error));
  const told =
    JSON.stringify([...failed.map((error) => [error, (error as Error).stack]), rig.log.lines]) +
    rig.log.reports.map((report) => (report as Error).stack).join();
  for (const secret of secrets) expect(told).not.toContain(secret);
});
