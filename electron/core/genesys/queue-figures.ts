import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { figure, list, part, read, text, words } from './lenient.ts';
import type { CallOptions, QueueFigures } from './platform.ts';

const queuesAtOnce = 100;
const membersAPage = 100;
/** Members beyond this are not counted: the figures say "at least". */
const memberPages = 3;

/** Source: SDK 262, QueueObservationQueryResponse. A group is a queue, or a queue and a media type. */
const Observations = z.object({
  results: list(
    z.object({
      group: part(z.object({ queueId: text, mediaType: text })),
      data: list(z.object({ metric: words, qualifier: text, stats: part(z.object({ count: figure })) })),
    }),
  ),
});

const Members = z.object({
  entities: list(
    z.object({
      routingStatus: part(z.object({ status: words })),
      user: part(z.object({ routingStatus: part(z.object({ status: words })) })),
    }),
  ),
});

type FiguresOf = (queueIds: string[], options?: CallOptions) => Promise<QueueFigures[]>;

/** Live figures by analytics:queueObservation:view, else counted from the members of each queue. */
export function queueFiguresWith(call: Call): FiguresOf {
  let permitted = true;

  const observed: FiguresOf = async (queueIds, options) => {
    const figures: QueueFigures[] = [];
    for (let from = 0; from < queueIds.length; from += queuesAtOnce) {
      const slice = queueIds.slice(from, from + queuesAtOnce);
      const body = await call(reading('queue-figures', options), (apis) =>
        apis.analytics.postAnalyticsQueuesObservationsQuery({
          filter: {
            type: 'or',
            predicates: slice.map((value) => ({ type: 'dimension', dimension: 'queueId', operator: 'matches', value })),
          },
          metrics: ['oWaiting', 'oOnQueueUsers', 'oUserRoutingStatuses'],
        }),
      );
      const { results } = read(Observations, body);
      figures.push(...slice.map((queueId) => figuresOf(queueId, results)));
    }
    return figures;
  };

  async function counted(queueId: string, options?: CallOptions): Promise<QueueFigures> {
    let onQueue = 0;
    let free = 0;
    try {
      for (let pageNumber = 1; pageNumber <= memberPages; pageNumber++) {
        const body = await call(reading('queue-members', options), (apis) =>
          apis.routing.getRoutingQueueMembers(queueId, {
            pageNumber,
            pageSize: membersAPage,
            joined: true,
            expand: ['routingStatus', 'presence'],
          }),
        );
        const { entities } = read(Members, body);
        for (const member of entities) {
          const status = member.routingStatus?.status ?? member.user?.routingStatus?.status ?? '';
          if (status === 'IDLE') free++;
          if (status !== '' && status !== 'OFF_QUEUE') onQueue++;
        }
        if (entities.length < membersAPage) break;
      }
    } catch (error) {
      if (error instanceof Failed && (error.failure.kind === 'forbidden' || error.failure.kind === 'not-found'))
        return { queueId, waiting: null, onQueue: null, free: null };
      throw error;
    }
    return { queueId, waiting: null, onQueue, free };
  }

  return async (queueIds, options) => {
    if (queueIds.length === 0) return [];
    if (permitted) {
      try {
        return await observed(queueIds, options);
      } catch (error) {
        if (!(error instanceof Failed) || error.failure.kind !== 'forbidden') throw error;
        permitted = false;
      }
    }
    const figures: QueueFigures[] = [];
    for (const queueId of queueIds) figures.push(await counted(queueId, options));
    return figures;
  };
}

function figuresOf(queueId: string, results: z.output<typeof Observations>['results']): QueueFigures {
  const mine = results.filter((result) => result.group?.queueId === queueId);
  const waiting = mine.filter((result) => result.group?.mediaType === 'message');
  const sum = (from: typeof mine, metric: string, qualifier?: string): number | null => {
    const data = from.flatMap((result) => result.data).filter((each) => each.metric === metric);
    if (data.length === 0) return null;
    return data
      .filter((each) => qualifier === undefined || each.qualifier === qualifier)
      .reduce((total, each) => total + (each.stats?.count ?? 0), 0);
  };
  const people = mine.filter((result) => result.group?.mediaType === null);
  return {
    queueId,
    waiting: sum(waiting, 'oWaiting'),
    onQueue: sum(people, 'oOnQueueUsers'),
    free: sum(people, 'oUserRoutingStatuses', 'IDLE'),
  };
}
