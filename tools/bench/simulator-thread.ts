// The simulated organisation on a thread of its own, so that neither the bench's nor Playwright's work disturbs it.
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { WebSocket, WebSocketServer } from 'ws';
import { reserveQueues } from '#simulator/rehearse.ts';
import { startSimulator } from '#simulator/simulator.ts';
import { customerOf } from '#simulator/world/parties.ts';
import type { Arrival, Deed, Departure } from './far-simulator.ts';

const wallNow = (): number => performance.timeOrigin + performance.now();

const arrivals: Arrival[] = [];
const seen = new WeakSet<Socket>();
// Node tells of a request when its head was read: nearer to the wire than any handler.
subscribe('http.server.request.start', (message) => {
  const { request, socket } = message as { request: IncomingMessage; socket: Socket };
  arrivals.push({ atMs: wallNow(), method: request.method ?? '', path: request.url ?? '', cold: !seen.has(socket) });
  seen.add(socket);
});

const departures = new Map<number, Departure>();
const plainSend = WebSocket.prototype.send;
// The first frame that carries a mark counts: one change leaves on more than one topic.
WebSocket.prototype.send = function (this: WebSocket, ...given: Parameters<typeof plainSend>) {
  const mark = typeof given[0] === 'string' ? /·(\d+)·/.exec(given[0])?.[1] : undefined;
  const departure = mark === undefined ? undefined : departures.get(Number(mark));
  if (departure && departure.atMs === 0) departure.atMs = wallNow();
  return plainSend.apply(this, given);
} as typeof plainSend;

const simulator = await startSimulator({ ratePerMinute: 1_000_000 });
const { world, ready } = simulator;

// A page that paints one text per frame of a bare web socket, and that socket.
const bareSockets = new Set<WebSocket>();
const bare = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><meta charset="utf-8"><title>bare</title><p data-card="bare">·0·</p>');
});
const bareServer = new WebSocketServer({ server: bare });
bareServer.on('connection', (socket) => {
  bareSockets.add(socket);
  socket.on('close', () => bareSockets.delete(socket));
});
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
const barePort = (bare.address() as AddressInfo).port;

let mark = 0;

/** One thing a platform tells of: the customer's participant got another name. Customers who identify themselves do that. */
function rename(conversationId: string): void {
  const conversation = world.conversation(conversationId);
  const customer = customerOf(conversation);
  world.act(() => {
    customer.name = `${customer.name.split(' ·')[0]} ·${mark}·`;
    world.touch(conversation);
  });
}

/** Causes the events evenly; when it fell behind it catches up one by one. Resolves with when each left the server. */
function drive(ids: readonly string[], perSecond: number, cause: (id: string) => void): Promise<Departure[]> {
  const gone: Departure[] = [];
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(ids.length, Math.floor(((performance.now() - startedAt) * perSecond) / 1000));
      while (gone.length < due) {
        const id = ids[gone.length] ?? '';
        const departure: Departure = { mark: ++mark, conversationId: id, atMs: 0 };
        departures.set(mark, departure);
        gone.push(departure);
        cause(id);
      }
      if (gone.length < ids.length) return;
      clearInterval(timer);
      resolve(gone);
    }, 2);
  });
}

async function perform(deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case 'seed':
      return world.seedConversations(deed.count, deed.userId).map((conversation) => {
        // Without the message bodies of a thousand chats, which would be read at the same time.
        for (const { communication } of conversation.participants) communication.messages.length = 0;
        return conversation.id;
      });
    case 'reserve':
      return reserveQueues(world, deed.userId, deed.queues);
    case 'rename':
      return drive(deed.ids, deed.perSecond, rename);
    case 'bare':
      return drive(
        Array.from({ length: deed.count }, () => 'bare'),
        deed.perSecond,
        () => {
          for (const socket of bareSockets) socket.send(`·${mark}·`);
        },
      );
    case 'arrivals':
      return arrivals.splice(0);
    case 'close':
      for (const socket of bareSockets) socket.terminate();
      bareServer.close();
      bare.closeAllConnections();
      bare.close();
      await simulator.close();
      return null;
  }
}

parentPort?.on('message', ({ id, deed }: { id: number; deed: Deed }) => {
  perform(deed).then(
    (value) => parentPort?.postMessage({ id, value }),
    (error: unknown) => parentPort?.postMessage({ id, error: String(error) }),
  );
});
parentPort?.postMessage({ id: 0, value: { ready, barePort } });
