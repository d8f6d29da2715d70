import { isLive } from '../world/parties.ts';
import type { Conversation, Participant, Queue } from '../world/state.ts';
import type { World } from '../world/world.ts';

/** One conversation within a queue's live figures. `since` is epoch milliseconds. */
export interface Figure {
  conversation: Conversation;
  participant: Participant;
  since: number;
}

/** A queue's live figures, as both analytics and its notification count them. */
export interface QueueFigures {
  waiting: Figure[];
  alerting: Figure[];
  interacting: Figure[];
  onQueue: number;
  statuses: Map<string, number>;
}

/** Counts a queue: a conversation that rings still waits, as on the platform's own board. */
export function figuresOf(world: World, queue: Queue): QueueFigures {
  const figures: QueueFigures = { waiting: [], alerting: [], interacting: [], onQueue: 0, statuses: new Map() };
  for (const { conversation, participant } of world.liveIn(queue.id)) {
    if (!isLive(participant) || participant.monitoredParticipantId) continue;
    const { state } = participant.communication;
    if (participant.purpose === 'acd')
      figures.waiting.push({ conversation, participant, since: participant.startedAt });
    else if (state === 'alerting') figures.alerting.push({ conversation, participant, since: participant.startedAt });
    else
      figures.interacting.push({ conversation, participant, since: participant.connectedAt ?? participant.startedAt });
  }
  for (const [userId, joined] of queue.members) {
    const user = world.users.get(userId);
    if (!user || !joined) continue;
    figures.statuses.set(user.routing.status, (figures.statuses.get(user.routing.status) ?? 0) + 1);
    if (user.routing.status !== 'OFF_QUEUE') figures.onQueue++;
  }
  return figures;
}

/** Figures as metric → qualifier → count, in the platform's metric names. */
export function metricsOf(figures: QueueFigures): { metric: string; qualifier?: string; count: number }[] {
  return [
    { metric: 'oWaiting', count: figures.waiting.length },
    { metric: 'oAlerting', count: figures.alerting.length },
    { metric: 'oInteracting', count: figures.interacting.length },
    { metric: 'oOnQueueUsers', count: figures.onQueue },
    ...[...figures.statuses].map(([qualifier, count]) => ({ metric: 'oUserRoutingStatuses', qualifier, count })),
  ];
}
