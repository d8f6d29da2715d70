import { type Call, type Operations, ok } from '../http/call.ts';
import { iso } from '../wire/time.ts';
import { refusals } from '../world/refusal.ts';

interface InboundChannel {
  messageId?: string;
  time: string;
  from: { id: string; idType: string; nickname?: string };
}

function integration(call: Call): string {
  const id = call.param('integrationId');
  if (id !== call.world.organisation.openIntegrationId) throw refusals.notFound();
  return id;
}

const channelOf = (call: Call, channel: Partial<InboundChannel>, messageId: string) => ({
  id: messageId,
  platform: 'Open',
  type: 'Private',
  messageId,
  to: { id: integration(call) },
  from: channel.from ?? { id: integration(call), idType: 'Opaque' },
  time: channel.time ?? iso(call.world.clock.now()),
});

/** The inbound side of Open Messaging, for servers that speak for a customer's own channel. */
export const openMessagingOperations: Operations = {
  'POST /api/v2/conversations/messages/{integrationId}/inbound/open/message': (call) => {
    integration(call);
    const body = call.as<{ channel: InboundChannel; text?: string; metadata?: Record<string, string> }>();
    if (!body.text) throw refusals.badRequest('The message has no text.');
    const externalId = body.channel.messageId ?? call.world.newId();
    const message = call.house.openMessaging.receive(body.channel.from, externalId, body.text, body.metadata ?? {});
    return ok({
      id: message.id,
      channel: channelOf(call, body.channel, externalId),
      type: 'Text',
      text: body.text,
      ...(body.metadata ? { metadata: body.metadata } : {}),
      ...(call.query.flag('prefetchConversationId') ? { conversationId: message.conversationId } : {}),
    });
  },

  'POST /api/v2/conversations/messages/{integrationId}/inbound/open/event': (call) => {
    integration(call);
    const body = call.as<{ channel: InboundChannel; events: { eventType: string }[] }>();
    const conversation = call.house.openMessaging.lead(body.channel.from, {});
    call.world.act(() => call.world.say({ kind: 'typing', conversation, by: 'customer', durationMs: 5_000 }));
    return ok({
      id: call.world.newId(),
      channel: channelOf(call, body.channel, call.world.newId()),
      type: 'Event',
      events: body.events.map(() => ({ eventType: 'Typing', typing: { type: 'On' } })),
    });
  },

  'POST /api/v2/conversations/messages/{integrationId}/inbound/open/receipt': (call) => {
    integration(call);
    const body = call.as<{ id: string; status: string; channel: { to?: { id: string }; time: string } }>();
    const message = call.world.messages.find(body.id);
    if (!message) throw refusals.notFound();
    call.world.act(() => {
      if (body.status === 'Delivered') call.world.messages.setStatus(message, 'delivery-success');
      if (body.status === 'Failed') call.world.messages.setStatus(message, 'delivery-failed');
    });
    return ok({
      id: message.id,
      channel: channelOf(call, { time: body.channel.time }, message.id),
      type: 'Receipt',
      status: body.status,
      isFinalReceipt: body.status === 'Delivered' || body.status === 'Failed',
      direction: 'Inbound',
    });
  },
};
