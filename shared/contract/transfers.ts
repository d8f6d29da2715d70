import { z } from 'zod';
import { command, feed, query } from '../rpc/contract.ts';
import { Failure } from '../rpc/failure.ts';
import { Target } from '../settings.ts';
import { AttemptId, Id, Ms, Nothing } from './common.ts';
import { RoutingStatus } from './presence.ts';

export { Target } from '../settings.ts';

/** Why a target cannot be chosen; it stays visible with this reason. */
export const Blocked = z.enum([
  'same-queue',
  'myself',
  'nobody-joined',
  'medium',
  'permission',
  'gone',
  'offline',
  'not-responding',
]);
export type Blocked = z.infer<typeof Blocked>;

/** A queue or person with its live figures. A figure that is not known is null, never zero. */
export const TargetRow = z.object({
  target: Target,
  name: z.string(),
  detail: z.string().nullable(),
  queue: z
    .object({
      free: z.number().int().nullable(),
      onQueue: z.number().int().nullable(),
      waiting: z.number().int().nullable(),
      expectedS: z.number().nullable(),
    })
    .nullable(),
  person: z
    .object({
      presence: z.string(),
      system: z.string(),
      routingStatus: RoutingStatus,
      chats: z.number().int().nullable(),
    })
    .nullable(),
  measuredAtMs: Ms.nullable(),
  blocked: Blocked.nullable(),
  missingPermission: z.string().nullable(),
});
export type TargetRow = z.infer<typeof TargetRow>;

/** What would happen: `ready`, `nobody-free` (it would wait), or `blocked`. */
export const TransferCheck = z.object({
  verdict: z.enum(['ready', 'nobody-free', 'blocked']),
  row: TargetRow,
});
export type TransferCheck = z.infer<typeof TransferCheck>;

export const TransferMode = z.enum(['Attended', 'Unattended']);

/** A transfer on its way or just ended. `leaving` can still be cancelled here, `ringing` at the platform. */
export const Transfer = z.object({
  conversationId: Id,
  attemptId: AttemptId,
  customer: z.string(),
  target: Target,
  targetName: z.string(),
  mode: TransferMode,
  state: z.enum([
    'leaving',
    'requested',
    'ringing',
    'complete',
    'declined',
    'timed-out',
    'failed',
    'cancelled',
    'ended',
    'unknown',
  ]),
  startedAtMs: Ms,
  leavesAtMs: Ms.nullable(),
  failure: Failure.nullable(),
});
export type Transfer = z.infer<typeof Transfer>;

export const Transfers = z.object({ transfers: z.array(Transfer) });
export type Transfers = z.infer<typeof Transfers>;
export const TransfersPatch = z.object({ upsert: z.array(Transfer), remove: z.array(Id) });
export type TransfersPatch = z.infer<typeof TransfersPatch>;

/** Puts a patch over the running transfers, one a conversation. */
export function applyTransfers(value: Transfers, patch: TransfersPatch): Transfers {
  const byId = new Map(value.transfers.map((transfer) => [transfer.conversationId, transfer]));
  for (const id of patch.remove) byId.delete(id);
  for (const transfer of patch.upsert) byId.set(transfer.conversationId, transfer);
  return { transfers: [...byId.values()] };
}

/** Handing conversations over. */
export const transfers = {
  running: feed(Nothing, Transfers, TransfersPatch, applyTransfers),
  targets: query(
    z.strictObject({
      conversationId: Id,
      text: z.string().max(200),
      tab: z.enum(['recent', 'queues', 'people']),
      limit: z.number().int().min(1).max(100),
    }),
    z.object({ rows: z.array(TargetRow), total: z.number().int() }),
  ),
  /** The presets of the conversation's queue, with live figures; where none are set, its most used queues. */
  presets: query(z.strictObject({ conversationId: Id }), z.array(TargetRow)),
  setPresets: command(z.strictObject({ conversationId: Id, targets: z.array(Target).max(5) }), z.null(), [
    'transfers',
    'settings',
  ]),
  check: query(z.strictObject({ conversationId: Id, target: Target }), TransferCheck),
  /**
   * Checks, then transfers. `started: false` comes with the check that asks (nobody free, and not `anyway`); nothing was done.
   * Fails with `conflict` (`running`, `not-mine`), `invalid` (target: a Blocked reason), `forbidden`, `not-found`.
   */
  transfer: command(
    z.strictObject({
      attemptId: AttemptId,
      conversationId: Id,
      target: Target,
      mode: TransferMode.nullable(),
      anyway: z.boolean(),
      note: z.string().max(500),
    }),
    z.discriminatedUnion('started', [
      z.object({ started: z.literal(true) }),
      z.object({ started: z.literal(false), check: TransferCheck }),
    ]),
    ['transfers'],
  ),
  /** Takes a transfer back while it can be; fails with `conflict` (`too-late`). */
  cancel: command(z.strictObject({ conversationId: Id }), z.null(), []),
  /** Puts the note of an ended transfer away. */
  dismiss: command(z.strictObject({ conversationId: Id }), z.null(), []),
};
