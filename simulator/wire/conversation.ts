import type { Communication, Conversation, Message, Participant, Transfer, WrapupPrompt } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { iso, when } from './time.ts';

const prompts: Record<WrapupPrompt, string> = {
  MANDATORY: 'mandatory',
  OPTIONAL: 'optional',
  MANDATORY_TIMEOUT: 'timeout',
  AGENT_REQUESTED: 'agentRequested',
};

/** A queue's wrap-up prompt in the spelling of participants. */
export const promptOf = (prompt: WrapupPrompt): string => prompts[prompt];

/** Whether a shape is for REST answers or for events: the two models differ in a few fields. */
export type Target = 'rest' | 'event';

const address = (name: string, raw: string) => ({
  name,
  nameRaw: name,
  addressNormalized: raw,
  addressRaw: raw,
  addressDisplayable: raw,
});

/** `recentTransfers[]` entry. */
export const transferShape = (transfer: Transfer) => ({
  id: transfer.id,
  state: transfer.state,
  dateIssued: iso(transfer.issuedAt),
  initiator: { userId: transfer.initiatorUserId },
  ...(transfer.modifiedByUserId
    ? { modifiedBy: { id: transfer.modifiedByUserId, selfUri: `/api/v2/users/${transfer.modifiedByUserId}` } }
    : {}),
  destination: transfer.destination,
  transferType: transfer.transferType,
});

const metadataOf = (message: Message) =>
  message.event
    ? { type: 'Event', events: [{ eventType: message.event.eventType }] }
    : message.media.length > 0
      ? { type: 'Text', content: message.media.map(() => ({ contentType: 'Attachment' })) }
      : { type: 'Text' };

/** A message as conversations refer to it: its id and status, never its text. */
const reference = (message: Message, target: Target) => ({
  messageId: message.id,
  ...(target === 'rest' ? { messageURI: messageUri(message) } : {}),
  messageStatus: message.status,
  messageSegmentCount: 1,
  messageTime: iso(message.at),
  ...(message.media.length > 0 ? { media: message.media.map((one) => ({ ...one, url: `/media/${one.id}` })) } : {}),
  messageMetadata: metadataOf(message),
});

/** The address of one message's body. */
export const messageUri = (message: Message): string =>
  `/api/v2/conversations/messages/${message.conversationId}/messages/${message.id}`;

const wrapupOf = (communication: Communication, target: Target) => {
  if (!communication.wrapup) return {};
  const { endTime, provisional, ...rest } = communication.wrapup;
  return {
    wrapup: {
      ...rest,
      endTime: iso(endTime),
      ...(target === 'rest' && provisional !== undefined ? { provisional } : {}),
    },
  };
};

function communicationShape(conversation: Conversation, participant: Participant, target: Target) {
  const { communication } = participant;
  const guest = address(participant.name, conversation.guestToken ?? conversation.id);
  return {
    id: communication.id,
    state: communication.state,
    initialState: communication.initialState,
    held: communication.held,
    direction: communication.direction,
    provider: conversation.messengerType === 'webmessaging' ? 'Webmessaging' : 'Messaging',
    type: conversation.messengerType,
    recipientCountry: '',
    ...(target === 'rest' ? { authenticated: conversation.authenticated } : {}),
    ...(communication.disconnectType ? { disconnectType: communication.disconnectType } : {}),
    ...when('connectedTime', communication.connectedAt),
    ...when('disconnectedTime', communication.disconnectedAt),
    ...(target === 'rest' ? when('startAlertingTime', communication.alertingAt) : {}),
    ...when('parkTime', communication.parkedAt),
    ...when('resumeTime', communication.resumeAt),
    ...(participant.purpose === 'customer' ? { fromAddress: guest } : {}),
    messages: communication.messages.map((message) => reference(message, target)),
    ...wrapupOf(communication, target),
    afterCallWork: {
      state: communication.acw,
      ...when('startTime', participant.acwStartedAt),
      ...when('endTime', participant.acwEndedAt),
    },
    afterCallWorkRequired: participant.wrapupRequired,
  };
}

function participantShape(world: World, conversation: Conversation, participant: Participant, target: Target) {
  const queue = participant.queueId ? world.queues.get(participant.queueId) : undefined;
  return {
    id: participant.id,
    name: participant.name,
    purpose: participant.purpose,
    ...(target === 'rest' ? { startTime: iso(participant.startedAt) } : {}),
    ...when('connectedTime', participant.connectedAt),
    ...when('endTime', participant.endedAt),
    ...(participant.userId ? { userId: participant.userId } : {}),
    ...(participant.contactId ? { externalContactId: participant.contactId } : {}),
    ...(participant.queueId ? { queueId: participant.queueId } : {}),
    ...(target === 'rest' && queue ? { queueName: queue.name } : {}),
    wrapupRequired: participant.wrapupRequired,
    ...(participant.wrapupPrompt ? { wrapupPrompt: promptOf(participant.wrapupPrompt) } : {}),
    ...(participant.wrapupPrompt === 'MANDATORY_TIMEOUT' ? { wrapupTimeoutMs: world.timings.wrapUpMs } : {}),
    ...(target === 'rest' && participant.wrapupSkipped ? { wrapupSkipped: true } : {}),
    ...wrapupOf(participant.communication, target),
    ...when('startAcwTime', participant.acwStartedAt),
    ...when('endAcwTime', participant.acwEndedAt),
    ...(participant.alertingTimeoutMs === undefined ? {} : { alertingTimeoutMs: participant.alertingTimeoutMs }),
    ...(participant.monitoredParticipantId ? { monitoredParticipantId: participant.monitoredParticipantId } : {}),
    mediaRoles: ['full'],
    attributes: { ...participant.attributes },
    messages: [communicationShape(conversation, participant, target)],
  };
}

/** The generic shape: `Conversation` in REST, `ConversationEventTopicConversation` in events. */
export const conversationShape = (world: World, conversation: Conversation, target: Target = 'rest') => ({
  id: conversation.id,
  ...(target === 'rest' ? { startTime: iso(conversation.startedAt), ...when('endTime', conversation.endedAt) } : {}),
  address: conversation.guestToken ?? conversation.id,
  participants: conversation.participants.map((one) => participantShape(world, conversation, one, target)),
  recentTransfers: conversation.transfers.map(transferShape),
  recordingState: 'NONE',
  securePause: false,
  divisions: [
    {
      division: {
        id: world.organisation.divisionId,
        selfUri: `/api/v2/authorization/divisions/${world.organisation.divisionId}`,
      },
      entities: [],
    },
  ],
  ...(target === 'rest' ? { selfUri: `/api/v2/conversations/${conversation.id}` } : {}),
});

function mediaParticipantShape(world: World, conversation: Conversation, participant: Participant, target: Target) {
  const { communication } = participant;
  const queue = participant.queueId ? world.queues.get(participant.queueId) : undefined;
  const ref = (id: string, name: string, path: string) =>
    target === 'rest' ? { id, name, selfUri: `/api/v2/${path}/${id}` } : { id, name };
  return {
    id: participant.id,
    name: participant.name,
    address: conversation.guestToken ?? conversation.id,
    startTime: iso(participant.startedAt),
    ...when('connectedTime', participant.connectedAt),
    ...when('endTime', participant.endedAt),
    purpose: participant.purpose,
    state: communication.state,
    direction: communication.direction,
    held: communication.held,
    ...(communication.disconnectType ? { disconnectType: communication.disconnectType } : {}),
    wrapupRequired: participant.wrapupRequired,
    ...(participant.wrapupPrompt ? { wrapupPrompt: promptOf(participant.wrapupPrompt) } : {}),
    ...(participant.userId ? { user: ref(participant.userId, participant.name, 'users') } : {}),
    ...(participant.queueId ? { queue: ref(participant.queueId, queue?.name ?? '', 'routing/queues') } : {}),
    attributes: { ...participant.attributes },
    ...(participant.contactId
      ? {
          externalContact: {
            id: participant.contactId,
            ...(target === 'rest' ? { selfUri: `/api/v2/externalcontacts/contacts/${participant.contactId}` } : {}),
          },
        }
      : {}),
    ...(participant.alertingTimeoutMs === undefined ? {} : { alertingTimeoutMs: participant.alertingTimeoutMs }),
    ...(participant.wrapupPrompt === 'MANDATORY_TIMEOUT' ? { wrapupTimeoutMs: world.timings.wrapUpMs } : {}),
    ...(participant.wrapupSkipped ? { wrapupSkipped: true } : {}),
    ...wrapupOf(communication, target),
    ...when('startAcwTime', participant.acwStartedAt),
    ...when('endAcwTime', participant.acwEndedAt),
    ...when('parkTime', communication.parkedAt),
    ...when('resumeTime', communication.resumeAt),
    mediaRoles: ['full'],
    provider: conversation.messengerType === 'webmessaging' ? 'Webmessaging' : 'Messaging',
    type: conversation.messengerType,
    ...(target === 'rest' ? { authenticated: conversation.authenticated } : {}),
    ...(participant.monitoredParticipantId ? { monitoredParticipantId: participant.monitoredParticipantId } : {}),
    messages: communication.messages.map((message) => {
      const { messageId, ...rest } = reference(message, target);
      return target === 'rest' ? { messageId, ...rest } : { message: { id: messageId }, ...rest };
    }),
  };
}

/** The typed shape: `MessageConversation`, and the events of `…conversations.messages`. */
export const messageConversationShape = (world: World, conversation: Conversation, target: Target = 'rest') => ({
  id: conversation.id,
  participants: conversation.participants.map((one) => mediaParticipantShape(world, conversation, one, target)),
  otherMediaUris: [],
  ...(target === 'rest'
    ? {
        recentTransfers: conversation.transfers.map(transferShape),
        selfUri: `/api/v2/conversations/messages/${conversation.id}`,
      }
    : {}),
});
