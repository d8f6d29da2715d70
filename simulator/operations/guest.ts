import { attachmentContent } from '../guest/frames.ts';
import { type Operations, ok } from '../http/call.ts';
import { common } from '../http/errors.ts';
import { iso } from '../wire/time.ts';
import type { Message } from '../world/state.ts';

/** The history's model of an attachment lacks the size that live frames carry. */
function historyAttachment(media: Message['media'][number], origin: string) {
  const { contentType, attachment } = attachmentContent(media, origin);
  const { contentSizeBytes: _size, ...rest } = attachment;
  return { contentType, attachment: rest };
}

/** The guest's history, newest first, opened by his own token. */
export const guestOperations: Operations = {
  'GET /api/v2/webmessaging/messages': ({ world, house, query, raw }) => {
    const jwt = /^bearer (.+)$/i.exec(raw.headers.authorization ?? '')?.[1];
    const token = jwt ? house.guests.jwt.read(jwt, world.clock.now()) : undefined;
    const session = token ? house.guests.session(token) : undefined;
    if (!session) throw common(401, jwt ? 'bad.credentials' : 'authentication.required');
    const all = session.past.flatMap((conversation) => world.messages.of(conversation)).sort((a, b) => b.at - a.at);
    world.act(() => {
      for (const message of all) if (message.status === 'sent') world.messages.setStatus(message, 'delivery-success');
    });
    const pageSize = Math.min(100, query.number('pageSize') ?? 25);
    const pageNumber = query.number('pageNumber') ?? 1;
    const shape = (message: Message) => ({
      id: message.id,
      channel: { time: iso(message.at), messageId: message.id, from: { nickname: message.fromName } },
      type: message.event ? 'Event' : message.media.length > 0 ? 'Structured' : 'Text',
      ...(message.event ? { events: [message.event] } : { text: message.text }),
      ...(message.media.length > 0
        ? { content: message.media.map((one) => historyAttachment(one, house.origin)) }
        : {}),
      direction: message.direction === 'inbound' ? 'Inbound' : 'Outbound',
      originatingEntity: message.originatingEntity,
    });
    return ok({
      entities: all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(shape),
      pageSize,
      pageNumber,
      total: all.length,
      pageCount: Math.ceil(all.length / pageSize),
    });
  },
};
