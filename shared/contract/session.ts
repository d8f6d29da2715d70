import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Failure } from '../rpc/failure.ts';
import { Id, Ms, Nothing } from './common.ts';

/** Who is signed in. */
export const Me = z.object({ userId: Id, name: z.string(), alias: z.string(), email: z.string() });
export type Me = z.infer<typeof Me>;

/** A permission that is missing and what the person therefore cannot do; `feature` is put into words by the renderer. */
export const PermissionGap = z.object({
  permission: z.string(),
  feature: z.enum([
    'send',
    'libraries',
    'responses',
    'transfer-queue',
    'transfer-agent',
    'queues',
    'people',
    'wrap-up',
  ]),
});
export type PermissionGap = z.infer<typeof PermissionGap>;

/** How the app hears of changes: `live` by the notification socket, `polling` slowly while that is down. */
export const Connection = z.object({
  state: z.enum(['connecting', 'live', 'polling', 'offline']),
  sinceMs: Ms,
  nextTryAtMs: Ms.nullable(),
});
export type Connection = z.infer<typeof Connection>;

/** The state of signing in. */
export const SessionState = z.discriminatedUnion('phase', [
  z.object({
    phase: z.literal('signed-out'),
    reason: z.enum(['fresh', 'left', 'expired', 'revoked', 'failed']),
    failure: Failure.nullable(),
    regionId: z.string().nullable(),
    clientId: z.string().nullable(),
  }),
  z.object({
    phase: z.literal('signing-in'),
    practice: z.boolean(),
    regionId: z.string().nullable(),
    step: z.enum(['starting', 'browser', 'exchanging', 'loading']),
  }),
  z.object({
    phase: z.literal('signed-in'),
    practice: z.boolean(),
    regionId: z.string().nullable(),
    me: Me,
    organisation: z.string(),
    expiresAtMs: Ms.nullable(),
    gaps: z.array(PermissionGap),
    connection: Connection,
  }),
]);
export type SessionState = z.infer<typeof SessionState>;

/** Signing in and out. A token never crosses this contract. */
export const session = {
  state: query(Nothing, SessionState),
  /** Opens the system browser; resolves when signed in, fails with `invalid` (regionId, clientId), `cancelled`, `timed-out`, `forbidden`, `offline`. */
  signIn: command(z.strictObject({ regionId: z.string(), clientId: z.string().max(200) }), z.null(), [
    'session',
    'settings',
  ]),
  /** Starts the practice organisation on this machine and signs in to it, without a browser or an account. */
  signInPractice: command(Nothing, z.null(), ['session', 'practice']),
  cancelSignIn: command(Nothing, z.null(), ['session']),
  /** Revokes the token at the platform, forgets it here; drafts stay. */
  signOut: command(Nothing, z.null(), ['session', 'practice', 'presence', 'conversations', 'responses', 'transfers']),
};
