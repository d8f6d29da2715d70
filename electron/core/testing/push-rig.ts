import { createNotifications, type NotificationDeps } from '../genesys/notifications.ts';
import type { Notifications, PlatformConversation, PlatformEars } from '../genesys/platform.ts';
import { FakeClock, settled } from './fake-clock.ts';
import { MemoryDocuments, RecordingLog } from './memory-stores.ts';
import { ScriptedNetwork } from './scripted-network.ts';

/** What the played platform may refuse: by throwing, or, for a subscription, by naming topics as rejected. */
export type Refuse = (step: 'create' | 'subscribe' | 'add' | 'token', topics: string[]) => undefined | string[];

/** The push side on virtual time, with a platform that the test plays frame by frame. */
export class PushRig {
  readonly userId = 'e40f28ea-fa86-493f-a5b8-d559c8533c96';
  readonly clock = new FakeClock();
  readonly network = new ScriptedNetwork();
  readonly documents = new MemoryDocuments();
  readonly log = new RecordingLog();
  readonly told: string[] = [];
  readonly conversations: PlatformConversation[] = [];
  readonly puts: { channelId: string; topics: string[] }[] = [];
  readonly posts: { channelId: string; topics: string[] }[] = [];
  channels = 0;
  refuse: Refuse = () => undefined;
  /** The permissions that a rejected topic names. */
  missing: string[] = [];
  notifications: Notifications = this.build();

  readonly ears: PlatformEars = {
    conversation: (conversation) => {
      this.told.push(`conversation ${conversation.conversationId}`);
      this.conversations.push(conversation);
    },
    suggested: (conversationId) => this.told.push(`suggested ${conversationId}`),
    presence: (presence) => this.told.push(`presence ${presence.system}`),
    routingStatus: (routing) => this.told.push(`routing ${routing.status}`),
    customerTyping: (conversationId) => this.told.push(`typing ${conversationId}`),
    tokenRevoked: () => this.told.push('revoked'),
    connection: (state) => this.told.push(state),
    gap: () => this.told.push('gap'),
  };

  /** A new push side over the same network, clock and documents: the next start of the app. */
  build(overrides: Partial<NotificationDeps> = {}): Notifications {
    const { network, clock, log, documents } = this;
    return createNotifications({
      call: (_circumstances, use) => use(this.#apis() as never),
      network,
      clock,
      log,
      documents,
      endpoints: { api: 'https://api.mypurecloud.de', login: 'https://login.mypurecloud.de' },
      random: () => 0.5,
      ...overrides,
    });
  }

  /** Starts, lets the socket open, and forgets what was told until then. */
  async live(): Promise<void> {
    this.notifications.start(this.userId, this.ears);
    await settled();
    this.network.socketNow.open();
    await settled();
    this.told.length = 0;
  }

  /** An event of one of the person's topics, as the socket carries it. */
  event(topic: string, eventBody: unknown): unknown {
    return { topicName: `v2.users.${this.userId}${topic}`, version: '2', eventBody, metadata: {} };
  }

  /** Stands in for the SDK: the four calls that the push side makes. */
  #apis(): unknown {
    return {
      notifications: {
        postNotificationsChannels: async () => {
          this.refuse('create', []);
          this.channels++;
          const id = `channel-${this.channels}`;
          return { id, connectUri: `wss://streaming.mypurecloud.de/channels/${id}`, expires: '' };
        },
        putNotificationsChannelSubscriptions: async (channelId: string, body: { id: string }[]) => {
          const topics = body.map((each) => each.id);
          this.puts.push({ channelId, topics });
          return linesOf(topics, this.refuse('subscribe', topics) ?? [], this.missing);
        },
        postNotificationsChannelSubscriptions: async (channelId: string, body: { id: string }[]) => {
          const topics = body.map((each) => each.id);
          this.posts.push({ channelId, topics });
          return linesOf(topics, this.refuse('add', topics) ?? [], this.missing);
        },
      },
      tokens: { headTokensMe: async () => void this.refuse('token', []) },
    };
  }
}

function linesOf(topics: string[], rejected: string[], missingPermissions: string[]): unknown {
  const entities = topics.map((id) =>
    rejected.includes(id) ? { id, state: 'Rejected', missingPermissions } : { id, state: 'Permitted' },
  );
  return { entities };
}

/** The platform's sign of life. */
export const heartbeat = { topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } };
