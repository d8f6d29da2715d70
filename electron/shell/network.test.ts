import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createTcp } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { NetworkTrouble, tooLong } from '#core/ports.ts';
import { NodeNetwork } from './network.ts';

let network: NodeNetwork;
const servers: { close(): unknown }[] = [];
beforeEach(() => {
  network = new NodeNetwork();
});
afterEach(() => {
  network.close();
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer);
  // Longer than ours: the server's hint must not be what is measured.
  server.keepAliveTimeout = 120_000;
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const fetching = (url: string, more: Partial<Parameters<NodeNetwork['fetch']>[0]> = {}) =>
  network.fetch({ method: 'GET', url, headers: {}, timeoutMs: 5_000, ...more });
const troubleOf = async (promise: Promise<unknown>): Promise<NetworkTrouble> => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NetworkTrouble);
  return error as NetworkTrouble;
};

test('connections are kept and used again, far beyond the 5 s of Node’s own agent', async () => {
  const url = await serve((_request, response) => response.end('ok'));
  for (let round = 0; round < 5; round++) {
    await fetching(url);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(network.connections).toBe(1);
  // What decides whether a click after 7 s is cold is the limit of the kept connection.
  expect(network.idleLimitsMs()).toEqual([45_000]);
});

test('text, gzip and brotli come out the same; the answer has its status and headers', async () => {
  const text = JSON.stringify({ words: 'größer – 日本語 📦'.repeat(500) });
  const url = await serve((request, response) => {
    const path = request.url ?? '';
    const encoding = path.includes('gzip') ? 'gzip' : path.includes('br') ? 'br' : undefined;
    const body = encoding === 'gzip' ? gzipSync(text) : encoding === 'br' ? brotliCompressSync(text) : text;
    response.writeHead(202, { 'x-mark': 'm', ...(encoding ? { 'content-encoding': encoding } : {}) }).end(body);
  });
  for (const path of ['plain', 'gzip', 'br']) {
    const answer = await fetching(url + path);
    expect(answer.status).toBe(202);
    expect(answer.headers['x-mark']).toBe('m');
    expect(answer.body).toBe(text);
  }
});

test('a body arrives as it was sent, with its length in bytes', async () => {
  let got: { body: string; length: string | undefined } | undefined;
  const url = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got = { body: Buffer.concat(chunks).toString(), length: request.headers['content-length'] };
      response.writeHead(204).end();
    });
  });
  expect((await fetching(url, { method: 'POST', body: '{"a":"ü"}' })).body).toBe('');
  expect(got).toEqual({ body: '{"a":"ü"}', length: '10' });
});

test('redirects are not followed', async () => {
  const url = await serve((_request, response) => response.writeHead(302, { location: 'http://evil.example/' }).end());
  expect((await fetching(url)).status).toBe(302);
});

test('refused, unknown name, failed handshake: nothing left', async () => {
  const url = await serve(() => undefined);
  for (const server of servers.splice(0)) server.close();
  expect(await troubleOf(fetching(url))).toMatchObject({ phase: 'before', message: 'ECONNREFUSED', timedOut: false });
  expect(await troubleOf(fetching('http://no-such-host.invalid/'))).toMatchObject({ phase: 'before' });
  const plain = await serve((_request, response) => response.end());
  expect(await troubleOf(fetching(plain.replace('http:', 'https:')))).toMatchObject({ phase: 'before' });
  expect(await troubleOf(fetching('ftp://127.0.0.1/'))).toMatchObject({ phase: 'before' });
  expect(await troubleOf(fetching('no address'))).toMatchObject({ phase: 'before' });
});

test('a handshake that never ends: nothing left, and it is called a time-out', async () => {
  const silent = createTcp();
  const open: Socket[] = [];
  silent.on('connection', (socket) => open.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  servers.push({
    close: () => {
      for (const socket of open) socket.destroy();
      silent.close();
    },
  });
  network = new NodeNetwork({ connectMs: 50 });
  const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  expect(await troubleOf(fetching(url))).toMatchObject({ phase: 'before', timedOut: true });
});

test('no answer, reset after the request, broken off answer: unknown', async () => {
  const silent = await serve(() => undefined);
  expect(await troubleOf(fetching(silent, { timeoutMs: 60 }))).toMatchObject({ phase: 'unknown', timedOut: true });
  const resetting = await serve((request) => request.socket.destroy());
  expect(await troubleOf(fetching(resetting))).toMatchObject({ phase: 'unknown', message: 'ECONNRESET' });
  const breaking = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => request.socket.destroy());
  });
  expect(await troubleOf(fetching(breaking))).toMatchObject({ phase: 'unknown' });
});

test('a reset on a connection that was used before is unknown', async () => {
  let served = 0;
  const url = await serve((request, response) => {
    if (served++ === 0) response.end('ok');
    else request.socket.destroy();
  });
  await fetching(url);
  await new Promise((resolve) => setImmediate(resolve));
  expect(await troubleOf(fetching(url, { method: 'POST', body: '{}' }))).toMatchObject({ phase: 'unknown' });
  expect(network.connections).toBe(1);
});

test('aborted before and during', async () => {
  const url = await serve(() => undefined);
  expect(await troubleOf(fetching(url, { signal: AbortSignal.abort() }))).toMatchObject({ phase: 'aborted' });
  const ending = new AbortController();
  const going = troubleOf(fetching(url, { signal: ending.signal }));
  ending.abort();
  expect(await going).toMatchObject({ phase: 'aborted' });
});

test('answers beyond the limit are given up, even when they come small and compressed', async () => {
  network = new NodeNetwork({ longestBytes: 10_000 });
  const url = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  );
  expect(await troubleOf(fetching(url))).toMatchObject({ phase: 'unknown', message: 'answer too long' });
});

test('trouble tells a code, never the address, the headers or the body', async () => {
  const url = await serve((request) => request.socket.destroy());
  const trouble = await troubleOf(
    fetching(`${url}secret-path`, { method: 'POST', headers: { authorization: 'Bearer T0KEN' }, body: 'secret-body' }),
  );
  const told = JSON.stringify([trouble, Object.getOwnPropertyNames(trouble), trouble.stack, String(trouble.cause)]);
  for (const secret of ['T0KEN', 'secret-path', 'secret-body']) expect(told).not.toContain(secret);
});

test('a web socket: open, text both ways, closed once', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  server.on('connection', (peer) => peer.on('message', (data) => peer.send(`heard ${data}`)));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const heard: string[] = [];
  const closed: string[] = [];
  await new Promise<void>((resolve) => {
    const socket = network.socket(url, {
      open: () => socket.send('hello'),
      text: (text) => {
        heard.push(text);
        socket.terminate();
        socket.terminate();
        resolve();
      },
      closed: (reason) => closed.push(reason),
    });
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(heard).toEqual(['heard hello']);
  expect(closed).toEqual(['terminated']);
});

test('a web socket that is refused is closed once, never opened', async () => {
  const url = await serve((_request, response) => response.writeHead(404).end());
  const told: string[] = [];
  await new Promise<void>((resolve) =>
    network.socket(url.replace('http:', 'ws:'), {
      open: () => told.push('open'),
      text: () => told.push('text'),
      closed: (reason) => {
        told.push(reason);
        resolve();
      },
    }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual(['refused 404']);
});

test('what the system believes about being online is passed on', () => {
  const heard: boolean[] = [];
  const stop = network.onOnline((online) => heard.push(online));
  network.tell(false);
  expect(network.online()).toBe(false);
  network.tell(true);
  stop();
  network.tell(false);
  expect(heard).toEqual([false, true]);
});

test('files: bytes go and come as they are, up to the length that is wanted', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
  let got: Buffer | undefined;
  const url = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got = Buffer.concat(chunks);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
    });
  });
  const put = (longestBytes: number) =>
    network.fetchBytes({ method: 'PUT', url, headers: {}, body: bytes, timeoutMs: 5_000, longestBytes });
  const answer = await put(70_000);
  expect(got?.equals(bytes)).toBe(true);
  expect(Buffer.from(answer.body).equals(bytes)).toBe(true);
  expect((await troubleOf(put(69_999))).message).toBe(tooLong);
});

test('a redirect is an answer like any other: nobody is followed', async () => {
  let asked = 0;
  const url = await serve((_request, response) => {
    asked++;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const answer = await network.fetchBytes({ method: 'GET', url, headers: {}, timeoutMs: 5_000, longestBytes: 100 });
  expect([answer.status, asked]).toEqual([307, 1]);
});

test('headers that are none are trouble before a byte left', async () => {
  const url = await serve((_request, response) => response.end());
  const bad: Record<string, string>[] = [{ 'bad name': 'x' }, { name: 'x\r\nevil: 1' }];
  for (const headers of bad) {
    const trouble = await troubleOf(fetching(url, { headers }));
    expect(trouble.phase).toBe('before');
  }
});
