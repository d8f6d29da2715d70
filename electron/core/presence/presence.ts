import type { PresenceDefinition, PresenceState, RoutingStatus } from '#shared/contract/presence.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Domain, Surroundings } from '../domain.ts';

/** How many of my chats there are; the conversations domain knows. */
export interface ActiveChats {
  activeCount(): number;
  onCount(hear: () => void): () => void;
}

interface Mine {
  presence: { definitionId: string; system: string; sinceMs: number | null } | null;
  routing: { status: RoutingStatus; sinceMs: number | null };
  definitions: PresenceDefinition[];
  /** Where to go back to when the person leaves the queue. */
  before: string | null;
}

const nobody = (): Mine => ({
  presence: null,
  routing: { status: 'UNKNOWN', sinceMs: null },
  definitions: [],
  before: null,
});

const isOnQueue = (system: string | undefined): boolean => system?.toUpperCase().replace(/[ _]/g, '') === 'ONQUEUE';
const isAvailable = (system: string): boolean => system.toUpperCase() === 'AVAILABLE';

/** My presence and routing status, kept true by the notification socket. */
export class Presence implements Domain<'presence'> {
  readonly #surroundings: Surroundings;
  readonly #chats: ActiveChats;
  #mine = nobody();
  #definitions: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings, chats: ActiveChats) {
    this.#surroundings = surroundings;
    this.#chats = chats;
    const { session, touched } = surroundings;
    session.onChange((signedIn) => {
      this.#mine = nobody();
      if (!signedIn) return touched('presence');
      this.#mine.presence = signedIn.me.presence;
      this.#mine.routing = signedIn.me.routing;
      this.#definitions = signedIn.platform.presenceDefinitions().then(
        (definitions) => {
          this.#mine.definitions = definitions;
          touched('presence');
        },
        () => undefined, // the state still shows; choosing another presence then says why it cannot
      );
    });
    session.listen({
      presence: (presence) => {
        const was = this.#mine.presence;
        if (was && !isOnQueue(was.system)) this.#mine.before = was.definitionId;
        this.#mine.presence = presence;
        touched('presence');
      },
      routingStatus: (routing) => {
        this.#mine.routing = routing;
        touched('presence');
      },
    });
    chats.onCount(() => touched('presence'));
  }

  async mine(): Promise<PresenceState> {
    this.#surroundings.session.required();
    await this.#definitions;
    const { presence, routing, definitions } = this.#mine;
    const known = definitions.find((one) => one.definitionId === presence?.definitionId);
    return {
      presence: presence
        ? (known ?? { definitionId: presence.definitionId, label: presence.system, system: presence.system })
        : null,
      presenceSinceMs: presence?.sinceMs ?? null,
      routingStatus: routing.status,
      routingSinceMs: routing.sinceMs,
      onQueue: isOnQueue(presence?.system) || !['OFF_QUEUE', 'UNKNOWN'].includes(routing.status),
      definitions,
      chats: { active: this.#chats.activeCount(), capacity: null },
    };
  }

  async set({ definitionId }: { definitionId: string }): Promise<null> {
    const { me, platform } = this.#surroundings.session.required();
    const was = this.#mine.presence;
    if (was && !isOnQueue(was.system)) this.#mine.before = was.definitionId;
    await platform.setPresence(me.userId, definitionId);
    const system = this.#mine.definitions.find((one) => one.definitionId === definitionId)?.system ?? '';
    this.#mine.presence = { definitionId, system, sinceMs: this.#surroundings.ports.clock.now() };
    return null;
  }

  async setOnQueue({ on }: { on: boolean }): Promise<null> {
    await this.#definitions;
    const { definitions, before } = this.#mine;
    const wanted = on
      ? definitions.find((one) => isOnQueue(one.system))
      : (definitions.find((one) => one.definitionId === before && !isOnQueue(one.system)) ??
        definitions.find((one) => isAvailable(one.system)));
    if (!wanted) throw new Failed({ kind: 'not-found', what: 'presence' });
    return this.set({ definitionId: wanted.definitionId });
  }
}
