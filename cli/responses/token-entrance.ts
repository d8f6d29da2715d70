import type { Entrance } from '#core/session/session.ts';

/** How long a given token is taken to last; the platform says when it does not. */
const dayMs = 24 * 60 * 60_000;

/** The way in with a token that somebody else fetched: no browser, no client, no renewal. */
export function tokenEntrance(entrance: Entrance, accessToken: string): Entrance {
  return {
    ...entrance,
    signIn: async () => ({ accessToken, refreshToken: null, expiresAtMs: Date.now() + dayMs, scope: '' }),
  };
}
