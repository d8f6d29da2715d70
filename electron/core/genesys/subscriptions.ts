import { z } from 'zod';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { id, list, read, text, words } from './lenient.ts';

/** What became of one topic. Source: api-map, notifications (`ignoreErrors`); SDK 262, ChannelTopic. */
const Line = z.object({
  id,
  state: words,
  rejectionReason: text,
  missingPermissions: list(z.string()),
});
export type TopicLine = z.output<typeof Line>;

/**
 * Puts a channel's topics in place of all there were, or adds them; a topic that is refused is told and harms no other. A read as
 * far as patience goes: done twice it is the same. Throws `Failed`.
 */
export async function putTopics(
  call: Call,
  channelId: string,
  topics: readonly string[],
  signal: AbortSignal,
  how: 'replace' | 'add' = 'replace',
): Promise<TopicLine[]> {
  const wanted = topics.map((topic) => ({ id: topic }));
  const body = await call(reading('subscriptions', { signal }), ({ notifications }) =>
    how === 'add'
      ? notifications.postNotificationsChannelSubscriptions(channelId, wanted, { ignoreErrors: true })
      : notifications.putNotificationsChannelSubscriptions(channelId, wanted, { ignoreErrors: true }),
  );
  return read(z.object({ entities: list(Line) }), body).entities;
}
