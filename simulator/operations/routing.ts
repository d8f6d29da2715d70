import { type Call, type Operations, ok } from '../http/call.ts';
import { pageOf } from '../http/pages.ts';
import { memberShape, queueShape, userQueueShape } from '../wire/queue.ts';
import { definitionOf } from '../wire/user.ts';
import { waitSeconds } from '../world/estimate.ts';
import { Refusal } from '../world/refusal.ts';
import type { Queue } from '../world/state.ts';

function queueOf(call: Call): Queue {
  const queue = call.world.queues.get(call.param('queueId'));
  if (!queue) throw new Refusal(404, 'resource.not.found', 'The resource could not be found.');
  return queue;
}

/** A name filter: `*x*`, `x*` and plain text, without regard to case. */
function named(name: string, filter: string | undefined): boolean {
  if (!filter) return true;
  const parts = filter.toLowerCase().split('*');
  const text = name.toLowerCase();
  if (parts.length === 1) return text === filter.toLowerCase() || text.startsWith(filter.toLowerCase());
  if (parts[0] && !text.startsWith(parts[0])) return false;
  const last = parts.at(-1);
  if (last && !text.endsWith(last)) return false;
  return parts.every((part) => text.includes(part));
}

function listQueues(call: Call, path: string) {
  const { world, query } = call;
  const ids = query.list('id');
  const library = query.text('cannedResponseLibraryId');
  const found = [...world.queues.values()].filter(
    (queue) =>
      named(queue.name, query.text('name')) &&
      (ids.length === 0 || ids.includes(queue.id)) &&
      (!library || queue.libraryMode === 'All' || queue.libraryIds.includes(library)),
  );
  found.sort((a, b) => a.name.localeCompare(b.name) * (query.text('sortOrder')?.toLowerCase() === 'desc' ? -1 : 1));
  const listing = pageOf(found, path, query);
  return ok({ ...listing, entities: listing.entities.map((queue) => queueShape(world, queue)) });
}

function estimate(call: Call, intent: string) {
  const seconds = waitSeconds(call.world, queueOf(call));
  return ok({ results: [{ intent, formula: 'BEST', estimatedWaitTimeSeconds: seconds }] });
}

/** Queues, their members and codes, and what a transfer picker asks. */
export const routingOperations: Operations = {
  'GET /api/v2/routing/queues': (call) => listQueues(call, '/api/v2/routing/queues'),
  'GET /api/v2/routing/queues/divisionviews': (call) => listQueues(call, '/api/v2/routing/queues/divisionviews'),
  'GET /api/v2/routing/queues/divisionviews/all': (call) =>
    listQueues(call, '/api/v2/routing/queues/divisionviews/all'),

  'GET /api/v2/routing/queues/me': (call) => {
    const { world, user, query } = call;
    const joined = query.flag('joined');
    const mine = [...world.queues.values()].filter((queue) => {
      const here = queue.members.get(user.id);
      return here !== undefined && (joined === undefined || here === joined);
    });
    const listing = pageOf(mine, '/api/v2/routing/queues/me', query);
    return ok({
      ...listing,
      entities: listing.entities.map((queue) => userQueueShape(world, queue, user.id)),
    });
  },

  'GET /api/v2/routing/queues/{queueId}': (call) => ok(queueShape(call.world, queueOf(call))),

  'GET /api/v2/routing/queues/{queueId}/members': (call) => {
    const { world, query } = call;
    const queue = queueOf(call);
    const statuses = query.list('routingStatus');
    const presences = query.list('presence').map((one) => one.toLowerCase());
    const joined = query.flag('joined');
    const name = query.text('name')?.toLowerCase();
    const skills = query.list('skills').map((one) => one.toLowerCase());
    const found = [...queue.members].flatMap(([userId, isJoined]) => {
      const user = world.users.get(userId);
      if (!user || (joined !== undefined && joined !== isJoined)) return [];
      if (statuses.length > 0 && !statuses.includes(user.routing.status)) return [];
      if (presences.length > 0 && !presences.includes(definitionOf(world, user).systemPresence.toLowerCase()))
        return [];
      if (name && !user.name.toLowerCase().includes(name)) return [];
      if (skills.length > 0 && !user.skills.some((skill) => skills.includes(skill.name.toLowerCase()))) return [];
      return [{ user, isJoined }];
    });
    found.sort((a, b) => a.user.name.localeCompare(b.user.name) * (query.text('sortOrder') === 'desc' ? -1 : 1));
    const listing = pageOf(found, `/api/v2/routing/queues/${queue.id}/members`, query, 100);
    const { total: _total, pageCount: _count, lastUri: _last, ...rest } = listing;
    const entities = listing.entities.map((one) =>
      memberShape(world, one.user, one.isJoined, queue, query.list('expand')),
    );
    return ok({ ...rest, entities });
  },

  'GET /api/v2/routing/queues/{queueId}/wrapupcodes': (call) => {
    const queue = queueOf(call);
    const codes = call.world.organisation.wrapupCodes.filter((code) => queue.wrapupCodeIds.includes(code.id));
    const listing = pageOf(codes, `/api/v2/routing/queues/${queue.id}/wrapupcodes`, call.query);
    return ok({
      ...listing,
      entities: listing.entities.map((code) => ({ ...code, selfUri: `/api/v2/routing/wrapupcodes/${code.id}` })),
    });
  },

  'GET /api/v2/routing/queues/{queueId}/estimatedwaittime': (call) => estimate(call, 'ALL'),
  'GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime': (call) => {
    const media = call.param('mediaType').toUpperCase();
    return estimate(call, media === 'MESSAGE' ? 'MESSAGE' : 'ALL');
  },

  'GET /api/v2/routing/wrapupcodes': ({ world, query }) => {
    const found = world.organisation.wrapupCodes.filter((code) => named(code.name, query.text('name')));
    const listing = pageOf(found, '/api/v2/routing/wrapupcodes', query);
    return ok({
      ...listing,
      entities: listing.entities.map((code) => ({ ...code, selfUri: `/api/v2/routing/wrapupcodes/${code.id}` })),
    });
  },

  'GET /api/v2/routing/skills': ({ world, query }) => {
    const listing = pageOf(world.organisation.skills, '/api/v2/routing/skills', query);
    return ok({
      ...listing,
      entities: listing.entities.map((one) => ({
        ...one,
        state: 'active',
        selfUri: `/api/v2/routing/skills/${one.id}`,
      })),
    });
  },
  'GET /api/v2/routing/languages': ({ world, query }) => {
    const listing = pageOf(world.organisation.languages, '/api/v2/routing/languages', query);
    return ok({
      ...listing,
      entities: listing.entities.map((one) => ({
        ...one,
        state: 'active',
        selfUri: `/api/v2/routing/languages/${one.id}`,
      })),
    });
  },

  'GET /api/v2/routing/users/{userId}/utilization': (call) =>
    ok({
      utilization: { message: { maximumCapacity: call.pathUser().capacity, includeNonAcd: false } },
      level: 'Organization',
    }),
};
