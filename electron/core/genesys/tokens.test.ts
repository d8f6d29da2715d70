import { beforeEach, expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { NetworkTrouble } from '../ports.ts';
import { FakeClock, settled } from '../testing/fake-clock.ts';
import { MemorySecrets, RecordingLog } from '../testing/memory-stores.ts';
import { ScriptedNetwork } from '../testing/scripted-network.ts';
import { TokenVault, type VaultDeps } from './tokens.ts';

const endpoints = { api: 'https://api.mypurecloud.de', login: 'https://login.mypurecloud.de' };
const clientId = '11111111-1111-4111-8111-111111111111';
let clock: FakeClock;
let network: ScriptedNetwork;
let secrets: MemorySecrets;
let log: RecordingLog;
let ended: number;
let count: number;

beforeEach(() => {
  clock = new FakeClock();
  count = 0;
  ended = 0;
  network = new ScriptedNetwork(() => {
    count++;
    return {
      body: {
        access_token: `access-${count}`,
        token_type: 'bearer',
        expires_in: 3_600,
        refresh_token: `refresh-${count}`,
      },
    };
  });
  secrets = new MemorySecrets();
  log = new RecordingLog();
});

const vaultWith = (more: Partial<VaultDeps> = {}): TokenVault =>
  new TokenVault({
    secrets,
    network,
    clock,
    log,
    endpoints,
    clientId,
    keep: true,
    onEnded: () => ended++,
    ...more,
  });
const set = (refreshToken: string | null = 'refresh-0', lifeMs = 3_600_000) => ({
  accessToken: 'access-0',
  refreshToken,
  expiresAtMs: clock.now() + lifeMs,
  scope: '',
});
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => (error instanceof Failed ? error.failure : error),
  );

test('two parallel 401s: exactly one renewal on the wire, both get the new token', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  const both = await Promise.all([vault.renewed('access-0'), vault.renewed('access-0')]);
  expect(both).toEqual(['access-1', 'access-1']);
  expect(network.requests).toHaveLength(1);
  expect(network.requests[0]?.url).toBe('https://login.mypurecloud.de/oauth/token');
  const form = new URLSearchParams(network.requests[0]?.body);
  expect(Object.fromEntries(form)).toMatchObject({
    grant_type: 'refresh_token',
    refresh_token: 'refresh-0',
    client_id: clientId,
  });
});

test('a 401 for a token that was renewed meanwhile fetches nothing', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  await vault.renewed('access-0');
  expect(await vault.renewed('access-0')).toBe('access-1');
  expect(network.requests).toHaveLength(1);
});

test('renewed before it ends, by whoever asks first', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  await clock.advance(3_600_000 - 61_000);
  expect(await vault.current()).toBe('access-0');
  await clock.advance(2_000);
  expect(await Promise.all([vault.current(), vault.current(), vault.current()])).toEqual(Array(3).fill('access-1'));
  expect(network.requests).toHaveLength(1);
});

test('the login host hiccups: a token that is still good goes on being used', async () => {
  const vault = vaultWith();
  await vault.adopt(set('refresh-0', 30_000));
  network.next.push(() => {
    throw new NetworkTrouble('before', 'ENOTFOUND');
  });
  expect(await vault.current()).toBe('access-0');
  expect(await vault.current()).toBe('access-1');
});

test('rotation: the new tokens are written down before they are used', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  let release = (): void => undefined;
  const writing = new Promise<void>((resolve) => {
    release = resolve;
  });
  const written: string[] = [];
  secrets.write = async (_name, value) => {
    await writing;
    written.push(value);
  };
  let got: string | undefined;
  const renewing = vault.renewed('access-0').then((token) => {
    got = token;
  });
  await settled();
  expect(got).toBeUndefined();
  release();
  await renewing;
  expect(got).toBe('access-1');
  expect(JSON.parse(written[0] ?? '{}')).toMatchObject({ refreshToken: 'refresh-1', accessToken: 'access-1' });
});

test('a vault that cannot be written to costs persistence, not the session', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  secrets.failing = true;
  expect(await vault.renewed('access-0')).toBe('access-1');
  expect(await vault.current()).toBe('access-1');
  expect(log.lines.map((line) => line.event)).toContain('tokens.not-kept');
});

test('without a refresh token an ended token means signed out, once', async () => {
  const vault = vaultWith();
  await vault.adopt(set(null));
  await clock.advance(3_600_000);
  expect(await failureOf(vault.current())).toEqual({ kind: 'signed-out' });
  expect(await failureOf(vault.renewed('access-0'))).toEqual({ kind: 'signed-out' });
  expect(ended).toBe(1);
  expect(network.requests).toEqual([]);
  expect(secrets.kept.size).toBe(0);
});

test('a refused refresh token ends the session; a platform in trouble does not', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  network.next.push(() => ({ status: 503, body: 'busy' }));
  expect(await failureOf(vault.renewed('access-0'))).toMatchObject({ kind: 'upstream', status: 503 });
  expect(ended).toBe(0);
  network.next.push(() => ({ status: 400, body: { error: 'invalid_grant' } }));
  expect(await failureOf(vault.renewed('access-0'))).toEqual({ kind: 'signed-out' });
  expect(ended).toBe(1);
});

test('signing out while a renewal is on its way: nothing comes back to life', async () => {
  const vault = vaultWith();
  await vault.adopt(set());
  let release = (): void => undefined;
  network.next.push(async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return { body: { access_token: 'late', token_type: 'bearer', expires_in: 60, refresh_token: 'later' } };
  });
  const renewing = failureOf(vault.renewed('access-0'));
  await settled();
  await vault.forget();
  release();
  expect(await renewing).toEqual({ kind: 'signed-out' });
  expect(secrets.kept.size).toBe(0);
  expect(await failureOf(vault.current())).toEqual({ kind: 'signed-out' });
});

test('kept tokens are taken up only for the same client at the same login host', async () => {
  await vaultWith().adopt(set());
  expect(await vaultWith().restore()).toBe(true);
  expect(await vaultWith({ clientId: 'another' }).restore()).toBe(false);
  const elsewhere = { api: 'https://api.mypurecloud.ie', login: 'https://login.mypurecloud.ie' };
  expect(await vaultWith({ endpoints: elsewhere }).restore()).toBe(false);
  secrets.kept.set('genesys-session', '{"half');
  expect(await vaultWith().restore()).toBe(false);
});

test('practice keeps nothing', async () => {
  const vault = vaultWith({ keep: false });
  await vault.adopt(set());
  expect(secrets.kept.size).toBe(0);
  expect(await vault.current()).toBe('access-0');
});
