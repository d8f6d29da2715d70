import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Strike } from '../faults.ts';
import type { House } from '../house.ts';
import { Refusal } from '../world/refusal.ts';
import type { Operations } from './call.ts';
import { common, errorBody } from './errors.ts';
import { sheets } from './schemas.ts';
import { type AnswerListener, serve } from './serve.ts';

type Struck = FastifyRequest & { userId?: string; strikes?: Strike[]; begunAt?: number; recorded?: boolean };

const pathOf = (request: FastifyRequest): string => (request.raw.url ?? '/').split('?', 1)[0] ?? '/';
const isControl = (request: FastifyRequest): boolean => pathOf(request).startsWith('/__simulator');

/** Meets the request with the faults that lie in wait for it; true when it goes no further. */
function strike(house: House, request: Struck, reply: FastifyReply): boolean {
  request.strikes = house.faults.meet(request.method, pathOf(request));
  for (const met of request.strikes) {
    if (met.kind === 'reset' || met.kind === 'hang') {
      record(house, request, 0);
      reply.hijack();
      if (met.kind === 'reset') request.raw.socket.destroy();
      return true;
    }
    if (met.kind === 'answer') {
      if (met.retryAfterS !== undefined) reply.header('retry-after', met.retryAfterS);
      throw common(met.status, met.code);
    }
  }
  return false;
}

function record(house: House, request: Struck, status: number): void {
  if (isControl(request) || request.recorded) return;
  request.recorded = true;
  const at = house.world.clock.now();
  house.ledger.recordRequest({
    at,
    method: request.method,
    path: pathOf(request),
    status,
    durationMs: at - (request.begunAt ?? at),
    ...(request.userId ? { userId: request.userId } : {}),
  });
}

/** The payload in small pieces, twenty a second. */
async function* drip(payload: string, bytesPerS: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(payload);
  const step = Math.max(1, Math.round(bytesPerS / 20));
  for (let at = 0; at < bytes.length; at += step) {
    yield bytes.subarray(at, at + step);
    await sleep(50);
  }
}

/** Builds the HTTP side: every operation behind token, permission and schema checks, faults in front of all. */
export async function buildServer(
  house: House,
  operations: Operations,
  heard: AnswerListener,
): Promise<FastifyInstance> {
  const app = Fastify({
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    bodyLimit: 30 * 1024 * 1024,
    routerOptions: { maxParamLength: 300 },
  });
  await app.register(formbody);
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  app.addHook('onRequest', async (request: Struck, reply) => {
    request.begunAt = house.world.clock.now();
    reply.header('ININ-Correlation-Id', randomUUID());
    if (!isControl(request)) strike(house, request, reply);
  });
  app.addHook('onSend', async (request: Struck, _reply, payload) => {
    for (const met of request.strikes ?? []) {
      if (met.kind === 'latency') await sleep(met.ms);
      if (met.kind === 'answerLost') {
        record(house, request, 0);
        request.raw.socket.destroy();
      }
      if (met.kind === 'slowTrickle' && typeof payload === 'string') return Readable.from(drip(payload, met.bytesPerS));
    }
    return payload;
  });
  app.addHook('onResponse', async (request: Struck, reply) => record(house, request, reply.statusCode));
  app.setErrorHandler(async (failure, _request, reply) => {
    const tooLarge = (failure as { statusCode?: number }).statusCode === 413;
    const body = errorBody(
      tooLarge ? new Refusal(413, 'request.entity.too.large', 'The request is too large.') : failure,
    );
    if (!tooLarge && !(failure instanceof Refusal))
      process.emitWarning(failure instanceof Error ? failure : String(failure), 'SimulatorFault');
    return reply.code(body.status).type('application/json; charset=utf-8').send(JSON.stringify(body));
  });
  app.setNotFoundHandler(async (_request, reply) => {
    const body = errorBody(common(404, 'not.found'));
    return reply.code(404).type('application/json; charset=utf-8').send(JSON.stringify(body));
  });

  for (const [key, operation] of Object.entries(operations)) {
    const sheet = sheets.get(key);
    if (!sheet) throw new Error(`No public operation ${key}.`);
    const [method = '', path = ''] = key.split(' ');
    app.route({
      method,
      url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      handler: serve(house, key, sheet, operation, heard),
    });
  }
  return app;
}
