import { expect, test, vi } from 'vitest';
import type { Door, Entrance } from '#core/session/session.ts';
import { tokenEntrance } from './token-entrance.ts';

const door: Door = {
  endpoints: { api: 'https://api.mypurecloud.ie', login: 'https://login.mypurecloud.ie' },
  clientId: '00000000-0000-0000-0000-000000000000',
  practice: false,
  loginHint: null,
};

test('a given token signs in without asking anybody, is not renewed, and opens the same line', async () => {
  const signIn = vi.fn();
  const open = vi.fn(async () => undefined);
  const entrance: Entrance = tokenEntrance({ signIn, open }, 'secret');
  const tokens = await entrance.signIn(door, { signal: new AbortController().signal, onStep: () => undefined });
  expect(tokens).toMatchObject({ accessToken: 'secret', refreshToken: null });
  expect(tokens.expiresAtMs).toBeGreaterThan(Date.now());
  await entrance.open(door, tokens, () => undefined);
  expect(signIn).not.toHaveBeenCalled();
  expect(open).toHaveBeenCalledOnce();
});
