import * as http from 'node:http';
import * as https from 'node:https';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import {
  type HttpRequest,
  type HttpResponse,
  type Network,
  NetworkTrouble,
  type Socket,
  type SocketEars,
} from '#core/ports.ts';
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

  fetch(request: HttpRequest): Promise<HttpResponse> {
    return exchange(request, this.#agents, { ...this.#limits, onConnection: () => this.connections++ });
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

interface Agents {
  'http:': http.Agent;
  'https:': https.Agent;
}

interface Rules {
  connectMs: number;
  longestBytes: number;
  onConnection(): void;
}

function exchange(request: HttpRequest, agents: Agents, rules: Rules): Promise<HttpResponse> {
  const url = new URL(request.url);
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:')
    return Promise.reject(new NetworkTrouble('before', 'scheme not allowed'));
  if (request.signal?.aborted) return Promise.reject(new NetworkTrouble('aborted', 'aborted'));

  return new Promise((resolve, reject) => {
    // Until the connection stands no byte can have left; from then on nobody can say.
    let phase: 'before' | 'unknown' = 'before';
    let settled = false;
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const outgoing = (protocol === 'https:' ? https : http).request(url, {
      method: request.method,
      agent: agents[protocol],
      headers: {
        ...request.headers,
        'accept-encoding': 'gzip, br',
        ...(body ? { 'content-length': body.byteLength } : {}),
      },
    });

    const settle = (end: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(whole);
      clearTimeout(connecting);
      request.signal?.removeEventListener('abort', abort);
      end();
    };
    const fail = (trouble: NetworkTrouble): void => {
      settle(() => reject(trouble));
      outgoing.destroy();
    };
    const abort = (): void => fail(new NetworkTrouble('aborted', 'aborted'));
    const whole = setTimeout(() => fail(new NetworkTrouble(phase, 'timed out', true)), request.timeoutMs);
    const connecting = setTimeout(() => {
      if (phase === 'before') fail(new NetworkTrouble('before', 'connection timed out', true));
    }, rules.connectMs);
    request.signal?.addEventListener('abort', abort, { once: true });

    outgoing.on('socket', (socket) => {
      const stands = (): void => {
        phase = 'unknown';
        clearTimeout(connecting);
      };
      if (!socket.connecting) return stands();
      rules.onConnection();
      socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', stands);
    });
    // SECURITY: only the error's code is told; the error itself may lead to the request and its headers.
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      fail(new NetworkTrouble(phase, error.code ?? 'network error')),
    );
    outgoing.on('response', (incoming) => {
      collect(incoming, rules.longestBytes).then(
        (text) =>
          settle(() => resolve({ status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body: text })),
        (error: unknown) =>
          fail(new NetworkTrouble('unknown', error instanceof RangeError ? error.message : 'answer broke off')),
      );
    });
    outgoing.end(body);
  });
}

async function collect(incoming: http.IncomingMessage, longestBytes: number): Promise<string> {
  const encoding = incoming.headers['content-encoding'];
  const decoder = encoding === 'gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : undefined;
  if (decoder) incoming.on('error', (error) => decoder.destroy(error)).pipe(decoder);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of decoder ?? incoming) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes > longestBytes) throw new RangeError('answer too long');
    chunks.push(chunk as Buffer);
  }
  if (!incoming.complete) throw new Error('incomplete');
  return Buffer.concat(chunks).toString('utf8');
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) result[name] = Array.isArray(value) ? value.join(', ') : value;
  return result;
}
