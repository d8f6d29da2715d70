import * as http from 'node:http';
import * as https from 'node:https';
import type {
  BytesRequest,
  BytesResponse,
  HttpRequest,
  HttpResponse,
  Network,
  Socket,
  SocketEars,
} from '#core/ports.ts';
import { type Agents, exchange, type Outgoing } from './http-exchange.ts';
import { openSocket } from './web-socket.ts';

/** How the network behaves; the defaults are for the app, tests choose their own. */
export interface NodeNetworkOptions {
  /** Name, connection and handshake together. */
  connectMs?: number;
  /** How long an unused connection is kept; Node's own agent drops it after 5 s, which makes the next click cold. */
  idleMs?: number;
  /** The longest answer, decompressed. */
  longestBytes?: number;
  /** SECURITY: for tests and practice with a certificate of their own; never for a region. */
  ca?: string;
}

/**
 * The network of plain Node, with connection pools of its own; used by the shell, the CLI and tests. Redirects are not
 * followed: a token must not travel to where it was not meant.
 */
export class NodeNetwork implements Network {
  /** Connections opened so far: a request that reused one does not count. */
  connections = 0;
  readonly #agents: Agents;
  readonly #limits: { connectMs: number; longestBytes: number };
  readonly #ca: { ca?: string };
  readonly #hearers = new Set<(online: boolean) => void>();
  #online = true;

  constructor(options: NodeNetworkOptions = {}) {
    const { connectMs = 5_000, idleMs = 45_000, longestBytes = 32 * 1024 * 1024, ca } = options;
    const keep = { keepAlive: true, maxFreeSockets: 4, timeout: idleMs, scheduling: 'lifo' } as const;
    this.#ca = ca ? { ca } : {};
    this.#agents = { 'http:': new http.Agent(keep), 'https:': new https.Agent({ ...keep, ...this.#ca }) };
    this.#limits = { connectMs, longestBytes };
  }

  async fetch(request: HttpRequest): Promise<HttpResponse> {
    const answer = await this.#exchange(request, this.#limits.longestBytes);
    return { ...answer, body: Buffer.from(answer.body).toString('utf8') };
  }

  fetchBytes(request: BytesRequest): Promise<BytesResponse> {
    return this.#exchange(request, request.longestBytes);
  }

  #exchange(request: Outgoing, longestBytes: number): Promise<BytesResponse> {
    const { connectMs } = this.#limits;
    return exchange(request, this.#agents, { connectMs, longestBytes, onConnection: () => this.connections++ });
  }

  socket(url: string, ears: SocketEars): Socket {
    return openSocket(url, ears, { connectMs: this.#limits.connectMs, ...this.#ca });
  }

  online(): boolean {
    return this.#online;
  }

  onOnline(hear: (online: boolean) => void): () => void {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  }

  /** The shell says what the system believes; `true` also after waking up, so that sockets are looked after at once. */
  tell(online: boolean): void {
    this.#online = online;
    for (const hear of this.#hearers) hear(online);
  }

  /** The limits, in milliseconds, after which each unused connection is dropped. */
  idleLimitsMs(): number[] {
    const limitsOf = (agent: http.Agent): number[] =>
      Object.values(agent.freeSockets).flatMap((sockets) => (sockets ?? []).map((socket) => socket.timeout ?? 0));
    return [...limitsOf(this.#agents['http:']), ...limitsOf(this.#agents['https:'])];
  }

  /** Drops all pooled connections. */
  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }
}
