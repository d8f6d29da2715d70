import { roles } from '../data/roles.ts';
import { accepted, noContent, type Operations, ok } from '../http/call.ts';
import { pageOf } from '../http/pages.ts';
import { userQueueShape } from '../wire/queue.ts';
import { iso } from '../wire/time.ts';
import { organisationShape, presenceShape, routingStatusShape, userShape } from '../wire/user.ts';
import { Refusal, refusals } from '../world/refusal.ts';
import type { RoutingStatusName } from '../world/state.ts';

interface SearchBody {
  pageSize?: number;
  pageNumber?: number;
  expand?: string[];
  sortOrder?: string;
  query?: { type: string; fields?: string[]; value?: string; values?: string[] }[];
}

const fieldOf = (
  user: { name: string; email: string; title: string; department: string; id: string },
  field: string,
): string =>
  field === 'name' || field === 'email' || field === 'title' || field === 'department' || field === 'id'
    ? user[field].toLowerCase()
    : '';

function matches(user: Parameters<typeof fieldOf>[0], term: NonNullable<SearchBody['query']>[number]): boolean {
  const fields = term.fields ?? ['name', 'email', 'title'];
  const values = (term.values ?? (term.value === undefined ? [] : [term.value])).map((value) => value.toLowerCase());
  return values.some((value) =>
    fields.some((field) => {
      const text = fieldOf(user, field);
      if (term.type === 'EXACT' || term.type === 'TERM' || term.type === 'TERMS') return text === value;
      if (term.type === 'STARTS_WITH')
        return text.startsWith(value) || text.split(/\s+/).some((word) => word.startsWith(value));
      return value.split(/\s+/).every((word) => text.includes(word.replaceAll('*', '')));
    }),
  );
}

/** People, tokens, the organisation and its presences. */
export const userOperations: Operations = {
  'GET /api/v2/date': ({ world }) => ok({ currentDate: iso(world.clock.now()) }),

  'GET /api/v2/users/me': ({ world, user, query, token }) => {
    const expand = query.list('expand');
    const { organisation } = world;
    return ok({
      ...userShape(world, user, ['skills', 'languages', ...expand]),
      ...(expand.includes('authorization')
        ? {
            authorization: {
              ...userShape(world, user, ['authorization']).authorization,
              roles: [{ id: user.role, name: roles[user.role].name }],
            },
          }
        : {}),
      ...(expand.includes('organization') ? { organization: organisationShape(world) } : {}),
      ...(expand.includes('date') ? { date: { currentDate: iso(world.clock.now()) } } : {}),
      ...(expand.includes('token') && token
        ? { token: { organization: { id: organisation.id, name: organisation.name }, authorizedScope: [] } }
        : {}),
    });
  },

  'GET /api/v2/users': ({ world, query }) => {
    const ids = query.list('id');
    if (ids.length > 100) throw new Refusal(400, 'max.user.ids', 'Only 100 users can be requested at a time.');
    const all = [...world.users.values()].filter((user) => ids.length === 0 || ids.includes(user.id));
    all.sort((a, b) => a.name.localeCompare(b.name) * (query.text('sortOrder')?.toUpperCase() === 'DESC' ? -1 : 1));
    const listing = pageOf(all, '/api/v2/users', query);
    return ok({ ...listing, entities: listing.entities.map((user) => userShape(world, user, query.list('expand'))) });
  },

  'GET /api/v2/users/{userId}': (call) => ok(userShape(call.world, call.pathUser(), call.query.list('expand'))),

  'POST /api/v2/users/search': (call) => {
    const body = call.as<SearchBody>();
    const { world } = call;
    const found = [...world.users.values()].filter((user) => (body.query ?? []).every((term) => matches(user, term)));
    found.sort((a, b) => a.name.localeCompare(b.name) * (body.sortOrder === 'DESC' ? -1 : 1));
    const pageSize = Math.min(100, body.pageSize ?? 25);
    const pageNumber = body.pageNumber ?? 1;
    return ok({
      total: found.length,
      pageCount: Math.ceil(found.length / pageSize),
      pageSize,
      pageNumber,
      types: ['users'],
      results: found
        .slice((pageNumber - 1) * pageSize, pageNumber * pageSize)
        .map((user) => userShape(world, user, body.expand ?? [])),
    });
  },

  'GET /api/v2/users/{userId}/queues': (call) => {
    const user = call.pathUser();
    const joined = call.query.flag('joined');
    const queues = [...call.world.queues.values()].filter((queue) => {
      const here = queue.members.get(user.id);
      return here !== undefined && (joined === undefined || here === joined);
    });
    const listing = pageOf(queues, `/api/v2/users/${user.id}/queues`, call.query);
    return ok({
      ...listing,
      entities: listing.entities.map((queue) => userQueueShape(call.world, queue, user.id)),
    });
  },

  'GET /api/v2/users/{userId}/presences/purecloud': (call) => ok(presenceShape(call.world, call.pathUser())),
  'GET /api/v2/users/{userId}/presences/{sourceId}': (call) => {
    if (call.param('sourceId').toLowerCase() !== 'purecloud') throw refusals.notFound();
    return ok(presenceShape(call.world, call.pathUser()));
  },

  'PATCH /api/v2/users/{userId}/presences/purecloud': (call) => {
    const user = call.pathUser();
    call.mayActFor(user.id);
    const body = call.as<{ presenceDefinition?: { id?: string }; message?: string }>();
    if (body.presenceDefinition?.id) call.world.setPresence(user.id, body.presenceDefinition.id, body.message);
    return ok(presenceShape(call.world, user));
  },
  'PATCH /api/v2/users/{userId}/presences/{sourceId}': (call) => {
    if (call.param('sourceId').toLowerCase() !== 'purecloud') throw refusals.notFound();
    return userOperations['PATCH /api/v2/users/{userId}/presences/purecloud']?.(call) ?? accepted;
  },

  'GET /api/v2/users/presences/purecloud/bulk': ({ world, query }) =>
    ok(
      query.list('id').flatMap((id) => {
        const user = world.users.get(id);
        if (!user) return [];
        const { selfUri: _selfUri, name: _name, primary: _primary, ...rest } = presenceShape(world, user);
        return [{ ...rest, id: user.id }];
      }),
    ),

  'GET /api/v2/users/{userId}/routingstatus': (call) => ok(routingStatusShape(call.pathUser())),

  'PUT /api/v2/users/{userId}/routingstatus': (call) => {
    const user = call.pathUser();
    call.mayActFor(user.id);
    const { status } = call.as<{ status?: RoutingStatusName }>();
    const allowed = status === 'OFF_QUEUE' || (status === 'IDLE' && call.world.isOnQueue(user));
    if (!status || !allowed)
      throw new Refusal(400, 'general.bad.request', 'An invalid routing status transition was attempted.');
    call.world.setRoutingStatus(user.id, status);
    return ok(routingStatusShape(user));
  },

  'GET /api/v2/organizations/me': ({ world }) => ok(organisationShape(world)),

  'GET /api/v2/tokens/me': ({ world, token }) => {
    const { organisation } = world;
    const named = { id: organisation.id, name: organisation.name };
    return ok({
      organization: named,
      homeOrganization: named,
      authorizedScope: [],
      OAuthClient: {
        id: token?.clientId ?? '',
        name: token?.userId ? 'Practice desktop' : 'Practice server',
        authorizedGrantType: token?.userId ? 'CODE' : 'CLIENT-CREDENTIALS',
        scope: [],
        organization: named,
      },
    });
  },
  'HEAD /api/v2/tokens/me': () => ({ status: 200 }),
  'DELETE /api/v2/tokens/me': ({ house, token }) => {
    if (token) house.tokens.revoke(token);
    return ok(undefined);
  },
  'DELETE /api/v2/tokens/{userId}': (call) => {
    call.house.tokens.revokeAll(call.pathUser().id);
    return noContent;
  },
  'GET /api/v2/tokens/timeout': () => ok({ idleTokenTimeoutSeconds: 0, enableIdleTokenTimeout: false }),
};
