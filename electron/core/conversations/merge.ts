import type {
  MessageRef,
  PlatformCommunication,
  PlatformConversation,
  PlatformParticipant,
  PlatformTransfer,
} from '../genesys/platform.ts';

/** How far something got, so that late news never turn it back. What is not listed is level with its beginning. */
const communicationRank: Record<string, number> = { connected: 1, parked: 1, disconnected: 2 };
const messageRank: Record<string, number> = {
  sent: 1,
  'delivery-success': 2,
  published: 2,
  read: 3,
  failed: 4,
  'delivery-failed': 4,
  removed: 5,
};
const transferRank: Record<string, number> = { Active: 1, Complete: 2, Canceled: 2, Failed: 2, Timeout: 2 };

const rank = (table: Record<string, number>, state: string): number => table[state] ?? 0;

/** Both lists by id; where both have one, `join` decides. The order of the news, then what only we knew. */
function union<T>(known: readonly T[], news: readonly T[], id: (one: T) => string, join: (a: T, b: T) => T): T[] {
  const byId = new Map(known.map((one) => [id(one), one]));
  const joined = news.map((one) => {
    const before = byId.get(id(one));
    byId.delete(id(one));
    return before ? join(before, one) : one;
  });
  return [...joined, ...byId.values()];
}

const joinMessage = (known: MessageRef, news: MessageRef): MessageRef =>
  rank(messageRank, known.status) > rank(messageRank, news.status) ? { ...news, status: known.status } : news;

/**
 * Oldest first. Messages of the same millisecond stand as the list says that knows more of them: an event that comes late
 * knows fewer, and must not turn round what was in order.
 */
function joinMessages(known: readonly MessageRef[], news: readonly MessageRef[]): MessageRef[] {
  const told = new Set(news.map((message) => message.messageId));
  const joined = union(known, news, (message) => message.messageId, joinMessage);
  if (!known.every((message) => told.has(message.messageId))) {
    const place = new Map(known.map((message, at) => [message.messageId, at]));
    const at = (message: MessageRef): number => place.get(message.messageId) ?? known.length;
    joined.sort((a, b) => at(a) - at(b));
  }
  return joined.sort((a, b) => a.atMs - b.atMs);
}

function joinCommunication(known: PlatformCommunication, news: PlatformCommunication): PlatformCommunication {
  const late = rank(communicationRank, known.state) > rank(communicationRank, news.state);
  return {
    ...news,
    state: late ? known.state : news.state,
    startedAtMs: news.startedAtMs ?? known.startedAtMs,
    alertingAtMs: news.alertingAtMs ?? known.alertingAtMs,
    connectedAtMs: news.connectedAtMs ?? known.connectedAtMs,
    endedAtMs: news.endedAtMs ?? known.endedAtMs,
    disconnectType: news.disconnectType ?? known.disconnectType,
    messages: joinMessages(known.messages, news.messages),
  };
}

function joinParticipant(known: PlatformParticipant, news: PlatformParticipant, read: boolean): PlatformParticipant {
  return {
    ...news,
    attributes: read ? news.attributes : { ...known.attributes, ...news.attributes },
    // Events name no queue and do not say whether the customer is authenticated: what a read told stays.
    queueName: news.queueName ?? known.queueName,
    authenticated: read ? news.authenticated : known.authenticated || news.authenticated,
    alertingTimeoutMs: news.alertingTimeoutMs ?? known.alertingTimeoutMs,
    startedAtMs: news.startedAtMs ?? known.startedAtMs,
    endedAtMs: news.endedAtMs ?? known.endedAtMs,
    startAcwAtMs: news.startAcwAtMs ?? known.startAcwAtMs,
    endAcwAtMs: news.endAcwAtMs ?? known.endAcwAtMs,
    hasWrapUp: known.hasWrapUp || news.hasWrapUp,
    communications: union(
      known.communications,
      news.communications,
      (communication) => communication.communicationId,
      joinCommunication,
    ),
  };
}

const joinTransfer = (known: PlatformTransfer, news: PlatformTransfer): PlatformTransfer =>
  rank(transferRank, known.state) > rank(transferRank, news.state) ? { ...news, state: known.state } : news;

const began = (participant: PlatformParticipant): number => participant.startedAtMs ?? Number.POSITIVE_INFINITY;

/**
 * Puts news of a conversation over what is known: by participant, communication and message id, never by order of arrival, since
 * events come twice, late and out of order. What ended stays ended; where nothing tells which is later (connected or parked,
 * attributes), the news win. `read` says that the news are the platform's answer to a read and not an event.
 * Idempotent. Participants come out in the order in which they began.
 */
export function mergeConversation(
  known: PlatformConversation | undefined,
  news: PlatformConversation,
  read: boolean,
): PlatformConversation {
  if (!known) return { ...news, participants: [...news.participants].sort((a, b) => began(a) - began(b)) };
  return {
    ...news,
    // An event names no beginning: what it leads to is when its first participant came, which may be later.
    startedAtMs: read ? news.startedAtMs : Math.min(known.startedAtMs, news.startedAtMs),
    endedAtMs: read ? news.endedAtMs : (news.endedAtMs ?? known.endedAtMs),
    inactivityAtMs: news.inactivityAtMs ?? (read ? null : known.inactivityAtMs),
    participants: union(
      known.participants,
      news.participants,
      (participant) => participant.participantId,
      (before, after) => joinParticipant(before, after, read),
    ).sort((a, b) => began(a) - began(b)),
    recentTransfers: union(
      known.recentTransfers,
      news.recentTransfers,
      (transfer) => transfer.transferId,
      joinTransfer,
    ),
  };
}
