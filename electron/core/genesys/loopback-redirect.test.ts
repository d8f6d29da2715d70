import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { NetworkTrouble } from '../ports.ts';
import { failureOf } from '../testing/failure-of.ts';
import { settled } from '../testing/fake-clock.ts';
import { SignInRig } from '../testing/sign-in-rig.ts';
import { HeadlessBrowser } from './headless-browser.ts';
import { signInLifeMs } from './oauth.ts';

/** The one-shot listener on this machine: who may knock, how often and for how long. */
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

test('one request only: whoever comes second meets a closed door', async () => {
  const { promise: second, resolve } = Promise.withResolvers<unknown>();
  await rig.signIn(async (authorize) => {
    const redirect = await rig.redirectOf(authorize);
    const first = await rig.get(redirect);
    expect(first.status).toBe(200);
    expect(first.headers.connection).toBe('close');
    expect(first.body).not.toContain('<script');
    resolve(await rig.get(redirect).catch((error: unknown) => error));
  });
  expect(await second).toBeInstanceOf(NetworkTrouble);
  expect(await second).toMatchObject({ message: 'ECONNREFUSED' });
});

test('a foreign Host, another path and another method change nothing', async () => {
  const statuses: number[] = [];
  await rig.signIn(async (authorize) => {
    const redirect = await rig.redirectOf(authorize);
    statuses.push((await rig.get(redirect, { host: `rebound.example:${redirect.port}` })).status);
    statuses.push((await rig.get(redirect, { host: `localhost:${redirect.port}` })).status);
    statuses.push((await rig.get(new URL('/other', redirect))).status);
    statuses.push(
      (await network.fetch({ method: 'POST', url: redirect.href, headers: {}, body: 'x', timeoutMs: 5_000 })).status,
    );
    await rig.get(redirect);
  });
  expect(statuses).toEqual([400, 400, 404, 405]);
});

test('a browser that was closed: after three minutes the attempt is over and the port is free', async () => {
  let redirect: URL | undefined;
  const going = failureOf(
    rig.signIn(async (_authorize, where) => {
      redirect = where;
    }),
  );
  while (!redirect) await settled();
  await rig.clock.advance(signInLifeMs - 1);
  expect((await rig.get(new URL('/other', redirect))).status).toBe(404);
  await rig.clock.advance(1);
  expect(await going).toEqual({ kind: 'timed-out', afterMs: signInLifeMs });
  expect(await rig.get(redirect).catch((error: NetworkTrouble) => error.message)).toBe('ECONNREFUSED');
});

test('cancelled: at once, and the port is free', async () => {
  const ending = new AbortController();
  let redirect: URL | undefined;
  const failure = await failureOf(
    rig.signIn(
      async (_authorize, where) => {
        redirect = where;
        ending.abort();
      },
      { signal: ending.signal },
    ),
  );
  expect(failure).toEqual({ kind: 'cancelled' });
  expect(await rig.get(redirect ?? '').catch((error: NetworkTrouble) => error.message)).toBe('ECONNREFUSED');
  expect(rig.clock.waiting).toBe(0);
});

test('a port that is taken: the next one is tried', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const taken = (squatter.address() as AddressInfo).port;
  let used = '';
  await rig.signIn(
    async (authorize) => {
      const redirect = await rig.redirectOf(authorize);
      used = redirect.port;
      await rig.get(redirect);
    },
    { ports: [taken, 0] },
  );
  expect(used).not.toBe(`${taken}`);
  const busy = await failureOf(rig.signIn(async () => undefined, { ports: [taken] }));
  expect(busy.kind).toBe('unexpected');
  squatter.close();
});

test('the headless browser never leaves this machine', async () => {
  const headless = new HeadlessBrowser(network);
  await expect(headless.open('https://login.mypurecloud.de/oauth/authorize')).rejects.toThrow('left this machine');
});
