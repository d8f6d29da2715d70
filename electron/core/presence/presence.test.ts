import { expect, test } from 'vitest';
import type { Surroundings } from '../domain.ts';
import type { Platform, PlatformMe } from '../genesys/platform.ts';
import { SessionHolder } from '../session/current.ts';
import { Presence } from './presence.ts';

const definitions = [
  { definitionId: 'on', label: 'On Queue', system: 'On Queue' },
  { definitionId: 'free', label: 'Available', system: 'Available' },
  { definitionId: 'lunch', label: 'Meal', system: 'Meal' },
];

function rig() {
  const session = new SessionHolder();
  const set: string[] = [];
  const touched: string[] = [];
  const platform = {
    presenceDefinitions: async () => definitions,
    setPresence: async (_user: string, definitionId: string) => void set.push(definitionId),
  } as unknown as Platform;
  const me = {
    userId: 'u',
    presence: { definitionId: 'free', system: 'Available', sinceMs: 5 },
    routing: { status: 'OFF_QUEUE', sinceMs: 5 },
  } as unknown as PlatformMe;
  const surroundings = {
    ports: { clock: { now: () => 99 } },
    session,
    touched: (...domains: string[]) => void touched.push(...domains),
  } as unknown as Surroundings;
  const presence = new Presence(surroundings, { activeCount: () => 2, onCount: () => () => undefined });
  return {
    session,
    presence,
    set,
    touched,
    signIn: () => session.set({ me, platform, practice: false, follow: () => undefined }),
  };
}

test('without a session there is nothing to show', async () => {
  await expect(rig().presence.mine()).rejects.toMatchObject({ failure: { kind: 'signed-out' } });
});

test('what the socket tells is what is shown', async () => {
  const { session, presence, signIn, touched } = rig();
  signIn();
  expect(await presence.mine()).toMatchObject({
    presence: { label: 'Available' },
    onQueue: false,
    chats: { active: 2 },
  });
  session.fanOut.presence({ definitionId: 'on', system: 'On Queue', sinceMs: 7 });
  session.fanOut.routingStatus({ status: 'IDLE', sinceMs: 8 });
  expect(await presence.mine()).toMatchObject({
    presence: { label: 'On Queue' },
    routingStatus: 'IDLE',
    routingSinceMs: 8,
    onQueue: true,
  });
  expect(touched).toContain('presence');
});

test('leaving the queue goes back to where the person was before, else to Available', async () => {
  const { session, presence, signIn, set } = rig();
  signIn();
  await presence.mine();
  session.fanOut.presence({ definitionId: 'lunch', system: 'Meal', sinceMs: 7 });
  await presence.setOnQueue({ on: true });
  session.fanOut.presence({ definitionId: 'on', system: 'On Queue', sinceMs: 8 });
  await presence.setOnQueue({ on: false });
  expect(set).toEqual(['on', 'lunch']);
});

test('an organisation without such a presence says so', async () => {
  const { presence, session } = rig();
  session.set({
    me: { userId: 'u', presence: null, routing: { status: 'UNKNOWN', sinceMs: null } } as unknown as PlatformMe,
    platform: { presenceDefinitions: async () => [] } as unknown as Platform,
    practice: false,
    follow: () => undefined,
  });
  await expect(presence.setOnQueue({ on: true })).rejects.toMatchObject({ failure: { kind: 'not-found' } });
});
