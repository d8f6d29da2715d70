import { z } from 'zod';
import { RoutingStatus } from '#shared/contract/presence.ts';
import { figure, id, list, part, text, time, words } from './lenient.ts';
import type { PlatformMe, PlatformUser } from './platform.ts';

/** REST writes `On Queue` or `OnQueue`, events `ON_QUEUE`: one spelling, upper case with underscores. */
export function systemPresence(name: string | null): string {
  return (name ?? '')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toUpperCase();
}

/** A presence from REST (UserPresence) or an event (PresenceEventUserPresence); null where it names no definition. */
export const Presence = part(
  z
    .object({ presenceDefinition: z.object({ id, systemPresence: text }), modifiedDate: time })
    .transform((presence) => ({
      definitionId: presence.presenceDefinition.id,
      system: systemPresence(presence.presenceDefinition.systemPresence),
      sinceMs: presence.modifiedDate,
    })),
);

/** A routing status from REST (RoutingStatus) or the inner part of an event; what is new is UNKNOWN. */
export const Routing = part(
  z
    .object({ status: RoutingStatus.catch('UNKNOWN'), startTime: time })
    .transform((routing) => ({ status: routing.status, sinceMs: routing.startTime })),
);

const User = z.object({
  id,
  name: words,
  email: words,
  department: text,
  presence: Presence,
  routingStatus: Routing,
  conversationSummary: part(
    z.object({ message: part(z.object({ contactCenter: part(z.object({ active: figure })) })) }),
  ),
});

/** A colleague. */
export const UserEntity = User.transform(
  (user): PlatformUser => ({
    userId: user.id,
    name: user.name,
    email: user.email,
    department: user.department,
    presence: user.presence,
    routing: user.routingStatus,
    chats: user.conversationSummary?.message?.contactCenter?.active ?? null,
  }),
);

/** Me, with what I may. Source: SDK 262, Models.UserMe. */
export const MeEntity = User.extend({
  preferredName: text,
  organization: part(z.object({ name: words })),
  authorization: part(
    z.object({
      permissions: list(z.string()),
      permissionPolicies: list(z.object({ domain: words, entityName: words, actionSet: list(z.string()) })),
    }),
  ),
}).transform(
  (me): PlatformMe => ({
    userId: me.id,
    name: me.name,
    alias: me.preferredName || (me.name.split(/\s+/)[0] ?? me.name),
    email: me.email,
    organisation: me.organization?.name ?? '',
    permissions: [...new Set([...(me.authorization?.permissions ?? []), ...fromPolicies(me.authorization)])],
    presence: me.presence,
    routing: me.routingStatus ?? { status: 'UNKNOWN', sinceMs: null },
  }),
);

function fromPolicies(
  authorization: { permissionPolicies: { domain: string; entityName: string; actionSet: string[] }[] } | null,
): string[] {
  return (authorization?.permissionPolicies ?? []).flatMap((policy) =>
    policy.actionSet.map((action) => `${policy.domain}:${policy.entityName}:${action}`),
  );
}
