import { z } from 'zod';
import { readConversation } from './conversation-shape.ts';
import { id } from './lenient.ts';
import type { PlatformEars } from './platform.ts';
import { Presence, Routing } from './user-shape.ts';

/** What is listened to, with one combined entry and in single ones. Topics: notification mappings 259. */
export function topicsOf(userId: string): { combined: string[]; split: string[] } {
  const stem = `v2.users.${userId}`;
  const others = [`${stem}.conversations.inbound.typing.event`, `${stem}.tokens`];
  return {
    combined: [`${stem}?conversations&presence&routingStatus`, ...others],
    split: [`${stem}.conversations`, `${stem}.presence`, `${stem}.routingStatus`, ...others],
  };
}

/** Where Agent Assist tells of new canned responses for a conversation. Source: notification mappings 259. */
export const suggestionTopic = (conversationId: string): string =>
  `v2.conversations.${conversationId}.suggestions.response`;
const suggestionPattern = /^v2\.conversations\.([^.?]+)\.suggestions\.response$/;

/** What a frame of the socket means to us. Everything else is a sign of life and no more. */
export type Heard =
  | { kind: 'life' }
  | { kind: 'gone' }
  | { kind: 'closing' }
  | { kind: 'token' }
  | { kind: 'suggested'; conversationId: string }
  | { kind: 'event'; tell(ears: PlatformEars): void };

const Frame = z.looseObject({
  topicName: z.string().optional().catch(undefined),
  eventBody: z.unknown().optional(),
  result: z.union([z.string(), z.number()]).optional().catch(undefined),
});

const RoutingEvent = z.object({ id, routingStatus: Routing });
const TypingEvent = z.object({ conversationId: id });
const life: Heard = { kind: 'life' };

/** Reads one frame. Unreadable ones count as a sign of life. Frames: examples of the notification socket. */
export function readFrame(text: string, userId: string): Heard {
  const frame = Frame.safeParse(parseJson(text));
  if (!frame.success) return life;
  const { topicName, eventBody, result } = frame.data;
  if (`${result}` === '404') return { kind: 'gone' };
  if (topicName === undefined) return life;
  if (topicName.startsWith('v2.system.socket_closing')) return { kind: 'closing' };
  if (topicName.startsWith('v2.system.no_longer_subscribed')) return { kind: 'gone' };
  if (topicName.startsWith('v2.system.token_revoked')) return { kind: 'token' };
  // The suggestion itself is not read: it may be one of several, and the list tells them all.
  const suggested = suggestionPattern.exec(topicName)?.[1];
  if (suggested !== undefined) return { kind: 'suggested', conversationId: suggested };
  const stem = `v2.users.${userId}`;
  if (!topicName.startsWith(stem)) return life;
  const topic = topicName.slice(stem.length);
  if (topic === '.tokens') return { kind: 'token' };
  if (topic === '.conversations.inbound.typing.event') return typing(eventBody);
  if (topic === '.conversations') return conversation(eventBody);
  if (topic === '.presence') return presence(eventBody);
  if (topic === '.routingStatus') return routing(eventBody);
  // Whether events of a combined subscription carry the combined name is not documented: then the shape decides.
  if (topic.startsWith('?')) return byShape(eventBody);
  return life;
}

function byShape(body: unknown): Heard {
  if (typeof body !== 'object' || body === null) return life;
  if ('participants' in body) return conversation(body);
  if ('presenceDefinition' in body) return presence(body);
  return 'routingStatus' in body ? routing(body) : life;
}

function conversation(body: unknown): Heard {
  const read = readConversation(body);
  return read ? { kind: 'event', tell: (ears) => ears.conversation(read) } : life;
}

function presence(body: unknown): Heard {
  const read = Presence.parse(body);
  return read ? { kind: 'event', tell: (ears) => ears.presence(read) } : life;
}

function routing(body: unknown): Heard {
  const read = RoutingEvent.safeParse(body).data?.routingStatus;
  return read ? { kind: 'event', tell: (ears) => ears.routingStatus(read) } : life;
}

function typing(body: unknown): Heard {
  const read = TypingEvent.safeParse(body);
  return read.success ? { kind: 'event', tell: (ears) => ears.customerTyping(read.data.conversationId) } : life;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
