import { Failed } from '#shared/rpc/failure.ts';
import { type Clock, type HttpResponse, type Log, type Network, NetworkTrouble } from '../ports.ts';
import type { Budget } from './budget.ts';
import type { Circumstances } from './circumstances.ts';
import { assertOrigin } from './endpoints.ts';
import { explainAnswer, explainTrouble, retryAfterMs } from './explain.ts';
import { patiently, type Try } from './patience.ts';
import type { Endpoints } from './platform.ts';
import type { TokenSource } from './token-source.ts';

/** A request as the SDK built it, without a token. */
export interface ApiRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** What a sender is built with. */
export interface SenderDeps {
  network: Network;
  clock: Clock;
  log: Log;
  endpoints: Endpoints;
  tokens: TokenSource;
  budget: Budget;
}

/** Sends one request of the API with everything that is due to it. Throws only `Failed`, which carries no header or body. */
export type Send = (request: ApiRequest, circumstances: Circumstances) => Promise<HttpResponse>;

/** A success, or a failure with the answer it was read from, if one came. */
type Outcome = { answer: HttpResponse; failed?: undefined } | { answer: HttpResponse | undefined; failed: Failed };

/** Statuses after which a read is worth repeating. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

/** The one door to the API: origin check, budget, token, time-out, renewal on 401, patience for reads, explanation. */
export function createSender(deps: SenderDeps): Send {
  const { clock, budget, tokens, log } = deps;

  async function once(request: ApiRequest, circumstances: Circumstances, token: string): Promise<HttpResponse> {
    assertOrigin(request.url, deps.endpoints.api);
    const { signal, kind, clicked, timeoutMs } = circumstances;
    await budget.take(clicked, signal);
    signal?.throwIfAborted();
    const answer = await deps.network.fetch({
      method: request.method,
      url: request.url,
      headers: { ...request.headers, authorization: `Bearer ${token}` },
      ...(request.body === undefined ? {} : { body: request.body }),
      timeoutMs,
      // A command on its way is not cut off: nobody could say what became of it.
      ...(signal && kind === 'read' ? { signal } : {}),
    });
    budget.hear(answer.headers);
    if (answer.status === 429) budget.shut(retryAfterMs(answer) ?? 60_000);
    return answer;
  }

  /** A 401 proves that nothing was carried out, so even a command may be repeated with a new token: once. */
  async function withToken(request: ApiRequest, circumstances: Circumstances): Promise<HttpResponse> {
    const token = await tokens.current();
    const answer = await once(request, circumstances, token);
    if (answer.status !== 401) return answer;
    return once(request, circumstances, await tokens.renewed(token));
  }

  async function attempt(request: ApiRequest, circumstances: Circumstances): Promise<Outcome> {
    const startedMs = clock.monotonic();
    try {
      const answer = await withToken(request, circumstances);
      if (answer.status >= 200 && answer.status < 300) return { answer };
      const failure = explainAnswer(answer, circumstances);
      log.warn('genesys.refused', {
        what: circumstances.what,
        status: answer.status,
        code: 'code' in failure ? (failure.code ?? null) : null,
        contextId: 'contextId' in failure ? (failure.contextId ?? null) : null,
      });
      return { answer, failed: new Failed(failure) };
    } catch (error) {
      return { answer: undefined, failed: toFailed(error, circumstances, clock.monotonic() - startedMs, log) };
    }
  }

  return async (request, circumstances) => {
    const outcome = await patiently<Outcome>(
      async () => weigh(await attempt(request, circumstances), circumstances),
      clock,
      circumstances.signal,
    ).catch((error: unknown): Outcome => ({ answer: undefined, failed: toFailed(error, circumstances, 0, log) }));
    if (outcome.failed) throw outcome.failed;
    return outcome.answer;
  };
}

function weigh(outcome: Outcome, circumstances: Circumstances): Try<Outcome> {
  if (!outcome.failed || circumstances.kind === 'command') return { done: outcome };
  const { kind } = outcome.failed.failure;
  if (outcome.answer) {
    if (!passing.has(outcome.answer.status)) return { done: outcome };
    return { again: outcome, afterMs: retryAfterMs(outcome.answer) };
  }
  return kind === 'offline' || kind === 'timed-out' ? { again: outcome, afterMs: undefined } : { done: outcome };
}

/** SECURITY: whatever was thrown, only allow-listed facts leave; the original, which may hold a request, does not. */
function toFailed(error: unknown, circumstances: Circumstances, afterMs: number, log: Log): Failed {
  if (error instanceof Failed) return error;
  if (error instanceof NetworkTrouble) {
    log.warn('genesys.trouble', { what: circumstances.what, phase: error.phase, reason: error.message });
    return new Failed(explainTrouble(error, circumstances, Math.round(afterMs)));
  }
  if (circumstances.signal?.aborted) return new Failed({ kind: 'cancelled' });
  return new Failed({ kind: 'unexpected', reference: log.report(error) });
}
