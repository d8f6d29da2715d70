import { Failed } from '#shared/rpc/failure.ts';
import type { Clock, Documents, Log, Network } from '../ports.ts';
import { type ChannelDeps, forgetChannel, isGone, obtainChannel, type Subscribed, subscribe } from './channel.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import type { Endpoints, Notifications, PlatformEars } from './platform.ts';
import { SuggestionTopics } from './suggestion-topics.ts';
import { watchSocket } from './watch.ts';

/** What the push side is built with. */
export interface NotificationDeps {
  call: Call;
  network: Network;
  clock: Clock;
  log: Log;
  documents: Documents;
  endpoints: Endpoints;
  random?: () => number;
}

/** Back-off between attempts, polling while the socket is down, and when a channel is looked after. */
const pace = {
  firstMs: 1_000,
  longestMs: 60_000,
  stableMs: 60_000,
  pollMs: 30_000,
  pollJitterMs: 30_000,
  renewMs: 20 * 3_600_000,
} as const;

/**
 * The push side: one channel, one socket, for one person, until stopped. After every (re)connection it calls `gap`, because
 * nothing is queued for who is away; while the socket is down it calls `gap` every 30 to 60 seconds instead. One start at a time.
 */
export function createNotifications(deps: NotificationDeps): Notifications {
  let running: { stop: AbortController; done: Promise<void> } | undefined;
  const suggestions = new SuggestionTopics(deps);
  return {
    start: (userId, ears) => {
      running?.stop.abort();
      suggestions.restart();
      const stop = new AbortController();
      running = { stop, done: listen({ ...deps, suggestions }, userId, ears, stop.signal) };
    },
    follow: (conversationIds) => suggestions.follow(conversationIds),
    stop: async () => {
      const current = running;
      running = undefined;
      current?.stop.abort();
      suggestions.detach();
      suggestions.follow([]);
      await current?.done;
    },
  };
}

interface LineDeps extends NotificationDeps {
  suggestions: SuggestionTopics;
}

async function listen(deps: LineDeps, userId: string, ears: PlatformEars, signal: AbortSignal): Promise<void> {
  const { clock, log, network } = deps;
  const random = deps.random ?? Math.random;
  let failures = 0;
  let hurried = false;
  let polling: (() => void) | undefined;
  const stopPolling = (): void => {
    polling?.();
    polling = undefined;
  };
  try {
    while (!signal.aborted) {
      // While polling, the person keeps seeing that: an attempt is not yet a connection.
      if (!polling) ears.connection('connecting', null);
      const { liveMs, again, over } = await connectOnce(deps, userId, ears, signal, stopPolling);
      if (signal.aborted || over) break;
      const stable = liveMs >= pace.stableMs;
      // At once, but only once until a socket was stable again: channels that die at birth would otherwise be made anew without end.
      if (stable) hurried = false;
      if (again && !hurried) {
        hurried = true;
        continue;
      }
      failures = stable ? 0 : failures + 1;
      const boundMs = Math.min(pace.longestMs, pace.firstMs * 2 ** Math.min(failures, 10));
      const waitMs = pace.firstMs + random() * (boundMs - pace.firstMs);
      polling ??= poll(deps, ears, random);
      ears.connection(network.online() ? 'polling' : 'offline', clock.now() + waitMs);
      log.info('notifications.waiting', { waitMs: Math.round(waitMs), failures });
      await untilOnline(deps, waitMs, signal);
    }
  } catch (error) {
    if (!signal.aborted) log.report(error);
  } finally {
    stopPolling();
  }
}

/** One channel and one socket, from beginning to end. `over`: the token is worth nothing; `again`: go on without waiting. */
async function connectOnce(
  deps: LineDeps,
  userId: string,
  ears: PlatformEars,
  signal: AbortSignal,
  onLive: () => void,
): Promise<{ liveMs: number; again: boolean; over: boolean }> {
  const { clock, log, suggestions } = deps;
  let subscribed: Subscribed;
  try {
    subscribed = await obtainChannel(deps, userId, signal);
  } catch (error) {
    const over = error instanceof Failed && error.failure.kind === 'signed-out';
    if (!(error instanceof Failed)) log.report(error);
    return { liveMs: 0, again: false, over };
  }
  const { channel } = subscribed;
  let liveAtMs: number | undefined;
  let subscribedAtMs = clock.monotonic();
  let over = false;
  const inner = new AbortController();
  const both = AbortSignal.any([signal, inner.signal]);
  const end = await watchSocket(deps, channel.connectUri, userId, both, {
    open: () => {
      liveAtMs = clock.monotonic();
      onLive();
      ears.connection('live', null);
      ears.gap();
      suggestions.attach(channel.id, subscribed.topics);
    },
    heard: (heard) => {
      if (heard.kind === 'event') return heard.tell(ears);
      if (heard.kind === 'suggested') {
        if (suggestions.follows(heard.conversationId)) ears.suggested(heard.conversationId);
        return;
      }
      void tokenDead(deps, both).then((dead) => {
        if (!dead || over || signal.aborted) return;
        over = true;
        ears.tokenRevoked();
        inner.abort();
      });
    },
    look: () => {
      if (clock.monotonic() - subscribedAtMs < pace.renewMs) return;
      subscribedAtMs = clock.monotonic();
      void renew(deps, channel.id, userId, both).then((topics) => {
        if (topics === 'gone') inner.abort();
        else if (topics) suggestions.attach(channel.id, topics);
      });
    },
  });
  suggestions.detach();
  const liveMs = liveAtMs === undefined ? 0 : clock.monotonic() - liveAtMs;
  log.info('notifications.ended', { reason: end, liveMs: Math.round(liveMs) });
  if (end === 'gone' || liveAtMs === undefined) forgetChannel(deps);
  return { liveMs, again: !over && end !== 'closed' && liveAtMs !== undefined, over };
}

/** The events that tell of tokens do not say which one: one look at the token does. */
async function tokenDead(deps: NotificationDeps, signal: AbortSignal): Promise<boolean> {
  try {
    await deps.call(reading('token', { signal }), (apis) => apis.tokens.headTokensMe());
    return false;
  } catch (error) {
    return error instanceof Failed && error.failure.kind === 'signed-out';
  }
}

/** Subscribing anew prolongs the channel; gives the topics that stand now, undefined where it did not work this time. */
async function renew(
  deps: ChannelDeps,
  channelId: string,
  userId: string,
  signal: AbortSignal,
): Promise<string[] | undefined | 'gone'> {
  try {
    return await subscribe(deps, channelId, userId, signal);
  } catch (error) {
    if (!isGone(error)) return undefined;
    forgetChannel(deps);
    return 'gone';
  }
}

function poll(deps: NotificationDeps, ears: PlatformEars, random: () => number): () => void {
  const ending = new AbortController();
  const go = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await deps.clock.sleep(pace.pollMs + random() * pace.pollJitterMs, ending.signal);
      if (deps.network.online()) ears.gap();
    }
  };
  go().catch(() => undefined);
  return () => ending.abort();
}

/** Waits, but not beyond the moment when the machine comes online. */
async function untilOnline(deps: NotificationDeps, ms: number, signal: AbortSignal): Promise<void> {
  const woken = new AbortController();
  const forget = deps.network.onOnline((online) => {
    if (online) woken.abort();
  });
  try {
    await deps.clock.sleep(ms, AbortSignal.any([signal, woken.signal]));
  } catch {
    // Both ends of the wait are the caller's business.
  } finally {
    forget();
  }
}
