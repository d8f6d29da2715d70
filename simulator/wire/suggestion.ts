import type { Suggestion } from '../assist/agent-assist.ts';
import type { World } from '../world/world.ts';
import { iso } from './time.ts';

const ref = (id: string, path: string) => ({ id, selfUri: `/api/v2/${path}/${id}` });

/** `Suggestion`. */
export const suggestionShape = (world: World, suggestion: Suggestion) => ({
  id: suggestion.id,
  conversation: ref(suggestion.conversationId, 'conversations'),
  assistant: ref(world.organisation.assistantId, 'assistants'),
  type: 'CannedResponse',
  dateCreated: iso(suggestion.at),
  triggerType: 'Intent',
  state: suggestion.state,
  context: {
    mediaType: 'Message',
    ...(suggestion.queueId ? { queue: ref(suggestion.queueId, 'routing/queues') } : {}),
    ...(suggestion.userId ? { user: ref(suggestion.userId, 'users') } : {}),
    ...(suggestion.contactId ? { externalContact: ref(suggestion.contactId, 'externalcontacts/contacts') } : {}),
    message: { id: suggestion.messageId },
    queryStatement: suggestion.query,
  },
  cannedResponse: {
    response: ref(suggestion.responseId, 'responsemanagement/responses'),
    library: ref(suggestion.libraryId, 'responsemanagement/libraries'),
  },
  selfUri: `/api/v2/conversations/${suggestion.conversationId}/suggestions/${suggestion.id}`,
});

/** The body of `v2.conversations.{id}.suggestions.response`. */
export const suggestionEventShape = (world: World, suggestion: Suggestion) => ({
  eventTime: iso(world.clock.now()),
  conversationId: suggestion.conversationId,
  suggestionId: suggestion.id,
  state: suggestion.state.toUpperCase(),
  triggerType: 'INTENT',
  ...(suggestion.engagement ? { engagementType: suggestion.engagement.toUpperCase() } : {}),
  context: {
    mediaType: 'MESSAGE',
    ...(suggestion.queueId ? { queueId: suggestion.queueId } : {}),
    ...(suggestion.userId ? { userId: suggestion.userId } : {}),
    ...(suggestion.contactId ? { externalContactId: suggestion.contactId } : {}),
    assistantId: world.organisation.assistantId,
    messageId: suggestion.messageId,
    queryStatement: suggestion.query,
  },
  cannedResponse: { responseId: suggestion.responseId, libraryId: suggestion.libraryId },
});
