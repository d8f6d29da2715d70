import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

type Body = Record<string, unknown>;

/** What the fake does wrong, as tests wish; numbers count down to 0. */
export interface FakeFaults {
  /** Texts upon which the socket drops and the text is lost. */
  dropBeforeTaking: number;
  /** Texts that are taken, but the socket drops before the echo. */
  dropAfterTaking: number;
  /** Milliseconds that a taken text of `dropAfterTaking` stays invisible in history. */
  lateTakingMs: number;
  /** Texts that are taken and never echoed, on a socket that stays open. */
  swallowEcho: number;
  /** The next texts are answered by these frames instead. */
  refusals: { class?: string; code: number; body: unknown; anonymous?: boolean }[];
  /** Health checks that are not answered. */
  ignoreEchoes: number;
  /** HTTP statuses of the next upgrades. */
  refuseUpgrades: number[];
  /** Sessions are not answered while this is above 0. */
  silentSessions: number;
  /** HTTP statuses of the next history readings. */
  historyStatuses: number[];
  /** Every message frame comes twice. */
  double: boolean;
  /** Answers carry neither the tracing id nor our metadata, as in recordings of 2023. */
  anonymous: boolean;
}

interface FakeSession {
  token: string;
  sockets: Set<WebSocket>;
  /** As history shows them. */
  messages: Body[];
  readOnly: boolean;
}

/** A web-messaging platform of a few lines for tests: the frames of the public examples, and faults on demand. */
export class FakeMessagingServer {
  readonly deploymentId = randomUUID();
  readonly sessions = new Map<string, FakeSession>();
  readonly frames: { token: string; frame: Body }[] = [];
  readonly faults: FakeFaults = {
    dropBeforeTaking: 0,
    dropAfterTaking: 0,
    lateTakingMs: 0,
    swallowEcho: 0,
    ignoreEchoes: 0,
    refusals: [],
    refuseUpgrades: [],
    silentSessions: 0,
    historyStatuses: [],
    double: false,
    anonymous: false,
  };
  maxCustomDataBytes: number | undefined;
  historyReadings = 0;
  upgrades: { origin: string | undefined; path: string }[] = [];
  readonly #http: Server;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #jwts = new Map<string, string>();
  #lastMs = 0;

  private constructor(http: Server) {
    this.#http = http;
  }

  /** Starts on a free port of the loopback. */
  static async start(): Promise<FakeMessagingServer> {
    const http = createServer((request, response) => fake.#answer(request, response));
    const fake = new FakeMessagingServer(http);
    http.on('upgrade', (request, socket, head) => {
      fake.upgrades.push({ origin: request.headers.origin, path: request.url ?? '' });
      const status = fake.faults.refuseUpgrades.shift();
      if (status !== undefined) return void socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
      return fake.#sockets.handleUpgrade(request, socket, head, (opened) => fake.#attend(opened));
    });
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    return fake;
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}/v1`;
  }

  get api(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  /** The texts that the platform holds of a customer, in order. */
  taken(token: string): string[] {
    const messages = this.sessions.get(token)?.messages ?? [];
    return messages.filter((message) => message.direction === 'Inbound').map((message) => String(message.text));
  }

  /** An agent (or bot) says something; `atMs` is its channel.time, `unheard` keeps it from the sockets. */
  say(
    token: string,
    text: string,
    more: { atMs?: number; bot?: boolean; content?: Body[]; unheard?: boolean } = {},
  ): Body {
    const session = this.#session(token);
    const body: Body = {
      text,
      direction: 'Outbound',
      id: randomUUID().replaceAll('-', ''),
      channel: { time: new Date(more.atMs ?? this.#tick()).toISOString(), type: 'Private' },
      type: more.content ? 'Structured' : 'Text',
      ...(more.content ? { content: more.content } : {}),
      originatingEntity: more.bot ? 'Bot' : 'Human',
      metadata: { correlationId: randomUUID() },
    };
    session.messages.push(body);
    if (!more.unheard) this.#cast(session, body);
    return body;
  }

  /** Sends an event that is not kept in history, such as typing or a disconnect. */
  event(token: string, event: Body, metadata: Body = {}): void {
    const channel = { time: new Date(this.#tick()).toISOString(), messageId: randomUUID() };
    const body = { direction: 'Outbound', id: randomUUID(), channel, type: 'Event', events: [event], metadata };
    this.#cast(this.#session(token), body);
  }

  /** Sends any frame or text to a customer's sockets. */
  send(token: string, frame: unknown): void {
    const text = typeof frame === 'string' ? frame : JSON.stringify(frame);
    for (const socket of this.#session(token).sockets) socket.send(text);
  }

  /** Breaks a customer's connections. */
  drop(token: string): void {
    for (const socket of this.#session(token).sockets) socket.terminate();
  }

  /** Stops; all connections break. */
  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  #tick(): number {
    this.#lastMs = Math.max(Date.now(), this.#lastMs + 1);
    return this.#lastMs;
  }

  #session(token: string): FakeSession {
    const session = this.sessions.get(token) ?? { token, sockets: new Set(), messages: [], readOnly: false };
    this.sessions.set(token, session);
    return session;
  }

  #attend(socket: WebSocket): void {
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Body;
      const token = String(frame.token);
      this.frames.push({ token, frame });
      const tracingId = this.faults.anonymous ? {} : { tracingId: frame.tracingId };
      const reply = (name: string, body: unknown, code = 200) =>
        socket.send(JSON.stringify({ type: 'response', class: name, code, body, ...tracingId }));
      if (frame.action === 'configureSession') this.#configure(socket, token, frame, reply);
      else if (frame.action === 'onMessage') this.#message(socket, token, frame);
      else if (frame.action === 'getJwt') {
        const jwt = randomUUID();
        this.#jwts.set(jwt, token);
        reply('JwtResponse', { jwt, exp: 100 });
      } else if (frame.action === 'echo' && this.faults.ignoreEchoes > 0) {
        this.faults.ignoreEchoes--;
      } else if (frame.action === 'echo') {
        const body = { text: 'ping', direction: 'Inbound', id: randomUUID(), type: 'Text' };
        socket.send(
          JSON.stringify({ type: 'message', class: 'StructuredMessage', code: 200, body, tracingId: frame.tracingId }),
        );
      } else if (frame.action === 'closeSession') {
        reply('ConnectionClosedEvent', {});
        this.sessions.delete(token);
      }
    });
  }

  #configure(
    socket: WebSocket,
    token: string,
    frame: Body,
    reply: (name: string, body: unknown, code?: number) => void,
  ) {
    if (this.faults.silentSessions > 0) return void this.faults.silentSessions--;
    if (frame.deploymentId !== this.deploymentId) return reply('string', 'unknown deployment', 4000);
    if (frame.startNew === true) this.sessions.delete(token);
    const newSession = !this.sessions.has(token);
    const session = this.#session(token);
    session.sockets.add(socket);
    socket.on('close', () => session.sockets.delete(socket));
    const { readOnly } = session;
    const limit = this.maxCustomDataBytes === undefined ? {} : { maxCustomDataBytes: this.maxCustomDataBytes };
    return reply('SessionResponse', { connected: true, newSession, readOnly, durationSeconds: 3600, ...limit });
  }

  #message(socket: WebSocket, token: string, frame: Body): void {
    const message = frame.message as Body;
    if (message.type === 'Event') return;
    const { faults } = this;
    const refusal = faults.refusals.shift();
    if (refusal) {
      const tracing = refusal.anonymous ? {} : { tracingId: frame.tracingId };
      const { code, body } = refusal;
      socket.send(JSON.stringify({ type: 'response', class: refusal.class ?? 'string', code, body, ...tracing }));
      return;
    }
    if (faults.dropBeforeTaking > 0) {
      faults.dropBeforeTaking--;
      socket.terminate();
      return;
    }
    const session = this.#session(token);
    const id = randomUUID();
    const body: Body = {
      text: message.text,
      ...(message.content ? { content: message.content } : {}),
      direction: 'Inbound',
      id,
      channel: { time: new Date(this.#tick()).toISOString(), messageId: id },
      type: message.content ? 'Structured' : 'Text',
      metadata: { correlationId: randomUUID(), ...(faults.anonymous ? {} : (message.metadata as Body)) },
    };
    if (faults.dropAfterTaking > 0) {
      faults.dropAfterTaking--;
      if (faults.lateTakingMs > 0) setTimeout(() => session.messages.push(body), faults.lateTakingMs);
      else session.messages.push(body);
      socket.terminate();
      return;
    }
    session.messages.push(body);
    if (faults.swallowEcho > 0) faults.swallowEcho--;
    else this.#cast(session, body, faults.anonymous ? {} : { tracingId: frame.tracingId });
  }

  #cast(session: FakeSession, body: Body, more: Body = {}): void {
    const text = JSON.stringify({ type: 'message', class: 'StructuredMessage', code: 200, body, ...more });
    for (const socket of session.sockets) {
      socket.send(text);
      if (this.faults.double) socket.send(text);
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.api);
    const status = this.faults.historyStatuses.shift();
    const token = this.#jwts.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (status !== undefined || url.pathname !== '/api/v2/webmessaging/messages' || token === undefined) {
      response.writeHead(status ?? (token === undefined ? 401 : 404)).end('{}');
      return;
    }
    this.historyReadings++;
    const pageSize = Number(url.searchParams.get('pageSize') ?? 25);
    const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1);
    const all = (this.sessions.get(token)?.messages ?? []).toReversed();
    const entities = all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    const page = { entities, pageSize, pageNumber, total: all.length, pageCount: Math.ceil(all.length / pageSize) };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page));
  }
}
