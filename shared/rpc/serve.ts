import type { Call, Contract, FeedSource, Handlers, Method } from './contract.ts';
import { Failed, type Failure } from './failure.ts';
import { Asked, readFrame } from './frames.ts';
import { maxFrameLength, type Wire } from './wire.ts';

/** What serving one wire needs from its surroundings. */
export interface ServeHost {
  /** Tells every window which domains went stale. */
  touched(tags: readonly string[]): void;
  /** Writes an unforeseen error down and returns the reference under which it can be found. */
  report(error: unknown): string;
  /** Counts a frame that was not understood. */
  malformed?(): void;
}

type AnyHandler = (input: unknown, call: Call) => unknown;

/** How many calls and feeds one window may have open at once; more are refused, so that a runaway page stays harmless. */
const maxOpen = 500;

/**
 * Answers the calls and feeds that arrive on one wire; inputs and outputs are both validated, always.
 * Returns the function that hangs up: it aborts everything that is still running.
 */
export function serve<C extends Contract>(contract: C, handlers: Handlers<C>, wire: Wire, host: ServeHost): () => void {
  const running = new Map<string, { abort: AbortController; again?: () => void }>();
  let hungUp = false;

  const tell = (frame: unknown): void => {
    if (!hungUp) wire.send(JSON.stringify(frame));
  };

  const explain = (error: unknown, signal: AbortSignal): Failure => {
    if (error instanceof Failed) return error.failure;
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'unexpected', reference: host.report(error) };
  };

  const find = (
    domain: string,
    method: string,
    raw: unknown,
  ): { spec: Method; handler: AnyHandler; input: unknown } => {
    // SECURITY: own properties only, so that `constructor` or `__proto__` is not a method.
    const spec =
      Object.hasOwn(contract, domain) && Object.hasOwn(contract[domain] ?? {}, method)
        ? contract[domain]?.[method]
        : undefined;
    if (!spec) throw new Failed({ kind: 'not-found', what: `${domain}.${method}` });
    const input = spec.input.safeParse(raw);
    if (!input.success) {
      // A rule that the contract states in its own words (`empty`) is told by that word, the others by zod's.
      const issues = input.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: issue.code === 'custom' ? issue.message : issue.code,
      }));
      throw new Failed({ kind: 'invalid', issues });
    }
    const domainHandlers = handlers[domain] as Record<string, AnyHandler>;
    const handler = domainHandlers[method] as AnyHandler;
    return { spec, handler: (value, call) => handler.call(domainHandlers, value, call), input: input.data };
  };

  const answer = async (frame: Asked & { t: 'call' }, signal: AbortSignal): Promise<unknown> => {
    const { spec, handler, input } = find(frame.domain, frame.method, frame.input);
    if (spec.kind === 'feed') throw new Failed({ kind: 'not-found', what: `${frame.domain}.${frame.method}` });
    const output = spec.output.parse(await handler(input, { signal }));
    if (spec.kind === 'command') host.touched(spec.touches);
    return output;
  };

  const follow = async (frame: Asked & { t: 'open' }, abort: AbortController): Promise<void> => {
    const { spec, handler, input } = find(frame.domain, frame.method, frame.input);
    if (spec.kind !== 'feed') throw new Failed({ kind: 'not-found', what: `${frame.domain}.${frame.method}` });
    const source = (await handler(input, { signal: abort.signal })) as FeedSource<unknown, unknown>;
    if (abort.signal.aborted) return;
    let seq = 0;
    let early: unknown[] | undefined = [];
    const push = (patch: unknown): void => {
      if (early) early.push(patch);
      else tell({ t: 'patch', id: frame.id, seq: ++seq, value: spec.patch.parse(patch) });
    };
    const guard = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        abort.abort();
        running.delete(frame.id);
        tell({ t: 'fail', id: frame.id, failure: explain(error, new AbortController().signal) });
      }
    };
    const snap = async (): Promise<void> => {
      early ??= [];
      const value = await source.snapshot();
      if (abort.signal.aborted) return;
      const late = early ?? [];
      early = undefined;
      guard(() => {
        tell({ t: 'snapshot', id: frame.id, seq: ++seq, value: spec.snapshot.parse(value) });
        late.forEach(push);
      });
    };
    const stop = source.listen((patch) => guard(() => push(patch)));
    abort.signal.addEventListener('abort', stop, { once: true });
    running.set(frame.id, { abort, again: () => void snap().catch(host.report) });
    await snap();
  };

  const stopListening = wire.listen((text) => {
    const frame = readFrame(Asked, text);
    if (!frame) return host.malformed?.();
    if (frame.t === 'again') return running.get(frame.id)?.again?.();
    if (frame.t === 'cancel') {
      running.get(frame.id)?.abort.abort();
      return void running.delete(frame.id);
    }
    // SECURITY: an id in use would let one frame take another's place.
    if (running.has(frame.id) || running.size >= maxOpen) return host.malformed?.();
    const abort = new AbortController();
    running.set(frame.id, { abort });
    const failed = (error: unknown): void => {
      running.delete(frame.id);
      tell({ t: 'fail', id: frame.id, failure: explain(error, abort.signal) });
    };
    if (frame.t === 'open') return void follow(frame, abort).catch(failed);
    answer(frame, abort.signal)
      .then((value) => {
        const text = JSON.stringify({ t: 'ok', id: frame.id, value });
        if (text.length > maxFrameLength) throw new Error(`answer of ${frame.domain}.${frame.method} exceeds a frame`);
        running.delete(frame.id);
        if (!hungUp) wire.send(text);
      })
      .catch(failed);
  });

  return () => {
    stopListening();
    hungUp = true;
    for (const { abort } of running.values()) abort.abort();
    running.clear();
  };
}
