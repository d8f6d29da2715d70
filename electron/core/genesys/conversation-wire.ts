import { z } from 'zod';
import { attributes, figure, flag, id, list, part, text, time, words } from './lenient.ts';

const MessageDetails = z.object({ messageId: id, messageTime: time, messageStatus: words }).transform((message) => ({
  messageId: message.messageId,
  atMs: message.messageTime ?? 0,
  status: message.messageStatus,
}));

const AfterCallWork = part(z.object({ state: text }));

/** One medium of one participant; its id is the communication id. */
export const Communication = z.object({
  id,
  state: words,
  held: flag,
  type: words,
  authenticated: flag,
  startAlertingTime: time,
  connectedTime: time,
  disconnectedTime: time,
  disconnectType: text,
  segments: list(z.object({ startTime: time })),
  messages: list(MessageDetails),
  wrapup: part(z.looseObject({ code: text })),
  afterCallWork: AfterCallWork,
  afterCallWorkRequired: flag,
});

/** One party of a conversation in the generic shape. */
export const Participant = z.object({
  id,
  purpose: words,
  userId: text,
  queueId: text,
  queueName: text,
  name: words,
  attributes,
  externalContactId: text,
  startTime: time,
  connectedTime: time,
  endTime: time,
  wrapupRequired: flag,
  wrapupPrompt: text,
  wrapupTimeoutMs: figure,
  alertingTimeoutMs: figure,
  wrapupSkipped: flag,
  startAcwTime: time,
  endAcwTime: time,
  wrapup: part(z.looseObject({ code: text })),
  messages: list(Communication),
  calls: list(z.unknown()),
  callbacks: list(z.unknown()),
  chats: list(z.unknown()),
  cobrowsesessions: list(z.unknown()),
  emails: list(z.unknown()),
  internalMessages: list(z.unknown()),
  screenshares: list(z.unknown()),
  socialExpressions: list(z.unknown()),
  videos: list(z.unknown()),
});

/** One entry of `recentTransfers`. */
export const Transfer = z.object({
  id,
  state: words,
  dateIssued: time,
  initiator: part(z.object({ userId: text })),
  destination: part(z.object({ userId: text, queueId: text, address: text })),
  transferType: words,
});

/**
 * The generic conversation, as REST gives it (`Conversation`) and as `v2.users.{id}.conversations` tells it
 * (`ConversationEventTopicConversation`): the event lacks start times and writes transfer states in lower case.
 * Source: SDK 262 types.
 */
export const Conversation = z.object({
  id,
  startTime: time,
  endTime: time,
  inactivityTimeout: time,
  participants: list(Participant),
  recentTransfers: list(Transfer),
});

/** The typed message conversation (`MessageConversation`): state sits on the participant and no communication id is given. */
export const TypedConversation = z.object({
  id,
  inactivityTimeout: time,
  participants: list(
    Participant.extend({
      user: part(z.object({ id: text })),
      queue: part(z.object({ id: text, name: text })),
      externalContact: part(z.object({ id: text })),
      messages: z
        .unknown()
        .optional()
        .transform(() => []),
    }),
  ),
  recentTransfers: list(Transfer),
});
