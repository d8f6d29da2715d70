import type { Transfer } from '#shared/contract/transfers.ts';
import type { Target } from '#shared/settings.ts';
import type { PlatformConversation, PlatformParticipant, PlatformTransfer } from '../genesys/platform.ts';

/** What was asked of the platform, and what was known of the conversation then. */
export interface Asked {
  target: Target;
  mode: 'Attended' | 'Unattended';
  meId: string;
  /** My participant that was to be replaced. */
  participantId: string;
  /** When that participant was connected, by the platform's own clock: a transfer of mine cannot be older. */
  sinceMs: number | null;
  /** Transfers that were there before: none of them is this one. */
  knownIds: ReadonlySet<string>;
}

/** What a conversation says of a transfer; undefined where it says nothing of it. */
export type Told = Extract<
  Transfer['state'],
  'requested' | 'ringing' | 'complete' | 'declined' | 'timed-out' | 'failed' | 'cancelled' | 'ended'
>;

/** Times of one conversation come from several machines of the platform. */
const toleranceMs = 2000;

/** The states after which nothing more is expected. */
export const isOver = (state: Transfer['state']): boolean =>
  !['leaving', 'requested', 'ringing', 'unknown'].includes(state);

/**
 * Reads the outcome of a transfer from its conversation: from `recentTransfers[]`, and where it is not (yet) named there, from
 * who took part and how that ended. Source: api-map, transfers: only `Complete` is success.
 */
export function toldBy(conversation: PlatformConversation, asked: Asked): Told | undefined {
  const own = conversation.recentTransfers.filter((transfer) => isIt(transfer, asked)).at(-1);
  if (own?.state === 'Complete') return 'complete';
  const target = targetOf(conversation, asked);
  if (!own && hasIt(conversation, asked, target)) return 'complete';
  // A customer who left takes every open transfer with him; that is no refusal by anybody.
  if (hasEnded(conversation)) return 'ended';
  switch (own?.state) {
    case undefined:
    case 'Unknown':
      return undefined;
    case 'Timeout':
      return 'timed-out';
    case 'Failed':
      return declinedBy(target) ? 'declined' : 'failed';
    case 'Canceled':
      return declinedBy(target) ? 'declined' : 'cancelled';
    default:
      return asked.mode === 'Attended' ? 'ringing' : 'requested';
  }
}

/** Whether anything in the list is this transfer, whatever its state. */
export const isNamedIn = (conversation: PlatformConversation, asked: Asked): boolean =>
  conversation.recentTransfers.some((transfer) => isIt(transfer, asked));

/** The name of another person of the organisation who holds the conversation now. */
export function holderOf(conversation: PlatformConversation, meId: string): string | undefined {
  const holds = (one: PlatformParticipant): boolean =>
    isPerson(one) && one.userId !== meId && one.endedAtMs === null && isConnected(one);
  return conversation.participants.findLast(holds)?.name || undefined;
}

/** Whether the customer has left or the conversation is over. */
export function hasEnded(conversation: PlatformConversation): boolean {
  if (conversation.endedAtMs !== null) return true;
  const customers = conversation.participants.filter((one) => one.purpose === 'customer' || one.purpose === 'external');
  return customers.length > 0 && customers.every((one) => one.endedAtMs !== null || isDisconnected(one));
}

function isIt(transfer: PlatformTransfer, { target, meId, sinceMs, knownIds, mode }: Asked): boolean {
  if (knownIds.has(transfer.transferId)) return false;
  if (transfer.initiatorUserId !== null && transfer.initiatorUserId !== meId) return false;
  if (transfer.issuedAtMs !== null && sinceMs !== null && transfer.issuedAtMs < sinceMs - toleranceMs) return false;
  const { destinationQueueId, destinationUserId } = transfer;
  if (target.kind === 'agent') return destinationUserId === target.id;
  // A queue may be named by an address that is not its id; then a new transfer of mine of the same kind is this one.
  if (destinationQueueId === null) return destinationUserId === null && (transfer.type ?? mode) === mode;
  return destinationQueueId === target.id;
}

/** The last part the person had who was asked to take it. */
const targetOf = (conversation: PlatformConversation, { target }: Asked): PlatformParticipant | undefined =>
  target.kind === 'agent'
    ? conversation.participants.findLast((one) => isPerson(one) && one.userId === target.id)
    : undefined;

/** Without a word in `recentTransfers[]`: the platform ended my part by a transfer, or the person asked is connected in my place. */
function hasIt(conversation: PlatformConversation, asked: Asked, target: PlatformParticipant | undefined): boolean {
  const mine = conversation.participants.find((one) => one.participantId === asked.participantId);
  if (!mine || (mine.endedAtMs === null && !isDisconnected(mine))) return false;
  if (target && target.endedAtMs === null && isConnected(target)) return true;
  const byAnother = conversation.recentTransfers.some((transfer) => !asked.knownIds.has(transfer.transferId));
  const how = mine.communications.at(-1)?.disconnectType?.toLowerCase() ?? '';
  return asked.mode === 'Unattended' && !byAnother && how.startsWith('transfer');
}

/** Whether the person ended the ringing himself. Source: api-map, disconnectType `client` is the agent's own application. */
function declinedBy(target: PlatformParticipant | undefined): boolean {
  const rang = target?.communications.at(-1);
  if (!rang || rang.connectedAtMs !== null) return false;
  return rang.state === 'disconnected' && ['client', 'endpoint'].includes(rang.disconnectType?.toLowerCase() ?? '');
}

const isPerson = (one: PlatformParticipant): boolean => one.purpose === 'agent' || one.purpose === 'user';
const isConnected = (one: PlatformParticipant): boolean =>
  one.communications.some(({ state }) => state === 'connected' || state === 'parked');
const isDisconnected = (one: PlatformParticipant): boolean =>
  one.communications.length > 0 && one.communications.every(({ state }) => state === 'disconnected');
