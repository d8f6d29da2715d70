import { expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { defaultSettings } from '#shared/settings.ts';
import type { Surroundings } from '../domain.ts';
import type { Notifications, Platform, PlatformEars, PlatformMe } from '../genesys/platform.ts';
import { SettingsDomain } from '../settings/settings.ts';
import { SessionHolder } from './current.ts';
import { type Entrance, type Line, Session } from './session.ts';

const clientId = '6a3af858-942f-489d-9700-5f9bcdcdae9b';
const me = {
  userId: 'u1',
  name: 'Jana Novak',
  alias: 'Jana',
  email: 'jana@example.test',
  organisation: 'Halden & Row',
  permissions: ['conversation:*:*', 'responses:*:*', 'routing:queue:view'],
  presence: null,
  routing: { status: 'IDLE', sinceMs: 1 },
} as PlatformMe;

interface Options {
  kept?: boolean;
  refuse?: Failed;
  waits?: boolean;
  stored?: Record<string, unknown>;
}

function rig(options: Options = {}) {
  const did: string[] = [];
  const files = new Map<string, unknown>([['settings', { ...defaultSettings, ...options.stored }]]);
  const holder = new SessionHolder();
  let ears: PlatformEars | undefined;
  let lost: (() => void) | undefined;
  const platform = {
    me: async () => me,
    revokeToken: async () => void did.push('revoked'),
  } as unknown as Platform;
  const notifications: Notifications = {
    start: (userId, given) => {
      did.push(`listening ${userId}`);
      ears = given;
    },
    follow: () => undefined,
    stop: async () => void did.push('deaf'),
  };
  const line: Line = { platform, notifications, expiresAtMs: () => 5, forget: async () => void did.push('forgotten') };
  const entrance: Entrance = {
    signIn: async (door, { signal, onStep }) => {
      onStep('browser');
      did.push(`door ${door.endpoints.login} practice ${door.practice}`);
      if (options.refuse) throw options.refuse;
      if (options.waits)
        await new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Failed({ kind: 'cancelled' }))),
        );
      return { accessToken: 'SECRET', refreshToken: null, expiresAtMs: 5, scope: '' };
    },
    open: async (_door, tokens, onLost) => {
      lost = onLost;
      return tokens || options.kept ? line : undefined;
    },
  };
  const surroundings = {
    ports: {
      documents: {
        read: (name: string) => files.get(name),
        write: (name: string, value: unknown) => void files.set(name, value),
      },
      log: { info: () => undefined, warn: () => undefined, report: () => 'ref' },
      clock: { now: () => 1, sleep: () => new Promise(() => undefined) },
      practice: {
        start: async () => ({
          api: 'http://127.0.0.1:1',
          login: 'http://127.0.0.1:1',
          clientId: 'practice',
          userId: 'u1',
        }),
        stop: async () => void did.push('practice stopped'),
      },
    },
    session: holder,
    touched: () => undefined,
  } as unknown as Surroundings;
  const settings = new SettingsDomain(surroundings);
  const session = new Session(surroundings, holder, settings, entrance);
  return { session, holder, settings, did, tell: () => ears as PlatformEars, lose: () => lost?.() };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: Failed) => error.failure,
  );

test('signing in: who, where, what is missing; and no token anywhere in what a window sees', async () => {
  const { session, holder, settings, did } = rig();
  await session.signIn({ regionId: 'eu_central_1', clientId });
  const state = await session.state();
  expect(state).toMatchObject({
    phase: 'signed-in',
    practice: false,
    organisation: 'Halden & Row',
    gaps: [{ feature: 'people', permission: 'directory:user:view' }],
  });
  expect(JSON.stringify(state)).not.toContain('SECRET');
  expect(did).toEqual(['door https://login.mypurecloud.de practice false', 'listening u1']);
  expect(holder.required().me.userId).toBe('u1');
  expect(settings.current()).toMatchObject({ regionId: 'eu_central_1', clientId });
});

test.each([
  ['atlantis', clientId, 'regionId'],
  ['eu_central_1', 'not a client', 'clientId'],
  ['eu_central_1', '', 'clientId'],
])('a wrong region or client id is named before anything opens (%s, %s)', async (regionId, id, path) => {
  const { session, did } = rig();
  expect(await failureOf(session.signIn({ regionId, clientId: id }))).toMatchObject({
    kind: 'invalid',
    issues: [{ path }],
  });
  expect(did).toEqual([]);
});

test('a refusal is kept to be shown, and nothing half-open stays', async () => {
  const { session, holder } = rig({ refuse: new Failed({ kind: 'forbidden', code: 'access_denied' }) });
  expect(await failureOf(session.signIn({ regionId: 'eu_central_1', clientId }))).toMatchObject({ kind: 'forbidden' });
  expect(await session.state()).toMatchObject({
    phase: 'signed-out',
    reason: 'failed',
    failure: { code: 'access_denied' },
  });
  expect(holder.signedIn).toBeUndefined();
});

test('cancelling ends the wait without blame', async () => {
  const { session } = rig({ waits: true });
  const going = failureOf(session.signIn({ regionId: 'eu_central_1', clientId }));
  expect(await failureOf(session.signIn({ regionId: 'eu_central_1', clientId }))).toEqual({
    kind: 'conflict',
    what: 'signing-in',
  });
  await session.cancelSignIn();
  expect(await going).toEqual({ kind: 'cancelled' });
  expect(await session.state()).toMatchObject({ phase: 'signed-out', failure: null });
});

test('practice needs no account, and leaving it leaves nothing behind', async () => {
  const { session, settings, did } = rig();
  await session.signInPractice();
  expect(await session.state()).toMatchObject({ phase: 'signed-in', practice: true });
  expect(settings.current().regionId).toBeNull();
  await session.signOut();
  expect(did).toEqual([
    'door http://127.0.0.1:1 practice true',
    'listening u1',
    'deaf',
    'revoked',
    'forgotten',
    'practice stopped',
  ]);
});

test('the next start takes the session up where its tokens were kept', async () => {
  const again = rig({ kept: true, stored: { regionId: 'eu_central_1', clientId } });
  await again.session.start();
  expect(await again.session.state()).toMatchObject({ phase: 'signed-in' });
  const fresh = rig({ stored: { regionId: 'eu_central_1', clientId } });
  await fresh.session.start();
  expect(await fresh.session.state()).toMatchObject({ phase: 'signed-out', reason: 'fresh', regionId: 'eu_central_1' });
});

test('a lost or revoked session says which it was, and does not revoke what is worth nothing', async () => {
  const lost = rig();
  await lost.session.signIn({ regionId: 'eu_central_1', clientId });
  lost.lose();
  expect(await lost.session.state()).toMatchObject({ phase: 'signed-out', reason: 'expired' });
  expect(lost.holder.signedIn).toBeUndefined();
  const revoked = rig();
  await revoked.session.signIn({ regionId: 'eu_central_1', clientId });
  revoked.tell().tokenRevoked();
  expect(await revoked.session.state()).toMatchObject({ phase: 'signed-out', reason: 'revoked' });
  expect(revoked.did).not.toContain('revoked');
});

test('the connection is part of the state', async () => {
  const { session, tell } = rig();
  await session.signIn({ regionId: 'eu_central_1', clientId });
  tell().connection('polling', 77);
  expect(await session.state()).toMatchObject({ connection: { state: 'polling', nextTryAtMs: 77, sinceMs: 1 } });
});
