import type { Operations } from '../http/call.ts';
import { analyticsOperations } from './analytics.ts';
import { contactOperations } from './contacts.ts';
import { conversationOperations } from './conversations.ts';
import { evidenceOperations } from './evidence.ts';
import { guestOperations } from './guest.ts';
import { messageOperations } from './messages.ts';
import { notificationOperations } from './notifications.ts';
import { openMessagingOperations } from './open-messaging.ts';
import { presenceOperations } from './presences.ts';
import { responseAssetOperations } from './response-assets.ts';
import { responseOperations } from './responses.ts';
import { routingOperations } from './routing.ts';
import { suggestionOperations } from './suggestions.ts';
import { transferOperations } from './transfers.ts';
import { userOperations } from './users.ts';

/** Every public operation that the simulator serves. */
export const operations: Operations = {
  ...analyticsOperations,
  ...contactOperations,
  ...conversationOperations,
  ...evidenceOperations,
  ...guestOperations,
  ...messageOperations,
  ...notificationOperations,
  ...openMessagingOperations,
  ...presenceOperations,
  ...responseAssetOperations,
  ...responseOperations,
  ...routingOperations,
  ...suggestionOperations,
  ...transferOperations,
  ...userOperations,
};
