import { z } from 'zod';
import { Failed } from '#shared/rpc/failure.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { figure, id, list, part, read, readPage, words } from './lenient.ts';
import type { CallOptions, Page, Platform, PlatformQueue } from './platform.ts';
import { queueFiguresWith } from './queue-figures.ts';

const queuesAPage = 100;

/** Source: SDK 262, Models.Queue. */
const Queue = z
  .object({
    id,
    name: words,
    memberCount: figure,
    joinedMemberCount: figure,
    cannedResponseLibraries: part(z.object({ mode: words, libraryIds: list(id) })),
    mediaSettings: part(z.record(z.string(), z.unknown())),
  })
  .transform(
    (queue): PlatformQueue => ({
      queueId: queue.id,
      name: queue.name,
      memberCount: queue.memberCount,
      joinedMemberCount: queue.joinedMemberCount,
      libraries: {
        mode: libraryMode(queue.cannedResponseLibraries?.mode),
        libraryIds: queue.cannedResponseLibraries?.libraryIds ?? [],
      },
      takesMessages:
        !queue.mediaSettings || !('message' in queue.mediaSettings) || queue.mediaSettings.message !== null,
    }),
  );

type Way = 'all' | 'division' | 'mine';

/** The verbs on queues. */
export function routingVerbs(call: Call): Pick<Platform, 'queues' | 'queue' | 'queueFigures' | 'estimatedWaitS'> {
  /** Which listing this person may use; learned from the first refusal so that it is not asked for again. */
  let way: Way = 'all';

  async function pageOf(pageNumber: number, options?: CallOptions): Promise<unknown> {
    const paging = { pageNumber, pageSize: queuesAPage };
    return call(reading('queues', options), ({ routing }) => {
      if (way === 'all') return routing.getRoutingQueues(paging);
      return way === 'division' ? routing.getRoutingQueuesDivisionviews(paging) : routing.getRoutingQueuesMe(paging);
    });
  }

  /** routing:queue:view sees everything, routing:queue:search the names; without either one's own queues remain. */
  async function queues(pageNumber: number, options?: CallOptions): Promise<Page<PlatformQueue>> {
    for (;;) {
      try {
        return readPage(Queue, await pageOf(pageNumber, options));
      } catch (error) {
        if (!isForbidden(error) || way === 'mine') throw error;
        way = way === 'all' ? 'division' : 'mine';
      }
    }
  }

  async function queue(queueId: string, options?: CallOptions): Promise<PlatformQueue> {
    try {
      return read(Queue, await call(reading('queue', options), (apis) => apis.routing.getRoutingQueue(queueId)));
    } catch (error) {
      if (!isForbidden(error)) throw error;
      const body = await call(reading('queue', options), (apis) =>
        apis.routing.getRoutingQueuesDivisionviews({ id: [queueId] }),
      );
      const found = readPage(Queue, body).entities.find((each) => each.queueId === queueId);
      if (!found) throw new Failed({ kind: 'not-found', what: 'queue' });
      return found;
    }
  }

  async function estimatedWaitS(queueId: string, options?: CallOptions): Promise<number | null> {
    try {
      const body = await call(reading('estimated-wait', options), (apis) =>
        apis.routing.getRoutingQueueMediatypeEstimatedwaittime(queueId, 'message'),
      );
      const { results } = read(z.object({ results: list(z.object({ estimatedWaitTimeSeconds: figure })) }), body);
      return results[0]?.estimatedWaitTimeSeconds ?? null;
    } catch (error) {
      if (isForbidden(error) || (error instanceof Failed && error.failure.kind === 'not-found')) return null;
      throw error;
    }
  }

  return { queues, queue, queueFigures: queueFiguresWith(call), estimatedWaitS };
}

const isForbidden = (error: unknown): boolean => error instanceof Failed && error.failure.kind === 'forbidden';

/** All is the platform's own default: a queue that says nothing restricts nothing. */
function libraryMode(mode: string | undefined): PlatformQueue['libraries']['mode'] {
  return mode === 'SelectedOnly' || mode === 'None' ? mode : 'All';
}
