import * as http from 'node:http';
import * as https from 'node:https';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { type BytesResponse, type HttpRequest, NetworkTrouble, tooLong } from '#core/ports.ts';

/** The pools to take connections from, by the scheme of the address. */
export interface Agents {
  'http:': http.Agent;
  'https:': https.Agent;
}

/** Bounds of one exchange, and who counts new connections. */
export interface Rules {
  connectMs: number;
  longestBytes: number;
  onConnection(): void;
}

/** What is sent: text goes out as UTF-8. */
export type Outgoing = Omit<HttpRequest, 'body'> & { body?: string | Uint8Array };

/** One request and its answer, in bytes. Rejects only with NetworkTrouble that says whether a byte may have left. */
export function exchange(request: Outgoing, agents: Agents, rules: Rules): Promise<BytesResponse> {
  if (!URL.canParse(request.url)) return Promise.reject(new NetworkTrouble('before', 'no address'));
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
    let outgoing: http.ClientRequest;
    try {
      outgoing = (protocol === 'https:' ? https : http).request(url, {
        method: request.method,
        agent: agents[protocol],
        headers: {
          ...request.headers,
          'accept-encoding': 'gzip, br',
          ...(body ? { 'content-length': body.byteLength } : {}),
        },
      });
    } catch {
      // Node refuses header names and values that are none; they may come from an answer.
      reject(new NetworkTrouble('before', 'header not allowed'));
      return;
    }

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
        (bytes) =>
          settle(() => resolve({ status: incoming.statusCode ?? 0, headers: flat(incoming.headers), body: bytes })),
        (error: unknown) =>
          fail(new NetworkTrouble('unknown', error instanceof RangeError ? error.message : 'answer broke off')),
      );
    });
    outgoing.end(body);
  });
}

async function collect(incoming: http.IncomingMessage, longestBytes: number): Promise<Buffer> {
  const encoding = incoming.headers['content-encoding'];
  const decoder = encoding === 'gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : undefined;
  if (decoder) incoming.on('error', (error) => decoder.destroy(error)).pipe(decoder);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of decoder ?? incoming) {
    bytes += (chunk as Buffer).byteLength;
    if (bytes > longestBytes) throw new RangeError(tooLong);
    chunks.push(chunk as Buffer);
  }
  if (!incoming.complete) throw new Error('incomplete');
  return Buffer.concat(chunks);
}

function flat(headers: http.IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) result[name] = Array.isArray(value) ? value.join(', ') : value;
  return result;
}
