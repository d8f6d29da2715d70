import type { Client, Contract, Feed, FeedEar, Method } from './contract.ts';
import { Failed, Failure } from './failure.ts';
import { readFrame, Told } from './frames.ts';
import type { Wire } from './wire.ts';

interface Pending {
  method: Method;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

interface Following {
  feed: Feed<never, never, never>;
  ear: FeedEar<unknown>;
  value: unknown;
  seq: number;
  waiting: boolean;
}

const asFailure = (raw: unknown): Failure => Failure.catch({ kind: 'unexpected', reference: 'wire' }).parse(raw);

/**
 * A typed client over one wire. Answers are validated again on this side; `onTouched` hears which domains went stale.
 * A feed with a hole in its sequence asks for a new snapshot by itself.
 */
export function connect<C extends Contract>(
  contract: C,
  wire: Wire,
  onTouched: (tags: readonly string[]) => void,
): Client<C> {
  const pending = new Map<string, Pending>();
  const following = new Map<string, Following>();
  let count = 0;
  const nextId = (): string => `c${++count}`;
  const ask = (frame: unknown): void => wire.send(JSON.stringify(frame));

  const onFeed = (id: string, seq: number, raw: unknown, isSnapshot: boolean): void => {
    const follower = following.get(id);
    if (!follower) return;
    const { feed } = follower as unknown as { feed: { snapshot: Feed<never, never, never>['snapshot'] } } & Following;
    const shape = isSnapshot ? feed.snapshot : (follower.feed as unknown as { patch: typeof feed.snapshot }).patch;
    const parsed = (shape as unknown as { safeParse(v: unknown): { success: boolean; data?: unknown } }).safeParse(raw);
    if (!parsed.success || (!isSnapshot && (follower.waiting || seq !== follower.seq + 1))) {
      if (!follower.waiting) {
        follower.waiting = true;
        ask({ t: 'again', id });
      }
      return;
    }
    follower.seq = seq;
    follower.waiting = false;
    follower.value = isSnapshot ? parsed.data : follower.feed.apply(follower.value as never, parsed.data as never);
    follower.ear.value(follower.value);
  };

  wire.listen((text) => {
    const told = readFrame(Told, text);
    if (!told) return;
    if (told.t === 'touched') return onTouched(told.tags);
    if (told.t === 'snapshot') return onFeed(told.id, told.seq, told.value, true);
    if (told.t === 'patch') return onFeed(told.id, told.seq, told.value, false);
    if (told.t === 'fail' && following.has(told.id)) {
      const follower = following.get(told.id);
      following.delete(told.id);
      return follower?.ear.failed?.(asFailure(told.failure));
    }
    const waiter = pending.get(told.id);
    if (!waiter) return;
    pending.delete(told.id);
    if (told.t === 'fail') return waiter.reject(new Failed(asFailure(told.failure)));
    const output = waiter.method.kind === 'feed' ? undefined : waiter.method.output.safeParse(told.value);
    if (output?.success) waiter.resolve(output.data);
    else waiter.reject(new Failed({ kind: 'unexpected', reference: 'wire' }));
  });

  const call = (domain: string, name: string, method: Method) => (input: unknown, opts?: { signal?: AbortSignal }) => {
    const id = nextId();
    return new Promise((resolve, reject) => {
      if (opts?.signal?.aborted) return reject(new Failed({ kind: 'cancelled' }));
      opts?.signal?.addEventListener(
        'abort',
        () => {
          if (!pending.delete(id)) return;
          ask({ t: 'cancel', id });
          reject(new Failed({ kind: 'cancelled' }));
        },
        { once: true },
      );
      pending.set(id, { method, resolve, reject });
      ask({ t: 'call', id, domain, method: name, input });
    });
  };

  const open = (domain: string, name: string, method: Method) => (input: unknown, ear: FeedEar<unknown>) => {
    const id = nextId();
    const feed = method as unknown as Feed<never, never, never>;
    following.set(id, { feed, ear, value: undefined, seq: 0, waiting: true });
    ask({ t: 'open', id, domain, method: name, input });
    return () => {
      if (following.delete(id)) ask({ t: 'cancel', id });
    };
  };

  const entries = Object.entries(contract).map(([domain, methods]) => [
    domain,
    Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        method.kind === 'feed' ? open(domain, name, method) : call(domain, name, method),
      ]),
    ),
  ]);
  return Object.fromEntries(entries) as Client<C>;
}
