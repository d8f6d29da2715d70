import type { Conversation, Participant } from './state.ts';

/** Whether the participant still takes part (alerting, connected or parked). */
export const isLive = (participant: Participant): boolean => participant.communication.state !== 'disconnected';

/** Whether the participant is an agent who talks, or parked the talk: monitors do not count. */
export const holds = (participant: Participant): boolean =>
  participant.purpose === 'agent' &&
  participant.monitoredParticipantId === undefined &&
  (participant.communication.state === 'connected' || participant.communication.state === 'parked');

/** Whether a user rings, talks or has parked in the conversation now: nobody can be in it twice. */
export const takesPart = (conversation: Conversation, userId: string): boolean =>
  conversation.participants.some(
    (participant) =>
      participant.userId === userId && participant.monitoredParticipantId === undefined && isLive(participant),
  );

/** Whether the participant's agent still owes a wrap-up. */
export const owesWrapup = (participant: Participant): boolean => participant.communication.acw === 'pending';

/** The customer; every conversation has exactly one. */
export function customerOf(conversation: Conversation): Participant {
  const customer = conversation.participants.find((participant) => participant.purpose === 'customer');
  if (!customer) throw new Error(`Conversation ${conversation.id} has no customer.`);
  return customer;
}

/** The agent who holds the conversation now, if any. */
export const holderOf = (conversation: Conversation): Participant | undefined => conversation.participants.find(holds);

/** The newest participant of a user that still takes part or owes a wrap-up. */
export const newestOf = (conversation: Conversation, userId: string): Participant | undefined =>
  conversation.participants.findLast((participant) => participant.userId === userId);

/** The people whom the conversation concerns now: they get its events and find it among their active ones. */
export function concerned(conversation: Conversation): Set<string> {
  const users = new Set<string>();
  for (const participant of conversation.participants) {
    if (participant.userId && (isLive(participant) || owesWrapup(participant))) users.add(participant.userId);
  }
  return users;
}

/** The queues in which the conversation waits or is handled now. */
export function queuesOf(conversation: Conversation): Set<string> {
  const queues = new Set<string>();
  for (const participant of conversation.participants) {
    if (participant.queueId && participant.purpose !== 'customer' && isLive(participant))
      queues.add(participant.queueId);
  }
  return queues;
}
