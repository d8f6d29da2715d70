import { type Call, noContent, type Operations, ok } from '../http/call.ts';
import { common } from '../http/errors.ts';
import { page, pageOf } from '../http/pages.ts';
import type { CannedResponse } from '../responses/store.ts';
import { libraryShape, responseShape } from '../wire/response.ts';
import { Refusal, refusals } from '../world/refusal.ts';
import { libraryNotFound, type ResponseBody, written } from './response-body.ts';

interface Filter {
  name: string;
  operator: string;
  values: string[];
}

const typeOf = (response: CannedResponse): string =>
  response.template ? 'MessagingTemplate' : response.footer ? 'Footer' : '';

const responseNotFound = (): Refusal => new Refusal(404, 'rms.response.not.found', 'The response could not be found');

function responseOf(call: Call): CannedResponse {
  const response = call.house.responses.responses.get(call.param('responseId'));
  if (!response) throw responseNotFound();
  return response;
}

/** A fault that lies in wait for one of these libraries. */
function strike(call: Call, libraryIds: readonly string[]): void {
  for (const library of call.house.responses.libraries) {
    const met = libraryIds.includes(library.id) && call.house.faults.meetLibrary(library.id, library.name);
    if (met === 'forbidden') {
      const missing = 'responses:response:view';
      const text = `Unable to perform the requested action. You are missing the following permission(s): ${missing}`;
      throw new Refusal(403, 'missing.permissions', text, { permissions: missing });
    }
    if (met === 'broken') throw common(500, 'internal.server.error');
  }
}

function compare(text: string, operator: string, values: string[]): boolean {
  const low = text.toLowerCase();
  const some = (test: (value: string) => boolean): boolean => values.some((value) => test(value.toLowerCase()));
  switch (operator) {
    case 'IN':
    case 'EQUALS':
      return some((value) => low === value);
    case 'NOTEQUALS':
      return !some((value) => low === value);
    case 'BEGINS_WITH':
      return some((value) => low.startsWith(value));
    case 'ENDS_WITH':
      return some((value) => low.endsWith(value));
    case 'CONTAINS':
      return some((value) => low.includes(value));
    default:
      throw refusals.invalidValue(
        operator,
        'filters.operator',
        'IN, EQUALS, NOTEQUALS, BEGINS_WITH, ENDS_WITH, CONTAINS',
      );
  }
}

function passes(response: CannedResponse, filter: Filter): boolean {
  if (filter.name === 'libraryId') return response.libraryIds.some((id) => compare(id, filter.operator, filter.values));
  if (filter.name === 'name') return compare(response.name, filter.operator, filter.values);
  if (filter.name === 'text.contentType')
    return response.texts.some((text) => compare(text.contentType, filter.operator, filter.values));
  if (filter.name === 'responseType') return compare(typeOf(response), filter.operator, filter.values);
  if (filter.name === 'messagingTemplate')
    return compare(response.template?.name ?? '', filter.operator, filter.values);
  throw refusals.invalidValue(
    filter.name,
    'filters.name',
    'name, libraryId, text.contentType, messagingTemplate, responseType',
  );
}

const shape = (call: Call, response: CannedResponse) =>
  responseShape(response, call.house.responses.assets, call.house.origin);

/** Response management. */
export const responseOperations: Operations = {
  'GET /api/v2/responsemanagement/libraries': (call) => {
    const prefix = call.query.text('libraryPrefix')?.toLowerCase() ?? '';
    const found = call.house.responses.libraries.filter((one) => one.name.toLowerCase().startsWith(prefix));
    const listing = pageOf(found, '/api/v2/responsemanagement/libraries', call.query);
    return ok({ ...listing, entities: listing.entities.map((one) => libraryShape(call.world, one)) });
  },
  'POST /api/v2/responsemanagement/libraries/bulk': (call) => {
    const { libraryIds } = call.as<{ libraryIds: string[] }>();
    const found = call.house.responses.libraries.filter((one) => libraryIds.includes(one.id));
    return ok(
      page(
        found.map((one) => libraryShape(call.world, one)),
        '/api/v2/responsemanagement/libraries/bulk',
        500,
      ),
    );
  },
  'GET /api/v2/responsemanagement/libraries/{libraryId}': (call) => {
    const library = call.house.responses.libraries.find((one) => one.id === call.param('libraryId'));
    if (!library) throw libraryNotFound();
    return ok(libraryShape(call.world, library));
  },

  'GET /api/v2/responsemanagement/responses': (call) => {
    const libraryId = call.query.text('libraryId') ?? '';
    strike(call, [libraryId]);
    if (!call.house.responses.libraries.some((one) => one.id === libraryId)) throw libraryNotFound();
    const found = call.house.responses.inLibrary(libraryId);
    const listing = pageOf(found, `/api/v2/responsemanagement/responses?libraryId=${libraryId}`, call.query);
    return ok({ ...listing, entities: listing.entities.map((one) => shape(call, one)) });
  },

  'POST /api/v2/responsemanagement/responses/query': (call) => {
    const body = call.as<{ queryPhrase?: string; pageSize?: number; pageNumber?: number; filters?: Filter[] }>();
    if ((body.pageSize ?? 25) > 500) throw refusals.invalidValue(String(body.pageSize), 'pageSize', 'at most 500');
    const words = (body.queryPhrase ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const filters = body.filters ?? [];
    strike(
      call,
      filters.flatMap((filter) => (filter.name === 'libraryId' ? filter.values : [])),
    );
    const all = [...call.house.responses.responses.values()];
    const found = all.filter(
      (one) => words.every((word) => one.haystack.includes(word)) && filters.every((filter) => passes(one, filter)),
    );
    const listing = page(found, '/api/v2/responsemanagement/responses/query', body.pageSize, body.pageNumber, 500);
    return ok({ results: { ...listing, entities: listing.entities.map((one) => shape(call, one)) } });
  },

  'GET /api/v2/responsemanagement/responses/{responseId}': (call) => ok(shape(call, responseOf(call))),

  'POST /api/v2/responsemanagement/responses': (call) => {
    const { clock } = call.world;
    const { user } = call;
    const response = call.house.responses.put({
      id: call.world.newId(),
      version: 1,
      createdAt: clock.now(),
      createdBy: user.id,
      ...written(call),
    });
    call.world.act(() => call.world.applied({ kind: 'response', userId: user.id, detail: `add ${response.id}` }));
    return ok(shape(call, response));
  },
  'PUT /api/v2/responsemanagement/responses/{responseId}': (call) => {
    const before = responseOf(call);
    const { version } = call.as<ResponseBody>();
    if (version !== before.version) {
      const text = 'The version supplied does not match the current version of the response';
      throw new Refusal(409, 'general.conflict', text);
    }
    const { id, createdAt, createdBy } = before;
    const kept = { id, createdAt, ...(createdBy ? { createdBy } : {}) };
    const after = call.house.responses.put({ ...kept, version: before.version + 1, ...written(call) });
    const { user } = call;
    call.world.act(() => call.world.applied({ kind: 'response', userId: user.id, detail: `edit ${after.id}` }));
    return ok(shape(call, after));
  },
  'DELETE /api/v2/responsemanagement/responses/{responseId}': (call) => {
    const { id } = responseOf(call);
    const { user } = call;
    call.house.responses.remove(id);
    call.world.act(() => call.world.applied({ kind: 'response', userId: user.id, detail: `delete ${id}` }));
    return noContent;
  },
};
