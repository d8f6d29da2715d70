import type { Blocked, TargetRow } from '#shared/contract/transfers.ts';
import { mayAny, needed } from '#shared/permissions.ts';
import type { Target } from '#shared/settings.ts';
import type { PlatformMe, PlatformQueue, PlatformUser } from '../genesys/platform.ts';
import type { Live } from './figures.ts';
import type { Seen } from './people.ts';

/** From where and by whom something would be handed over. */
export interface Standpoint {
  me: PlatformMe;
  /** The queue the conversation is in. */
  queueId: string | null;
}

/** The permission to ask an administrator for, where this person may not transfer to such a target; null where he may. */
export function missingPermission({ me }: Standpoint, kind: Target['kind']): string | null {
  const wanted = needed[kind === 'queue' ? 'transfer-queue' : 'transfer-agent'];
  return mayAny(me.permissions, ...wanted) ? null : wanted[0];
}

/** A queue with its figures, and why it cannot be chosen. `gone`: the platform knows it no more; undefined: it may not be read. */
export function queueRow(
  place: Standpoint,
  queueId: string,
  found: PlatformQueue | 'gone' | undefined,
  live: Live | undefined,
  lastName?: string,
): TargetRow {
  const queue = found === 'gone' ? undefined : found;
  const missing = missingPermission(place, 'queue');
  const reason = (): Blocked | null => {
    if (found === 'gone') return 'gone';
    if (queueId === place.queueId) return 'same-queue';
    if (missing !== null) return 'permission';
    if (queue?.takesMessages === false) return 'medium';
    return queue?.joinedMemberCount === 0 ? 'nobody-joined' : null;
  };
  const blocked = reason();
  const { measuredAtMs = null, free = null, onQueue = null, waiting = null, expectedS = null } = live ?? {};
  return {
    target: { kind: 'queue', id: queueId },
    name: queue?.name || lastName || queueId,
    detail: null,
    queue: { free, onQueue, waiting, expectedS },
    person: null,
    measuredAtMs,
    blocked,
    missingPermission: blocked === 'permission' ? missing : null,
  };
}

/** A person with presence and routing status. `gone` and undefined as with a queue. */
export function personRow(
  place: Standpoint,
  userId: string,
  found: Seen | 'gone' | undefined,
  lastName?: string,
): TargetRow {
  const seen = found === 'gone' ? undefined : found;
  const missing = missingPermission(place, 'agent');
  const reason = (): Blocked | null => {
    if (found === 'gone') return 'gone';
    if (userId === place.me.userId) return 'myself';
    if (missing !== null) return 'permission';
    if (seen?.user.presence?.system === 'OFFLINE') return 'offline';
    return seen?.user.routing?.status === 'NOT_RESPONDING' ? 'not-responding' : null;
  };
  const blocked = reason();
  return {
    target: { kind: 'agent', id: userId },
    name: seen?.user.name || lastName || userId,
    detail: seen?.user.department ?? null,
    queue: null,
    person: seen ? figuresOf(seen.user) : null,
    measuredAtMs: seen?.atMs ?? null,
    blocked,
    missingPermission: blocked === 'permission' ? missing : null,
  };
}

function figuresOf({ presence, routing, chats }: PlatformUser): NonNullable<TargetRow['person']> {
  const system = presence?.system ?? '';
  return { presence: spoken(system), system, routingStatus: routing?.status ?? 'UNKNOWN', chats };
}

/** `ON_QUEUE` as people say it. */
const spoken = (system: string): string =>
  system
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ');
