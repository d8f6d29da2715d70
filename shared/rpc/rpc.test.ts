import { MessageChannel, type MessagePort } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { connect } from './connect.ts';
import { command, feed, type Handlers, query } from './contract.ts';
import { Failed, type Failure } from './failure.ts';
import { serve } from './serve.ts';
import { maxFrameLength, type Wire, wirePair } from './wire.ts';

const Queue = z.object({ id: z.string(), name: z.string() });
const contract = {
  queues: {
    list: query(z.strictObject({ page: z.number().int().default(1) }), z.array(Queue)),
    rename: command(
      z.strictObject({
        id: z.string(),
        name: z
          .string()
          .min(1)
          .refine((name) => name !== ' ', 'only-space'),
      }),
      Queue,
      ['queues'],
    ),
    slow: query(z.null(), z.string()),
    broken: query(z.null(), z.string()),
    lying: query(z.null(), z.number()),
    counter: feed(z.strictObject({ from: z.number() }), z.number(), z.number(), (value, patch) => value + patch),
  },
};
type Names = typeof contract;

interface Rig {
  handlers: Handlers<Names>;
  push(patch: number): void;
  listeners(): number;
  aborted: string[];
}

function rig(): Rig {
  let name = 'Sales';
  const pushes = new Set<(patch: number) => void>();
  const aborted: string[] = [];
  let total = 0;
  return {
    aborted,
    listeners: () => pushes.size,
    push: (patch) => {
      total += patch;
      for (const push of pushes) push(patch);
    },
    handlers: {
      queues: {
        list: async ({ page }) => [{ id: String(page), name }],
        rename: async ({ id, name: next }) => {
          if (id !== '1') throw new Failed({ kind: 'not-found', what: 'queue' });
          name = next;
          return { id, name };
        },
        slow: (_nothing, { signal }) =>
          new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => {
              aborted.push('slow');
              reject(new Error('aborted'));
            }),
          ),
        broken: async () => {
          throw new Error('Bearer SECRET');
        },
        lying: async () => 'text' as unknown as number,
        counter: ({ from }) => ({
          listen: (push) => {
            pushes.add(push);
            return () => void pushes.delete(push);
          },
          snapshot: () => from + total,
        }),
      },
    },
  };
}

type Ends = { server: Wire; client: Wire; close(): void };

const portWire = (port: MessagePort): Wire => ({
  send: (frame) => port.postMessage(frame),
  listen: (hear) => {
    port.on('message', hear);
    return () => void port.off('message', hear);
  },
});
const socketWire = (socket: WebSocket): Wire => ({
  send: (frame) => socket.send(frame),
  listen: (hear) => {
    const on = (data: unknown): void => hear(String(data));
    socket.on('message', on);
    return () => void socket.off('message', on);
  },
});

const wires: Record<string, () => Promise<Ends>> = {
  memory: async () => {
    const [server, client] = wirePair();
    return { server, client, close: () => undefined };
  },
  'message port': async () => {
    const { port1, port2 } = new MessageChannel();
    return { server: portWire(port1), client: portWire(port2), close: () => port1.close() };
  },
  'loopback websocket': async () => {
    const listening = new WebSocketServer({ host: '127.0.0.1', port: 0 });
    await new Promise((done) => listening.once('listening', done));
    const served = new Promise<WebSocket>((resolve) => listening.once('connection', resolve));
    const socket = new WebSocket(`ws://127.0.0.1:${(listening.address() as { port: number }).port}`);
    await new Promise((done) => socket.once('open', done));
    const close = (): void => {
      socket.terminate();
      listening.close();
    };
    return { server: socketWire(await served), client: socketWire(socket), close };
  },
};

const failureOf = (promise: Promise<unknown>): Promise<Failure> =>
  promise.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => (error instanceof Failed ? error.failure : Promise.reject(error)),
  );

describe.each(Object.keys(wires))('rpc over a %s', (kind) => {
  let close = (): void => undefined;
  afterEach(() => close());

  async function open() {
    const ends = await (wires[kind] as () => Promise<Ends>)();
    const server = rig();
    const reports: unknown[] = [];
    const touched: string[][] = [];
    let malformed = 0;
    const hangUp = serve(contract, server.handlers, ends.server, {
      touched: (tags) => ends.server.send(JSON.stringify({ t: 'touched', tags })),
      report: (error) => `ref-${reports.push(error)}`,
      malformed: () => void malformed++,
    });
    const api = connect(contract, ends.client, (tags) => void touched.push([...tags]));
    close = ends.close;
    return { api, server, ends, touched, hangUp, reports, malformed: () => malformed };
  }

  test('a query answers, a command tells what it made stale', async () => {
    const { api, touched } = await open();
    expect(await api.queues.list({})).toEqual([{ id: '1', name: 'Sales' }]);
    expect(await api.queues.rename({ id: '1', name: 'Care' })).toEqual({ id: '1', name: 'Care' });
    expect(await api.queues.list({ page: 2 })).toEqual([{ id: '2', name: 'Care' }]);
    expect(touched).toEqual([['queues']]);
  });

  test('failures keep their kind, bad input never reaches the handler', async () => {
    const { api, touched } = await open();
    expect(await failureOf(api.queues.rename({ id: '9', name: 'x' }))).toEqual({ kind: 'not-found', what: 'queue' });
    expect(await failureOf(api.queues.rename({ id: '1', name: '' }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'name' }],
    });
    // What the contract states in its own words comes as that word.
    expect(await failureOf(api.queues.rename({ id: '1', name: ' ' }))).toEqual({
      kind: 'invalid',
      issues: [{ path: 'name', message: 'only-space' }],
    });
    expect(touched).toEqual([]);
  });

  test('an unforeseen error gives a reference and none of its words', async () => {
    const { api, reports } = await open();
    const failure = await failureOf(api.queues.broken(null));
    expect(failure).toEqual({ kind: 'unexpected', reference: 'ref-1' });
    expect(JSON.stringify(failure)).not.toContain('SECRET');
    expect(reports).toHaveLength(1);
  });

  test('an answer of the wrong shape is not let through', async () => {
    const { api } = await open();
    expect(await failureOf(api.queues.lying(null))).toMatchObject({ kind: 'unexpected' });
  });

  test('cancelling aborts the handler', async () => {
    const { api, server } = await open();
    const abort = new AbortController();
    const failing = failureOf(api.queues.slow(null, { signal: abort.signal }));
    await api.queues.list({});
    abort.abort();
    expect(await failing).toEqual({ kind: 'cancelled' });
    await api.queues.list({});
    expect(server.aborted).toEqual(['slow']);
  });

  test('a feed gives a snapshot, then patches in order, and stops listening when closed', async () => {
    const { api, server } = await open();
    const values: number[] = [];
    const stop = api.queues.counter({ from: 10 }, { value: (value) => void values.push(value) });
    await api.queues.list({});
    server.push(1);
    server.push(2);
    await api.queues.list({});
    expect(values).toEqual([10, 11, 13]);
    stop();
    await api.queues.list({});
    expect(server.listeners()).toBe(0);
  });

  test('a feed with a hole asks for a new snapshot by itself', async () => {
    const { ends, server } = await open();
    let seen = 0;
    const lossy: Wire = {
      send: ends.client.send,
      listen: (hear) =>
        ends.client.listen((frame) => (frame.includes('"patch"') && ++seen === 2 ? undefined : hear(frame))),
    };
    const api = connect(contract, lossy, () => undefined);
    const values: number[] = [];
    api.queues.counter({ from: 0 }, { value: (value) => void values.push(value) });
    await api.queues.list({});
    server.push(1);
    server.push(1); // lost
    server.push(1);
    await expect.poll(() => values.at(-1)).toBe(3);
  });

  test('malformed frames are ignored and counted, and the wire goes on working', async () => {
    const { api, ends, malformed } = await open();
    const bad = [
      'x',
      '{}',
      'null',
      '[]',
      '{"t":"call"}',
      JSON.stringify({ t: 'call', id: '', domain: 'queues', method: 'list', input: {} }),
      JSON.stringify({ t: 'call', id: 'a', domain: 'queues', method: 'list', input: {}, extra: 1 }),
      JSON.stringify({ t: 'call', id: 'a', domain: 'q'.repeat(maxFrameLength), method: 'list', input: {} }),
    ];
    for (const frame of bad) ends.client.send(frame);
    expect(await api.queues.list({})).toHaveLength(1);
    expect(malformed()).toBe(bad.length);
  });

  test('names from the prototype chain are not methods', async () => {
    const { ends, api } = await open();
    const answers: string[] = [];
    ends.client.listen((frame) => void answers.push(frame));
    for (const [domain, method] of [
      ['__proto__', 'toString'],
      ['constructor', 'name'],
      ['queues', 'constructor'],
    ])
      ends.client.send(JSON.stringify({ t: 'call', id: `${domain}-${method}`, domain, method, input: null }));
    await api.queues.list({});
    expect(answers.filter((frame) => frame.includes('"not-found"'))).toHaveLength(3);
  });

  test('hanging up aborts what runs and stops what is followed', async () => {
    const { api, server, hangUp } = await open();
    void api.queues.slow(null).catch(() => undefined);
    api.queues.counter({ from: 0 }, { value: () => undefined });
    await api.queues.list({});
    hangUp();
    expect(server.aborted).toEqual(['slow']);
    expect(server.listeners()).toBe(0);
  });
});

test('no random text makes the server throw or answer as if it were a call', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (frame) => {
      const [server, client] = wirePair();
      let sent = 0;
      const heard: string[] = [];
      client.listen((text) => void heard.push(text));
      serve(contract, rig().handlers, server, {
        touched: () => undefined,
        report: () => 'r',
        malformed: () => void sent++,
      });
      client.send(frame);
      await Promise.resolve();
      await Promise.resolve();
      expect(sent).toBe(1);
      expect(heard).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
