import { type Call, type Operations, ok } from '../http/call.ts';
import type { Channel } from '../notifications/channels.ts';
import { topicTemplates } from '../notifications/topics.ts';
import { iso } from '../wire/time.ts';
import { refusals } from '../world/refusal.ts';

const shape = (call: Call, channel: Channel) => ({
  id: channel.id,
  connectUri: `${call.house.origin.replace('http', 'ws')}/channels/${channel.id}`,
  expires: iso(channel.expiresAt),
});

function channelOf(call: Call): Channel {
  const channel = call.house.channels.find(call.param('channelId'));
  if (!channel || channel.token.userId !== call.token?.userId || channel.token.clientId !== call.token?.clientId)
    throw refusals.notFound();
  return channel;
}

function subscribe(call: Call, replace: boolean) {
  const channel = channelOf(call);
  const ids = call.as<{ id?: string }[]>().map((one) => one.id ?? '');
  if (!call.token) throw refusals.notAuthorized();
  const ignoreErrors = call.query.flag('ignoreErrors') ?? false;
  return ok({ entities: call.house.channels.subscribe(channel, ids, replace, ignoreErrors, call.token) });
}

/** Channels, subscriptions and the list of topics. */
export const notificationOperations: Operations = {
  'POST /api/v2/notifications/channels': (call) => {
    if (!call.token) throw refusals.notAuthorized();
    return ok(shape(call, call.house.channels.create(call.token)));
  },
  'GET /api/v2/notifications/channels': (call) => {
    const { token } = call;
    const all = token ? call.house.channels.of(token) : [];
    const byClient = call.query.text('includechannels') === 'oauthclient';
    const shown = byClient ? all : all.filter((one) => one.token === token);
    return ok({ entities: shown.map((one) => shape(call, one)) });
  },
  'HEAD /api/v2/notifications/channels/{channelId}': (call) => {
    channelOf(call);
    return { status: 200 };
  },
  'GET /api/v2/notifications/channels/{channelId}/subscriptions': (call) => {
    const channel = channelOf(call);
    return ok({
      entities: [...channel.topics.keys()].map((id) => ({
        id,
        state: 'Permitted',
        selfUri: `/api/v2/notifications/channels/${channel.id}/subscriptions/${id}`,
      })),
    });
  },
  'POST /api/v2/notifications/channels/{channelId}/subscriptions': (call) => subscribe(call, false),
  'PUT /api/v2/notifications/channels/{channelId}/subscriptions': (call) => subscribe(call, true),
  'DELETE /api/v2/notifications/channels/{channelId}/subscriptions': (call) => {
    if (call.token) call.house.channels.subscribe(channelOf(call), [], true, false, call.token);
    return { status: 200 };
  },
  'GET /api/v2/notifications/availabletopics': () =>
    ok({
      entities: topicTemplates.map((one) => ({
        id: one.id,
        description: one.description,
        ...(one.permission && !one.ownFree ? { requiresPermissions: [one.permission] } : {}),
        ...(one.ownFree ? { requiresCurrentUserOrPermission: true } : {}),
        visibility: 'Public',
        transports: ['All'],
      })),
    }),
};
