import type { Conversation, Message, MessengerType } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { messageUri } from './conversation.ts';
import { iso } from './time.ts';

const platforms: Record<MessengerType, string> = {
  webmessaging: 'WebMessaging',
  open: 'Open',
  whatsapp: 'Whatsapp',
  sms: 'Sms',
};

/** `normalizedMessage` of a message's body. */
function normalized(conversation: Conversation, message: Message, origin: string) {
  const type = message.event ? 'Event' : message.media.length > 0 ? 'Structured' : 'Text';
  return {
    id: message.id,
    channel: {
      id: conversation.guestToken ?? conversation.id,
      platform: platforms[conversation.messengerType],
      type: 'Private',
      messageId: message.id,
      time: iso(message.at),
    },
    type,
    ...(message.event ? { events: [message.event] } : { text: message.text }),
    ...(message.media.length > 0
      ? {
          content: message.media.map((media) => ({
            contentType: 'Attachment',
            attachment: {
              id: media.id,
              mediaType: media.mediaType.startsWith('image/') ? 'Image' : 'File',
              url: `${origin}/media/${media.id}`,
              mime: media.mediaType,
              filename: media.name,
              contentSizeBytes: media.contentLengthBytes,
            },
          })),
        }
      : {}),
    direction: message.direction === 'inbound' ? 'Inbound' : 'Outbound',
    originatingEntity: message.originatingEntity,
    ...(Object.keys(message.metadata).length > 0 ? { metadata: message.metadata } : {}),
  };
}

/** `MessageData`; the deprecated `textBody` is left out when the caller asks for the normalised form only. */
export function messageData(world: World, message: Message, origin: string, normalizedOnly: boolean) {
  const conversation = world.conversation(message.conversationId);
  const guest = conversation.guestToken ?? conversation.id;
  const desk = world.organisation.deploymentId;
  return {
    id: message.id,
    timestamp: iso(message.at),
    fromAddress: message.direction === 'inbound' ? guest : desk,
    toAddress: message.direction === 'inbound' ? desk : guest,
    direction: message.direction,
    messengerType: conversation.messengerType,
    status: message.status,
    ...(normalizedOnly ? {} : { textBody: message.text }),
    normalizedMessage: normalized(conversation, message, origin),
    normalizedReceipts: [],
    ...(message.userId
      ? {
          createdBy: {
            id: message.userId,
            name: world.users.get(message.userId)?.name ?? '',
            version: world.users.get(message.userId)?.version ?? 1,
            selfUri: `/api/v2/users/${message.userId}`,
          },
        }
      : {}),
    conversationId: message.conversationId,
    selfUri: messageUri(message),
  };
}
