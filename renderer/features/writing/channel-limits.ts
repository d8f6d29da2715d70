import { Channel } from '#shared/contract/common.ts';
import type { Settings } from '#shared/settings.ts';
import { textLimit } from '#shared/text-limits.ts';

/** Channels that allow the same length. */
export interface LimitGroup {
  limit: number;
  channels: Channel[];
}

/** All channels by how much they take, the tightest first. A message of no known kind is no channel to write for. */
export function channelLimits(limits: Settings['textLimits']): LimitGroup[] {
  const groups = new Map<number, Channel[]>();
  for (const channel of Channel.options) {
    if (channel === 'unknown') continue;
    const limit = textLimit(channel, limits);
    groups.set(limit, [...(groups.get(limit) ?? []), channel]);
  }
  return [...groups].map(([limit, channels]) => ({ limit, channels })).sort((a, b) => a.limit - b.limit);
}
