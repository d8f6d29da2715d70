import { z } from 'zod';
import { isLoopback } from './endpoints.ts';
import { id, list, part, text, time, words } from './lenient.ts';
import type { PlatformMessage } from './platform.ts';

const Attachment = z.object({ filename: text, mime: text, mediaType: text, url: text });
const Reply = part(z.object({ text }));

const Content = z.object({
  attachment: part(Attachment),
  quickReply: Reply,
  quickReplyV2: part(z.object({ title: text, actions: list(z.object({ text })) })),
  buttonResponse: Reply,
  text: part(z.object({ body: text })),
  card: part(z.object({ title: text, description: text })),
});

const Normalized = z.object({
  type: words,
  text,
  content: list(Content),
  events: list(z.unknown()),
  originatingEntity: text,
});

/** Source: SDK 262, MessageData and ConversationNormalizedMessage; `textBody` is what older answers carry instead. */
const MessageData = z.object({
  id,
  conversationId: words,
  direction: words,
  timestamp: time,
  status: words,
  textBody: text,
  normalizedMessage: part(Normalized),
  createdBy: part(z.object({ id: text })),
});

/** A message body as the app knows it, or undefined for what cannot be read. `conversationId` fills in where it is missing. */
export function readMessage(body: unknown, conversationId: string): PlatformMessage | undefined {
  const result = MessageData.safeParse(body);
  if (!result.success) return undefined;
  const message = result.data;
  const normalized = message.normalizedMessage;
  const content = normalized?.content ?? [];
  const spoken = normalized?.text ?? message.textBody ?? fromContent(content);
  const attachments = content.flatMap(({ attachment }) =>
    attachment
      ? [
          {
            name: attachment.filename ?? attachment.mediaType ?? 'file',
            mime: attachment.mime ?? 'application/octet-stream',
            url: safeUrl(attachment.url),
          },
        ]
      : [],
  );
  const type = normalized?.type.toLowerCase() ?? '';
  return {
    messageId: message.id,
    conversationId: message.conversationId || conversationId,
    direction: message.direction.toLowerCase() === 'outbound' ? 'outbound' : 'inbound',
    atMs: message.timestamp ?? 0,
    status: message.status,
    text: spoken,
    fromBot: normalized?.originatingEntity === 'Bot',
    createdByUserId: message.createdBy?.id ?? null,
    quickReplies: content.flatMap(quickRepliesOf),
    attachments,
    isEvent:
      type === 'event' || type === 'receipt' || (spoken === '' && attachments.length === 0 && content.length === 0),
  };
}

function fromContent(content: z.output<typeof Content>[]): string {
  return content
    .flatMap((each) => [each.text?.body, each.buttonResponse?.text, each.card?.title, each.card?.description])
    .filter((line): line is string => typeof line === 'string' && line !== '')
    .join('\n');
}

function quickRepliesOf(content: z.output<typeof Content>): string[] {
  const offered = [content.quickReply?.text, ...(content.quickReplyV2?.actions.map((action) => action.text) ?? [])];
  return offered.filter((reply): reply is string => typeof reply === 'string' && reply !== '');
}

/** SECURITY: an attachment's address comes from a stranger; only https (and, in practice, this machine) is passed on. */
function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(url)) ? url : null;
}
