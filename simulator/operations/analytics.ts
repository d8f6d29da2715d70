import { type Call, type Operations, ok } from '../http/call.ts';
import { type Figure, figuresOf, metricsOf } from '../wire/figures.ts';
import { iso } from '../wire/time.ts';
import { customerOf } from '../world/parties.ts';
import type { Queue } from '../world/state.ts';

interface Predicate {
  dimension?: string;
  value?: string;
}
interface QueryFilter {
  type?: string;
  predicates?: Predicate[];
  clauses?: { predicates?: Predicate[] }[];
}

/** The queues that a filter names; without a queueId predicate, all. */
function queuesIn(call: Call, filter: QueryFilter | undefined): Queue[] {
  const predicates = [...(filter?.predicates ?? []), ...(filter?.clauses ?? []).flatMap((one) => one.predicates ?? [])];
  const ids = predicates.filter((one) => one.dimension === 'queueId').map((one) => one.value);
  return [...call.world.queues.values()].filter((queue) => ids.length === 0 || ids.includes(queue.id));
}

const nameOf = (figure: Figure): string => customerOf(figure.conversation).name;

/** Live figures. */
export const analyticsOperations: Operations = {
  'POST /api/v2/analytics/queues/observations/query': (call) => {
    const body = call.as<{ filter?: QueryFilter; metrics?: string[]; detailMetrics?: string[] }>();
    const wanted = new Set([...(body.metrics ?? []), ...(body.detailMetrics ?? [])]);
    const details = new Set(body.detailMetrics ?? []);
    const results = queuesIn(call, body.filter).flatMap((queue) => {
      const figures = figuresOf(call.world, queue);
      const rows: Record<string, Figure[]> = {
        oWaiting: figures.waiting,
        oAlerting: figures.alerting,
        oInteracting: figures.interacting,
      };
      const data = metricsOf(figures)
        .filter((one) => wanted.has(one.metric))
        .map(({ metric, qualifier, count }) => ({
          metric,
          ...(qualifier ? { qualifier } : {}),
          stats: { count },
          ...(details.has(metric) && rows[metric]
            ? {
                truncated: false,
                observations: rows[metric].map((figure) => ({
                  observationDate: iso(figure.since),
                  conversationId: figure.conversation.id,
                  sessionId: figure.participant.communication.id,
                  participantName: nameOf(figure),
                  direction: 'inbound',
                  ...(figure.participant.userId ? { userId: figure.participant.userId } : {}),
                })),
              }
            : {}),
        }));
      const perMedia = data.filter(
        (one) => !one.metric.startsWith('oOnQueue') && one.metric !== 'oUserRoutingStatuses',
      );
      const perQueue = data.filter((one) => !perMedia.includes(one));
      return [
        ...(perMedia.length > 0 ? [{ group: { queueId: queue.id, mediaType: 'message' }, data: perMedia }] : []),
        ...(perQueue.length > 0 ? [{ group: { queueId: queue.id }, data: perQueue }] : []),
      ];
    });
    return ok({ results });
  },

  'POST /api/v2/analytics/conversations/activity/query': (call) => {
    const body = call.as<{
      filter?: QueryFilter;
      metrics?: { metric: string; details?: boolean }[];
      groupBy?: string[];
    }>();
    const metrics = body.metrics ?? [];
    const results = queuesIn(call, body.filter).map((queue) => {
      const figures = figuresOf(call.world, queue);
      const rows: Record<string, Figure[]> = {
        oWaiting: figures.waiting,
        oAlerting: figures.alerting,
        oInteracting: figures.interacting,
      };
      return {
        ...(body.groupBy?.includes('queueId') ? { group: { queueId: queue.id } } : { group: {} }),
        data: metrics.map(({ metric }) => ({ metric, count: rows[metric]?.length ?? 0 })),
        truncated: false,
        entities: metrics
          .filter((one) => one.details)
          .flatMap(({ metric }) =>
            (rows[metric] ?? []).map((figure) => ({
              activityDate: iso(figure.since),
              metric,
              conversationId: figure.conversation.id,
              sessionId: figure.participant.communication.id,
              direction: 'inbound',
              mediaType: 'message',
              participantName: nameOf(figure),
              queueId: queue.id,
              ...(figure.participant.userId ? { userId: figure.participant.userId } : {}),
            })),
          ),
      };
    });
    return ok({ results, entityIdDimension: 'conversationId' });
  },
};
