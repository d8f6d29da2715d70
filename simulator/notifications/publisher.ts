import type { House } from '../house.ts';
import { conversationShape, messageConversationShape } from '../wire/conversation.ts';
import { figuresOf, metricsOf } from '../wire/figures.ts';
import { suggestionEventShape } from '../wire/suggestion.ts';
import { iso } from '../wire/time.ts';
import { definitionOf, summaryShape } from '../wire/user.ts';
import { holderOf, queuesOf } from '../world/parties.ts';
import type { Queue, User } from '../world/state.ts';

/** How long a queue's figures are gathered before they are published, in milliseconds. */
const gatherMs = 200;

/** Turns what the world tells into notification events; nothing is built that nobody listens to. */
export function startPublisher(house: House): () => void {
  const { world, channels } = house;
  const gathering = new Map<Queue, () => void>();

  const eventPresence = (user: User) => {
    const definition = definitionOf(world, user);
    return { id: definition.id, systemPresence: definition.systemPresence.toUpperCase().replace(' ', '_') };
  };

  function activity(user: User): void {
    const topic = `v2.users.${user.id}.activity`;
    if (!channels.wanted(topic)) return;
    const active = [...world.queues.values()].filter((queue) => queue.members.get(user.id)).map((queue) => queue.id);
    channels.publish(topic, {
      id: user.id,
      routingStatus: { status: user.routing.status, startTime: iso(user.routing.since) },
      presence: { presenceDefinition: eventPresence(user), modifiedDate: iso(user.presence.since) },
      outOfOffice: { active: false, modifiedDate: iso(0) },
      activeQueueIds: active,
      dateActiveQueuesChanged: iso(user.presence.since),
    });
  }

  function observations(queue: Queue): void {
    const topic = `v2.analytics.queues.${queue.id}.observations`;
    if (!channels.wanted(topic) || gathering.has(queue)) return;
    const cancel = world.clock.after(gatherMs, () => {
      gathering.delete(queue);
      const now = world.clock.now();
      channels.publish(topic, {
        group: { queueId: queue.id, mediaType: 'message' },
        data: [
          {
            interval: `${iso(now)}/${iso(now)}`,
            metrics: metricsOf(figuresOf(world, queue)).map(({ metric, qualifier, count }) => ({
              metric,
              ...(qualifier ? { qualifier } : {}),
              stats: { count },
            })),
          },
        ],
      });
    });
    gathering.set(queue, cancel);
  }

  const stop = world.on((event) => {
    switch (event.kind) {
      case 'conversation': {
        const { conversation } = event;
        const generic = [
          ...[...event.userIds].map((id) => `v2.users.${id}.conversations`),
          ...[...event.queueIds].map((id) => `v2.routing.queues.${id}.conversations`),
        ].filter((topic) => channels.wanted(topic));
        if (generic.length > 0) {
          const body = conversationShape(world, conversation, 'event');
          for (const topic of generic) channels.publish(topic, body);
        }
        const typed = [
          ...[...event.userIds].map((id) => `v2.users.${id}.conversations.messages`),
          ...[...event.queueIds].map((id) => `v2.routing.queues.${id}.conversations.messages`),
        ].filter((topic) => channels.wanted(topic));
        if (typed.length > 0) {
          const body = messageConversationShape(world, conversation, 'event');
          for (const topic of typed) channels.publish(topic, body);
        }
        break;
      }
      case 'user': {
        const { user } = event;
        if (event.changed === 'summary') {
          const topic = `v2.users.${user.id}.conversationsummary`;
          if (channels.wanted(topic)) channels.publish(topic, summaryShape(world, user));
          break;
        }
        if (event.changed === 'presence') {
          channels.publish(`v2.users.${user.id}.presence`, {
            source: 'PURECLOUD',
            presenceDefinition: eventPresence(user),
            primary: true,
            message: user.presence.message ?? '',
            modifiedDate: iso(user.presence.since),
          });
        } else {
          channels.publish(`v2.users.${user.id}.routingStatus`, {
            id: user.id,
            routingStatus: { status: user.routing.status, startTime: iso(user.routing.since) },
          });
          for (const queue of world.queues.values()) if (queue.members.has(user.id)) observations(queue);
        }
        activity(user);
        break;
      }
      case 'queue':
        observations(event.queue);
        break;
      case 'member':
        channels.publish(`v2.routing.queues.${event.queue.id}.users`, {
          id: event.userId,
          user: { id: event.userId },
          queueId: event.queue.id,
          joined: event.joined,
        });
        break;
      case 'typing': {
        const holder = event.by === 'customer' ? holderOf(event.conversation) : undefined;
        if (!holder?.userId) break;
        channels.publish(`v2.users.${holder.userId}.conversations.inbound.typing.event`, {
          conversationId: event.conversation.id,
          normalizedMessage: {
            channel: { platform: 'WebMessaging', type: 'Private', time: iso(world.clock.now()) },
            type: 'Event',
            events: [{ eventType: 'Typing', typing: { type: 'On', duration: event.durationMs } }],
            direction: 'Inbound',
          },
        });
        break;
      }
      case 'sentiment': {
        const known = world.flow.evidence(event.conversation.id);
        channels.publish(`v2.speechandtextanalytics.conversation.${event.conversation.id}.sentiment`, {
          conversationId: event.conversation.id,
          ...(known?.sentimentScore === undefined ? {} : { sentimentOverallScore: known.sentimentScore }),
          ...(known?.sentimentTrend === undefined ? {} : { sentimentTrendScore: known.sentimentTrend }),
          queueIds: [...queuesOf(event.conversation)],
          divisionIds: [world.organisation.divisionId],
        });
        break;
      }
      case 'sent':
      case 'ended':
      case 'applied':
        break;
    }
  });
  house.assist.on((suggestion) => {
    const topic = `v2.conversations.${suggestion.conversationId}.suggestions.response`;
    if (channels.wanted(topic)) channels.publish(topic, suggestionEventShape(world, suggestion));
  });
  return () => {
    stop();
    for (const cancel of gathering.values()) cancel();
  };
}
