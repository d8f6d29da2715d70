import { accepted, type Call, noContent, type Operations, ok } from '../http/call.ts';
import { pageOf } from '../http/pages.ts';
import { composeTemplate, type TemplateRequest } from '../responses/compose-template.ts';
import { messageData } from '../wire/message.ts';
import { holds } from '../world/parties.ts';
import { Refusal, refusals } from '../world/refusal.ts';
import type { Message } from '../world/state.ts';

const normalizedOnly = (call: Call): boolean => call.query.text('useNormalizedMessage') === 'true';

function messageOf(call: Call, id: string): Message {
  const message = call.world.messages.find(id);
  if (!message) throw refusals.notFound();
  return message;
}

function mediaShape(call: Call, id: string) {
  const media = call.world.messages.media(id);
  if (!media || media.conversationId !== call.param('conversationId')) throw refusals.notFound();
  return {
    id: media.id,
    name: media.name,
    ...(media.bytes ? { url: `${call.house.origin}/media/${media.id}` } : {}),
    mediaType: media.mediaType,
    contentLengthBytes: media.contentLengthBytes,
    status: media.bytes ? 'valid' : 'uploading',
    conversationId: media.conversationId,
    communicationId: media.communicationId,
    selfUri: `/api/v2/conversations/messages/${media.conversationId}/communications/${media.communicationId}/messages/media/${media.id}`,
  };
}

/** What the model forbids in a file's name. */
const badName = /^\.|\/$|[\s\\{^}%`\]">[~<#|]/;

const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif' };

/** Message bodies, sending, typing and media. */
export const messageOperations: Operations = {
  'POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages': (call) => {
    const conversation = call.conversation();
    const body = call.as<{ textBody?: string; mediaIds?: string[]; messagingTemplate?: TemplateRequest }>();
    const given = [body.textBody, body.mediaIds, body.messagingTemplate].filter((one) => one !== undefined);
    if (given.length !== 1) throw refusals.badRequest('Only one message body field can be accepted, per request.');
    let text = body.textBody ?? '';
    if (body.messagingTemplate) {
      const response = call.house.responses.responses.get(body.messagingTemplate.responseId ?? '');
      if (!response) throw new Refusal(404, 'rms.response.not.found', 'The response could not be found');
      if (conversation.messengerType !== 'whatsapp')
        throw refusals.badRequest('Messaging templates cannot be sent on this channel.');
      text = composeTemplate(response, body.messagingTemplate);
    }
    if (body.mediaIds?.length === 0 || (!body.mediaIds && text.trim() === ''))
      throw refusals.badRequest('The message has no text.');
    const message = call.world.act(() =>
      call.world.messages.fromAgent(conversation, call.param('communicationId'), call.user, text, body.mediaIds),
    );
    return ok(messageData(call.world, message, call.house.origin, normalizedOnly(call)));
  },

  'POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/typing': (call) => {
    const conversation = call.conversation();
    const participant = conversation.participants.find((one) => one.communication.id === call.param('communicationId'));
    if (!participant || participant.userId !== call.user.id) throw refusals.notParticipant();
    if (!holds(participant)) throw refusals.noActiveConversation();
    const { typing } = call.as<{ typing: { type: string; duration?: number } }>();
    if (typing.type === 'On') {
      call.world.act(() => {
        call.world.say({ kind: 'typing', conversation, by: 'agent', durationMs: typing.duration ?? 5_000 });
        call.world.applied({ kind: 'typing', conversationId: conversation.id, userId: call.user.id });
      });
    }
    return noContent;
  },

  'GET /api/v2/conversations/messages/{conversationId}/messages/{messageId}': (call) => {
    const message = messageOf(call, call.param('messageId'));
    if (message.conversationId !== call.conversation().id) throw refusals.notFound();
    return ok(messageData(call.world, message, call.house.origin, normalizedOnly(call)));
  },
  'GET /api/v2/conversations/messages/{messageId}/details': (call) =>
    ok(messageData(call.world, messageOf(call, call.param('messageId')), call.house.origin, normalizedOnly(call))),

  'POST /api/v2/conversations/messages/{conversationId}/messages/bulk': (call) => {
    const conversation = call.conversation();
    const ids = call.as<string[]>();
    const entities = ids.flatMap((id) => {
      const message = call.world.messages.find(id);
      return message?.conversationId === conversation.id
        ? [messageData(call.world, message, call.house.origin, normalizedOnly(call))]
        : [];
    });
    return ok({ entities });
  },

  'POST /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/uploads': (
    call,
  ) => {
    const conversation = call.conversation();
    const communicationId = call.param('communicationId');
    const participant = conversation.participants.find((one) => one.communication.id === communicationId);
    if (participant?.userId !== call.user.id) throw refusals.notParticipant();
    if (!holds(participant)) throw refusals.noActiveConversation();
    const { fileName, contentLengthBytes } = call.as<{ fileName: string; contentLengthBytes: number }>();
    if (badName.test(fileName)) throw refusals.invalidValue(fileName, 'fileName', 'names without these characters');
    const mediaType = types[fileName.split('.').pop()?.toLowerCase() ?? ''];
    if (!mediaType) throw refusals.invalidValue(fileName, 'fileName', '.jpg, .jpeg, .png, .gif');
    const media = call.world.messages.announceMedia(
      conversation.id,
      communicationId,
      fileName,
      mediaType,
      contentLengthBytes,
    );
    return ok({
      id: media.id,
      name: fileName,
      uploadUrl: `${call.house.origin}/uploads/${media.id}`,
      uploadHeaders: { 'content-type': mediaType },
      selfUri: `/api/v2/conversations/messages/${conversation.id}/communications/${communicationId}/messages/media/${media.id}`,
    });
  },
  'GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}': (
    call,
  ) => ok(mediaShape(call, call.param('mediaId'))),
  'GET /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media': (call) => {
    const path = `/api/v2/conversations/messages/${call.conversation().id}/communications/${call.param('communicationId')}/messages/media`;
    const all = call.world.messages.mediaOf(call.param('communicationId'));
    const listing = pageOf(all, path, call.query);
    return ok({ ...listing, entities: listing.entities.map((one) => mediaShape(call, one.id)) });
  },

  'POST /api/v2/conversations/messages/{conversationId}/participants/{participantId}/monitor': (call) => {
    const conversation = call.conversation();
    const target = call.participant(conversation);
    call.world.act(() => call.world.lifecycle.monitor(conversation, target, call.user));
    return accepted;
  },
};
