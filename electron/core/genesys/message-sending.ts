import type PlatformClient from 'purecloud-platform-client-v2';
import { Failed } from '#shared/rpc/failure.ts';
import { commanding } from './circumstances.ts';
import type { Call } from './client.ts';
import { readMessage } from './message-shape.ts';
import type { CallOptions, Platform, PlatformMessage, TemplateToSend } from './platform.ts';

type Verbs = Pick<Platform, 'sendMessage' | 'sendMedia' | 'sendTemplate'>;
type Additional = PlatformClient.Models.AdditionalMessage;

/** The verbs that send. One of text, media and template a request: "only one message body field can be accepted" (api-map, messages). */
export function messageSendingVerbs(call: Call): Verbs {
  async function post(
    conversationId: string,
    communicationId: string,
    // The SDK's type asks for `textBody`, which may not stand beside the others.
    message: Partial<Additional>,
    options: CallOptions | undefined,
  ): Promise<PlatformMessage> {
    const body = await call(commanding('send', options), (apis) =>
      apis.conversations.postConversationsMessageCommunicationMessages(
        conversationId,
        communicationId,
        message as Additional,
      ),
    );
    const sent = readMessage(body, conversationId);
    // Accepted but not named: the conversation has to be read back to learn which message it became.
    if (!sent) throw new Failed({ kind: 'outcome-unknown', what: 'send' });
    return sent;
  }

  const sendMessage = (
    conversationId: string,
    communicationId: string,
    textBody: string,
    options?: CallOptions,
  ): Promise<PlatformMessage> => post(conversationId, communicationId, { textBody }, options);

  const sendMedia = (
    conversationId: string,
    communicationId: string,
    mediaIds: string[],
    options?: CallOptions,
  ): Promise<PlatformMessage> => post(conversationId, communicationId, { mediaIds }, options);

  const sendTemplate = (
    conversationId: string,
    communicationId: string,
    template: TemplateToSend,
    options?: CallOptions,
  ): Promise<PlatformMessage> =>
    post(conversationId, communicationId, { messagingTemplate: requestOf(template) }, options);

  return { sendMessage, sendMedia, sendTemplate };
}

/** Parts without parameters are left out. */
function requestOf(template: TemplateToSend): PlatformClient.Models.SendMessagingTemplateRequest {
  const { responseId, headerParameters, bodyParameters, buttonUrlParameters } = template;
  return {
    responseId,
    ...(headerParameters.length > 0 ? { headerParameters } : {}),
    ...(bodyParameters.length > 0 ? { bodyParameters } : {}),
    ...(buttonUrlParameters.length > 0 ? { buttonUrlParameters } : {}),
  };
}
