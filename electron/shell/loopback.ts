import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Loopback, LoopbackPages } from '#core/ports.ts';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  connection: 'close',
};

/**
 * The listener for the OAuth redirect. SECURITY: bound to 127.0.0.1 only; takes one GET of one path whose Host is exactly
 * ours (against DNS rebinding) and then stops listening; everything else is refused and changes nothing.
 */
export class NodeLoopback implements Loopback {
  async listen({
    ports,
    path,
    signal,
    page,
  }: {
    ports: readonly number[];
    path: string;
    signal: AbortSignal;
    page: LoopbackPages;
  }): Promise<{ redirectUri: string; request: Promise<URLSearchParams>; close(): void }> {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<URLSearchParams>();
    promise.catch(() => undefined);
    let host = '';
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const refuse = (status: number): void => void response.writeHead(status, headers).end(page.refused);
      if (request.headers.host !== host) return refuse(400);
      if (url.pathname !== path) return refuse(404);
      if (request.method !== 'GET') return refuse(405);
      // One request only: whoever comes second meets a closed door.
      server.close();
      const good = url.searchParams.has('code') && !url.searchParams.has('error');
      response.writeHead(good ? 200 : 400, headers).end(good ? page.done : page.refused);
      resolve(url.searchParams);
    });
    server.maxConnections = 16;
    server.requestTimeout = 10_000;
    const close = (): void => {
      signal.removeEventListener('abort', abort);
      server.close();
      // A browser's idle connection must not hold the port, an answer on its way is let through.
      server.closeIdleConnections();
    };
    const abort = (): void => {
      close();
      server.closeAllConnections();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    const port = await listenOnFirst(server, ports);
    host = `127.0.0.1:${port}`;
    return { redirectUri: `http://${host}${path}`, request: promise, close };
  }
}

async function listenOnFirst(server: Server, ports: readonly number[]): Promise<number> {
  let trouble: unknown = new Error('no port given');
  for (const port of ports) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}
