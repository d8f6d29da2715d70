import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import type { Clock, Documents, Log } from '../ports.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { socketAllowed } from './endpoints.ts';
import { id, read } from './lenient.ts';
import type { Endpoints } from './platform.ts';
import { putTopics } from './subscriptions.ts';
import { topicsOf } from './topics.ts';

/** One channel that can be listened to. */
export interface Channel {
  id: string;
  connectUri: string;
  /** Wall time. A channel lives 24 hours; subscribing anew prolongs it. */
  createdAtMs: number;
}

/** A channel and the topics about the person that stand on it. */
export interface Subscribed {
  channel: Channel;
  topics: string[];
}

const documentName = 'notification-channel';
/** A channel is rolled before its 24 hours are over. Source: api-map, notifications. */
const oldestMs = 23 * 3_600_000;

const Kept = z.object({ userId: z.string(), api: z.string(), id, connectUri: z.string(), createdAtMs: z.number() });
const Created = z.object({ id, connectUri: z.string() });

/** What channels are got with. */
export interface ChannelDeps {
  call: Call;
  clock: Clock;
  documents: Documents;
  log: Log;
  endpoints: Endpoints;
}

/**
 * A channel subscribed to everything about one person. The id of the last one is kept and used again, because a user has 20
 * channels in all and every new one may push another app off. Throws `Failed`.
 */
export async function obtainChannel(deps: ChannelDeps, userId: string, signal: AbortSignal): Promise<Subscribed> {
  const kept = recall(deps, userId);
  if (kept) {
    try {
      return { channel: kept, topics: await subscribe(deps, kept.id, userId, signal) };
    } catch (error) {
      if (!isGone(error)) throw error;
      forgetChannel(deps);
    }
  }
  const body = await deps.call(reading('channel', { signal }), (apis) =>
    apis.notifications.postNotificationsChannels(),
  );
  const created = read(Created, body);
  // SECURITY: the address comes from an answer; a socket is opened on the region's own domain only.
  if (!socketAllowed(created.connectUri, deps.endpoints))
    throw new Failed({ kind: 'unexpected', reference: 'foreign-socket' });
  const topics = await subscribe(deps, created.id, userId, signal);
  const channel = { id: created.id, connectUri: created.connectUri, createdAtMs: deps.clock.now() };
  deps.documents.write(documentName, { userId, api: deps.endpoints.api, ...channel } satisfies z.infer<typeof Kept>);
  return { channel, topics };
}

/** The channel does not exist any more: the next one is made anew. */
export function forgetChannel(deps: ChannelDeps): void {
  deps.documents.write(documentName, null);
}

/**
 * Puts everything about the person in place of all subscriptions (which also prolongs the channel's life) and gives the topics;
 * splits the combined one where it is refused.
 */
export async function subscribe(
  deps: ChannelDeps,
  channelId: string,
  userId: string,
  signal: AbortSignal,
): Promise<string[]> {
  const put = async (topics: string[]): Promise<string[]> => {
    const lines = await putTopics(deps.call, channelId, topics, signal);
    return lines.filter((line) => line.state === 'Rejected').map((line) => line.id);
  };
  const { combined, split } = topicsOf(userId);
  const rejected = await put(combined).catch((error: unknown) => {
    if (error instanceof Failed && error.failure.kind === 'invalid') return combined;
    throw error;
  });
  if (!rejected.some((topic) => topic.includes('?'))) return combined;
  const refused = await put(split);
  if (refused.includes(split[0] ?? '')) throw new Failed({ kind: 'forbidden' });
  deps.log.info('notifications.split', { refused: refused.length });
  return split;
}

/** Whether an answer says that the channel is no more, or another person's. */
export const isGone = (error: unknown): boolean =>
  error instanceof Failed && ['not-found', 'invalid', 'forbidden', 'conflict'].includes(error.failure.kind);

function recall(deps: ChannelDeps, userId: string): Channel | undefined {
  const kept = Kept.safeParse(deps.documents.read(documentName));
  if (!kept.success) return undefined;
  const { data } = kept;
  const fresh = deps.clock.now() - data.createdAtMs < oldestMs;
  const mine = data.userId === userId && data.api === deps.endpoints.api;
  return mine && fresh && socketAllowed(data.connectUri, deps.endpoints) ? data : undefined;
}
