import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { AgentAssist } from './assist/agent-assist.ts';
import { buildOrganisation } from './data/organisation.ts';
import { Faults } from './faults.ts';
import { GuestDoor } from './guest/door.ts';
import { OpenMessaging } from './guest/open-messaging.ts';
import type { House } from './house.ts';
import type { AnswerListener } from './http/serve.ts';
import { buildServer } from './http/server.ts';
import { registerSideDoors } from './http/side-doors.ts';
import { Ledger } from './ledger.ts';
import { Channels } from './notifications/channels.ts';
import { startPublisher } from './notifications/publisher.ts';
import { registerOAuth } from './oauth/routes.ts';
import { type Token, Tokens } from './oauth/tokens.ts';
import { operations } from './operations/operations.ts';
import { ResponseStore } from './responses/store.ts';
import { defaultTimings, type Timings } from './timings.ts';
import { SystemClock } from './world/clock.ts';
import type { Behaviour, RoleName } from './world/state.ts';
import { World } from './world/world.ts';

export type { Timings } from './timings.ts';

/** How to start; every field may be left out. */
export interface SimulatorOptions {
  /** 0 (the default) takes any free port. */
  port?: number;
  seed?: number;
  /** Factor for benchmarks: responses are multiplied by it (at most 100,000), and above 1 so are conversations (at most 1,000). */
  size?: number;
  timings?: Partial<Timings>;
  /** Requests per token in 60 s; the platform's figure is 300. */
  ratePerMinute?: number;
  /** Whether the organisation has Agent Assist from the start. */
  agentAssist?: boolean;
  /** Hears every successful JSON answer, for fidelity tests. */
  onAnswer?: AnswerListener;
}

/** Where everything is and who can sign in. */
export interface Ready {
  api: string;
  login: string;
  /** `ws://127.0.0.1:PORT/v1` */
  webmessaging: string;
  /** `ws://127.0.0.1:PORT` */
  notifications: string;
  clientId: string;
  /** The confidential client (client credentials), for servers. */
  confidentialClient: { id: string; secret: string };
  deploymentId: string;
  /** The Open Messaging integration. */
  openIntegrationId: string;
  /** The bot flow whose reporting turns can be read. */
  botFlowId: string;
  users: { id: string; name: string; role: RoleName }[];
}

/** A running organisation. */
export interface Simulator {
  ready: Ready;
  faults: Faults;
  ledger: Ledger;
  /** In-process handle for tests: queues, users, conversations, colleagues' behaviour. */
  world: World;
  /** Libraries and responses, in process: what people wrote, and more of them for large organisations. */
  responses: ResponseStore;
  /** Agent Assist, in process: the licence, and what was suggested. */
  assist: AgentAssist;
  /** Guest sessions, in process: expiry, what is connected. */
  guests: GuestDoor;
  /** Open Messaging, in process: where its outbound webhook goes. */
  openMessaging: OpenMessaging;
  /** Every access and refresh token issued so far, so that tests can look for them where they must not be. */
  issuedTokens(): string[];
  close(): Promise<void>;
}

/** While a real client is signed in for someone, the simulator does not answer in his place. */
function clientsTakeOver(world: World, tokens: () => Tokens): (token: Token, alive: boolean) => void {
  const before = new Map<string, Behaviour>();
  return ({ userId }, alive) => {
    if (!userId) return;
    const user = world.user(userId);
    if (alive && !before.has(userId)) {
      before.set(userId, user.behaviour);
      user.behaviour = 'human';
    } else if (!alive && !tokens().hasLive(userId)) {
      const earlier = before.get(userId);
      before.delete(userId);
      if (user.behaviour === 'human' && earlier) world.setBehaviour(userId, earlier);
    }
  };
}

/** Starts a Genesys Cloud organisation on 127.0.0.1 that speaks the public wire formats: REST, OAuth, both sockets. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, seed = 1, size = 1, ratePerMinute = 300 } = options;
  const timings: Timings = { ...defaultTimings, ...options.timings };
  const clock = new SystemClock();
  const organisation = buildOrganisation(seed, clock.now());
  const world = new World(organisation, clock, timings);
  const ledger = new Ledger();
  world.on((event) => {
    if (event.kind === 'applied') ledger.record(clock.now(), event.effect);
  });
  const faults = new Faults();
  const takeOver = clientsTakeOver(world, () => tokens);
  const tokens: Tokens = new Tokens(
    clock,
    () => timings.tokenLifeMs,
    (token, alive) => {
      takeOver(token, alive);
      if (!alive) channels.tokenEnded(token);
    },
  );
  const channels: Channels = new Channels(clock, faults, tokens, (topic) =>
    topic.endsWith('.suggestions.response') && !house.assist.licensed ? 'Agent Assist is not enabled.' : undefined,
  );
  const responses = new ResponseStore(seed, size, organisation.queues, clock.now());
  const assist = new AgentAssist(world, responses, options.agentAssist ?? false);
  const guests = new GuestDoor(world, () => house.origin);
  const openMessaging = new OpenMessaging(world);
  const house: House = {
    world,
    tokens,
    channels,
    responses,
    assist,
    guests,
    openMessaging,
    ledger,
    faults,
    origin: 'http://127.0.0.1',
    ratePerMinute,
  };

  const app = await buildServer(house, operations, options.onAnswer ?? (() => undefined));
  registerOAuth(app, house);
  registerSideDoors(app, house);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1_048_576 });
  app.server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', house.origin);
    const channelId = /^\/channels\/([\w-]+)$/.exec(url.pathname)?.[1];
    const guest = url.pathname === '/v1' && url.searchParams.get('deploymentId') === organisation.deploymentId;
    if (faults.refusing || (!channelId && !guest)) {
      socket.end(
        `HTTP/1.1 ${faults.refusing ? '503 Service Unavailable' : '404 Not Found'}\r\nConnection: close\r\n\r\n`,
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, (open) => {
      if (channelId) channels.attach(channelId, open);
      else guests.attach(open);
    });
  });
  const stopPublisher = startPublisher(house);
  const beat = setInterval(() => channels.beat(), timings.heartbeatMs);
  faults.lend({
    dropSockets: (which) => {
      if (which !== 'guests') channels.cut();
      if (which !== 'notifications') guests.cut();
    },
    socketClosing: (inMs) => channels.announceClosing(inMs),
    expireTokens: () => {
      tokens.expireAll();
      channels.beat();
    },
    revokeTokens: (userId) => void tokens.revokeAll(userId),
  });
  await app.listen({ host: '127.0.0.1', port });
  const address = app.server.address() as AddressInfo;
  house.origin = `http://127.0.0.1:${address.port}`;
  const socketOrigin = `ws://127.0.0.1:${address.port}`;
  if (size > 1) world.seedConversations(Math.min(1_000, Math.round(size)));

  return {
    ready: {
      api: house.origin,
      login: house.origin,
      webmessaging: `${socketOrigin}/v1`,
      notifications: socketOrigin,
      clientId: organisation.clientId,
      confidentialClient: organisation.confidentialClient,
      deploymentId: organisation.deploymentId,
      openIntegrationId: organisation.openIntegrationId,
      botFlowId: organisation.botFlowId,
      users: organisation.users.map(({ id, name, role }) => ({ id, name, role })),
    },
    faults,
    ledger,
    world,
    responses,
    assist,
    guests,
    openMessaging,
    issuedTokens: () => tokens.values(),
    close: async () => {
      clearInterval(beat);
      stopPublisher();
      assist.stop();
      openMessaging.stop();
      clock.stop();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await app.close();
      clock.stop();
    },
  };
}
