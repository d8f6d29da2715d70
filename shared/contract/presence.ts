import { z } from 'zod';
import { command, query } from '../rpc/contract.ts';
import { Id, Ms, Nothing } from './common.ts';

/** The platform's routing statuses. Source: SDK 262, RoutingStatus. */
export const RoutingStatus = z.enum(['OFF_QUEUE', 'IDLE', 'INTERACTING', 'NOT_RESPONDING', 'COMMUNICATING', 'UNKNOWN']);
export type RoutingStatus = z.infer<typeof RoutingStatus>;

/** One presence an agent can choose; `system` is the platform's system presence such as AVAILABLE, BUSY, AWAY, ON_QUEUE. */
export const PresenceDefinition = z.object({ definitionId: Id, label: z.string(), system: z.string() });
export type PresenceDefinition = z.infer<typeof PresenceDefinition>;

/** My presence and routing status, each with the time since when. */
export const PresenceState = z.object({
  presence: PresenceDefinition.nullable(),
  presenceSinceMs: Ms.nullable(),
  routingStatus: RoutingStatus,
  routingSinceMs: Ms.nullable(),
  onQueue: z.boolean(),
  definitions: z.array(PresenceDefinition),
  chats: z.object({ active: z.number().int(), capacity: z.number().int().nullable() }),
});
export type PresenceState = z.infer<typeof PresenceState>;

/** My presence. */
export const presence = {
  mine: query(Nothing, PresenceState),
  set: command(z.strictObject({ definitionId: Id }), z.null(), ['presence']),
  /** On: the presence On Queue; off: the last other presence, else Available. */
  setOnQueue: command(z.strictObject({ on: z.boolean() }), z.null(), ['presence']),
};
