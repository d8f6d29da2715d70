import type { Channel } from '#shared/contract/common.ts';
import type { Settings } from '#shared/settings.ts';
import { textLimit } from '#shared/text-limits.ts';
import type { PlatformCommunication, PlatformConversation, PlatformParticipant } from '../genesys/platform.ts';
import { channelOf, customerOf, type MyPart, type Phase, queueOf } from './my-part.ts';

/** A conversation as the other domains see it. */
export interface ConversationView {
  conversation: PlatformConversation;
  phase: Phase;
  participant: PlatformParticipant | undefined;
  communication: PlatformCommunication | undefined;
  customer: PlatformParticipant | undefined;
  channel: Channel;
  queue: { id: string; name: string } | null;
  /** UTF-16 units. */
  textLimit: number;
}

/** Draws the view. */
export function viewOf(conversation: PlatformConversation, part: MyPart, settings: Settings): ConversationView {
  const channel = channelOf(conversation, part);
  return {
    conversation,
    ...part,
    customer: customerOf(conversation),
    channel,
    queue: queueOf(conversation, part),
    textLimit: textLimit(channel, settings.textLimits),
  };
}
