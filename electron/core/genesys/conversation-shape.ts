import type { z } from 'zod';
import type { Channel } from '#shared/contract/common.ts';
import {
  type Communication,
  Conversation,
  type Participant,
  type Transfer,
  TypedConversation,
} from './conversation-wire.ts';
import type { PlatformCommunication, PlatformConversation, PlatformParticipant, PlatformTransfer } from './platform.ts';

/** Reads a generic conversation from REST or an event; undefined where not even an id is there. */
export function readConversation(body: unknown): PlatformConversation | undefined {
  const result = Conversation.safeParse(body);
  if (!result.success) return undefined;
  const conversation = result.data;
  const participants = conversation.participants.map(toParticipant);
  return {
    conversationId: conversation.id,
    startedAtMs: conversation.startTime ?? earliest(participants) ?? 0,
    endedAtMs: conversation.endTime,
    inactivityAtMs: conversation.inactivityTimeout,
    participants,
    recentTransfers: conversation.recentTransfers.map(toTransfer),
  };
}

/** Reads a typed message conversation: participants, queues and transfers, but no communications, so nothing can be done in it. */
export function readTypedConversation(body: unknown): PlatformConversation | undefined {
  const result = TypedConversation.safeParse(body);
  if (!result.success) return undefined;
  const participants = result.data.participants.map((typed) =>
    toParticipant({
      ...typed,
      userId: typed.userId ?? typed.user?.id ?? null,
      queueId: typed.queueId ?? typed.queue?.id ?? null,
      queueName: typed.queueName ?? typed.queue?.name ?? null,
      externalContactId: typed.externalContactId ?? typed.externalContact?.id ?? null,
      messages: [],
    }),
  );
  return {
    conversationId: result.data.id,
    startedAtMs: earliest(participants) ?? 0,
    endedAtMs: null,
    inactivityAtMs: result.data.inactivityTimeout,
    participants,
    recentTransfers: result.data.recentTransfers.map(toTransfer),
  };
}

function toParticipant(participant: z.output<typeof Participant>): PlatformParticipant {
  const { messages } = participant;
  return {
    participantId: participant.id,
    purpose: participant.purpose.toLowerCase(),
    userId: participant.userId,
    queueId: participant.queueId,
    queueName: participant.queueName,
    name: participant.name,
    attributes: participant.attributes,
    contactId: participant.externalContactId,
    authenticated: messages.some((message) => message.authenticated),
    startedAtMs: participant.startTime ?? participant.connectedTime,
    endedAtMs: participant.endTime,
    wrapUpRequired:
      participant.wrapupRequired ||
      messages.some((message) => message.afterCallWorkRequired || message.afterCallWork?.state === 'pending'),
    wrapUpPrompt: participant.wrapupPrompt,
    wrapUpTimeoutMs: participant.wrapupTimeoutMs,
    alertingTimeoutMs: participant.alertingTimeoutMs,
    startAcwAtMs: participant.startAcwTime,
    endAcwAtMs: participant.endAcwTime,
    hasWrapUp:
      participant.wrapup !== null || participant.wrapupSkipped || messages.some((message) => message.wrapup !== null),
    communications: messages.map(toCommunication),
    otherMedia: otherMedia.filter((medium) => participant[medium].length > 0),
  };
}

const otherMedia = [
  'calls',
  'callbacks',
  'chats',
  'cobrowsesessions',
  'emails',
  'internalMessages',
  'screenshares',
  'socialExpressions',
  'videos',
] as const;

function toCommunication(message: z.output<typeof Communication>): PlatformCommunication {
  const began = message.segments.map((segment) => segment.startTime).filter((at): at is number => at !== null);
  return {
    communicationId: message.id,
    state: stateOf(message.state),
    channel: channelOf(message.type),
    held: message.held,
    startedAtMs: began.length > 0 ? Math.min(...began) : (message.startAlertingTime ?? message.connectedTime),
    alertingAtMs: message.startAlertingTime,
    connectedAtMs: message.connectedTime,
    endedAtMs: message.disconnectedTime,
    disconnectType: message.disconnectType,
    messages: message.messages,
  };
}

function stateOf(state: string): PlatformCommunication['state'] {
  const lower = state.toLowerCase();
  return lower === 'alerting' || lower === 'connected' || lower === 'parked' || lower === 'disconnected'
    ? lower
    : 'other';
}

const channels: Record<string, Channel> = {
  webmessaging: 'web',
  open: 'open',
  whatsapp: 'whatsapp',
  sms: 'sms',
  facebook: 'facebook',
  instagram: 'instagram',
  line: 'line',
  apple: 'apple',
  twitter: 'twitter',
  telegram: 'telegram',
  kakao: 'kakao',
};

/** The channel of a messenger type. Source: SDK 262, Message.type. */
export const channelOf = (type: string): Channel => channels[type.toLowerCase()] ?? 'unknown';

const transferStates: Record<string, PlatformTransfer['state']> = {
  pending: 'Pending',
  active: 'Active',
  complete: 'Complete',
  canceled: 'Canceled',
  failed: 'Failed',
  timeout: 'Timeout',
};
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function toTransfer(transfer: z.output<typeof Transfer>): PlatformTransfer {
  const { destination } = transfer;
  const type = transfer.transferType.toLowerCase();
  // The type knows only `userId` and `address`; whether a queue's address is its id or its name is not documented.
  const queueId = destination?.queueId ?? destination?.address ?? null;
  return {
    transferId: transfer.id,
    state: transferStates[transfer.state.toLowerCase()] ?? 'Unknown',
    issuedAtMs: transfer.dateIssued,
    initiatorUserId: transfer.initiator?.userId ?? null,
    destinationUserId: destination?.userId ?? null,
    destinationQueueId: destination?.userId ? null : queueId !== null && uuid.test(queueId) ? queueId : null,
    type: type === 'attended' ? 'Attended' : type === 'unattended' ? 'Unattended' : null,
  };
}

function earliest(participants: PlatformParticipant[]): number | undefined {
  const starts = participants
    .flatMap((each) => [each.startedAtMs, ...each.communications.map((communication) => communication.startedAtMs)])
    .filter((at): at is number => at !== null);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}
