/** One family of topics; `permission` is what someone needs who is not the person of the topic. */
interface TopicTemplate {
  id: string;
  description: string;
  /** Needed by everybody, or, with `ownFree`, by everybody but the person of the topic. */
  permission?: string;
  ownFree?: boolean;
}

/** The topics offered here, in the platform's spelling. Which permission guards which topic is inferred, not published. */
export const topicTemplates: readonly TopicTemplate[] = [
  {
    id: 'v2.users.{id}.conversations',
    description: 'Conversations of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.messages',
    description: 'Message conversations of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.calls',
    description: 'Calls of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.emails',
    description: 'E-mails of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.chats',
    description: 'Chats of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.callbacks',
    description: 'Callbacks of a user',
    permission: 'conversation:communication:view',
    ownFree: true,
  },
  {
    id: 'v2.users.{id}.conversations.inbound.typing.event',
    description: 'Customers typing to a user',
    permission: 'conversation:message:view',
    ownFree: true,
  },
  { id: 'v2.users.{id}.conversationsummary', description: 'Counts of a user’s conversations' },
  { id: 'v2.users.{id}.presence', description: 'Presence of a user' },
  { id: 'v2.users.{id}.routingStatus', description: 'Routing status of a user' },
  { id: 'v2.users.{id}.activity', description: 'Presence, routing status and queues of a user' },
  { id: 'v2.users.{id}.outofoffice', description: 'Out of office of a user' },
  { id: 'v2.users.{id}.station', description: 'Station of a user' },
  { id: 'v2.users.{id}.tokens', description: 'Tokens of a user', permission: 'oauth:token:view', ownFree: true },
  {
    id: 'v2.routing.queues.{id}.conversations',
    description: 'Conversations of a queue',
    permission: 'routing:queue:view',
  },
  {
    id: 'v2.routing.queues.{id}.conversations.messages',
    description: 'Message conversations of a queue',
    permission: 'routing:queue:view',
  },
  { id: 'v2.routing.queues.{id}.users', description: 'Members of a queue', permission: 'routing:queue:view' },
  {
    id: 'v2.analytics.queues.{id}.observations',
    description: 'Live figures of a queue',
    permission: 'analytics:queueObservation:view',
  },
  {
    id: 'v2.conversations.{id}.suggestions.response',
    description: 'Suggested responses',
    permission: 'conversation:suggestion:view',
  },
  { id: 'v2.conversations.{id}.transcription', description: 'Transcription', permission: 'recording:recording:view' },
  {
    id: 'v2.speechandtextanalytics.conversation.{id}.sentiment',
    description: 'Sentiment of a conversation',
    permission: 'speechAndTextAnalytics:data:view',
  },
  { id: 'v2.system.socket_closing', description: 'The socket is about to be closed' },
  { id: 'v2.system.token_revoked.{id}', description: 'A token was revoked' },
  { id: 'v2.system.no_longer_subscribed.{id}', description: 'A subscription ended' },
];

const idPattern = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
const patterns = topicTemplates.map((template) => ({
  template,
  pattern: new RegExp(`^${template.id.replaceAll('.', '\\.').replaceAll('{id}', `(${idPattern})`)}$`),
}));

/** One plain topic with the permission that the asker needs for it. */
export interface ReadTopic {
  name: string;
  permission?: string;
}

/** Longest name that one subscription may have, in characters. */
export const longestTopic = 200;

/**
 * Reads a subscription id, plain or combined (`v2.users.{id}?presence&routingStatus`), into plain topics; undefined
 * when any part is no topic of the platform.
 */
export function readTopic(id: string, askerId: string | undefined): ReadTopic[] | undefined {
  const [stem = '', parts] = id.split('?', 2);
  if (id.length > longestTopic) return undefined;
  const names = parts === undefined ? [stem] : parts.split('&').map((part) => `${stem}.${part}`);
  const read: ReadTopic[] = [];
  for (const name of names) {
    const found = patterns.map((one) => ({ ...one, match: one.pattern.exec(name) })).find((one) => one.match);
    if (!found) return undefined;
    const own = found.template.ownFree && found.match?.[1] === askerId;
    read.push({ name, ...(found.template.permission && !own ? { permission: found.template.permission } : {}) });
  }
  return read;
}
