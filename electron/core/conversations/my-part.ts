import type { Channel } from '#shared/contract/common.ts';
import type { PlatformCommunication, PlatformConversation, PlatformParticipant } from '../genesys/platform.ts';

/** Where my part of a conversation stands; `gone` where I have none (any more), `medium` where it is no message. */
export type Phase = 'alerting' | 'connected' | 'parked' | 'wrap-up' | 'medium' | 'gone';

/** My part of a conversation: the participant that is me now, and the communication I write on. */
export interface MyPart {
  phase: Phase;
  participant: PlatformParticipant | undefined;
  communication: PlatformCommunication | undefined;
}

/** Whether a participant is a person of the organisation. */
export const isAgent = (participant: PlatformParticipant): boolean =>
  participant.purpose === 'agent' || participant.purpose === 'user';

/** Whether a participant is the customer. */
export const isCustomer = (participant: PlatformParticipant): boolean =>
  participant.purpose === 'customer' || participant.purpose === 'external';

/** The customer's participant: the last one that is still there, else the last. */
export function customerOf(conversation: PlatformConversation): PlatformParticipant | undefined {
  const customers = conversation.participants.filter(isCustomer);
  return customers.findLast((customer) => customer.endedAtMs === null) ?? customers.at(-1);
}

const mustWrapUp = (participant: PlatformParticipant): boolean =>
  !participant.hasWrapUp &&
  participant.endAcwAtMs === null &&
  (participant.wrapUpRequired || participant.startAcwAtMs !== null);

/**
 * My part: the LAST agent participant with my id and no end, because an agent who reconnects becomes a new participant;
 * where all have ended, the last one, as long as it still asks for a wrap-up. Source: api-map, conversations.
 */
export function myPart(conversation: PlatformConversation, userId: string): MyPart {
  const me = conversation.participants.filter((participant) => isAgent(participant) && participant.userId === userId);
  const participant = me.findLast((one) => one.endedAtMs === null) ?? me.at(-1);
  if (!participant) return { phase: 'gone', participant: undefined, communication: undefined };
  const open = participant.communications.findLast((one) => one.state !== 'disconnected');
  const communication = open ?? participant.communications.at(-1);
  const phaseOf = (): Phase => {
    if (participant.endedAtMs === null && open) return open.state === 'other' ? 'gone' : (open.state as Phase);
    if (participant.endedAtMs === null && !communication && participant.otherMedia.length > 0) return 'medium';
    // A declined or unanswered alert leaves nothing to wrap up.
    return communication?.connectedAtMs !== null && communication && mustWrapUp(participant) ? 'wrap-up' : 'gone';
  };
  return { phase: phaseOf(), participant, communication };
}

/** The channel of a conversation: of my communication, else of the customer's. */
export function channelOf(conversation: PlatformConversation, part: MyPart): Channel {
  const own = part.communication?.channel;
  if (own && own !== 'unknown') return own;
  return customerOf(conversation)?.communications.at(-1)?.channel ?? own ?? 'unknown';
}

/** The queue it came through: of my participant, else of the last queue it waited in. */
export function queueOf(conversation: PlatformConversation, part: MyPart): { id: string; name: string } | null {
  const waited = conversation.participants.findLast((one) => one.purpose === 'acd' && one.queueId !== null);
  const from = part.participant?.queueId ? part.participant : waited;
  return from?.queueId ? { id: from.queueId, name: from.queueName ?? waited?.queueName ?? '' } : null;
}
