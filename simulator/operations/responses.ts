import { type Call, noContent, type Operations, ok } from '../http/call.ts';
import { page, pageOf } from '../http/pages.ts';
import type { CannedResponse } from '../responses/store.ts';
import { assetShape, libraryShape, responseShape } from '../wire/response.ts';
import { Refusal, refusals } from '../world/refusal.ts';

interface Filter {
  name: string;
  operator: string;
  values: string[];
}

const libraryNotFound = (): Refusal =>
  new Refusal(404, 'rms.library.not.found', 'The response library could not be found');
const responseNotFound = (): Refusal => new Refusal(404, 'rms.response.not.found', 'The response could not be found');

function responseOf(call: Call): CannedResponse {
  const response = call.house.responses.responses.get(call.param('responseId'));
  if (!response) throw responseNotFound();
  return response;
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
  if (filter.name === 'messagingTemplate' || filter.name === 'responseType') return filter.operator === 'NOTEQUALS';
  throw refusals.invalidValue(
    filter.name,
    'filters.name',
    'name, libraryId, text.contentType, messagingTemplate, responseType',
  );
}

interface ResponseBody {
  name?: string;
  version?: number;
  libraries?: { id?: string }[];
  texts?: { content: string; contentType?: 'text/plain' | 'text/html' }[];
  substitutions?: { id: string; description?: string; defaultValue?: string }[];
}

/** The parts of a response that a body gives; a library that does not exist is refused. */
function written(call: Call): Pick<CannedResponse, 'name' | 'libraryIds' | 'texts' | 'substitutions'> {
  const body = call.as<ResponseBody>();
  const libraryIds = (body.libraries ?? []).flatMap((one) => one.id ?? []);
  if (!body.name?.trim()) throw refusals.badRequest('The response needs a name.');
  if (libraryIds.length === 0 || !body.texts?.length)
    throw refusals.badRequest('The response needs a library and a text.');
  for (const id of libraryIds)
    if (!call.house.responses.libraries.some((one) => one.id === id)) throw libraryNotFound();
  const texts = body.texts.map((text) => ({
    content: text.content,
    contentType: text.contentType ?? 'text/plain',
    type: 'body' as const,
  }));
  return { name: body.name, libraryIds, texts, substitutions: body.substitutions ?? [] };
}

const shape = (call: Call, response: CannedResponse) => responseShape(response, call.house.responses.assets);

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
      assetIds: [],
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
    const after = call.house.responses.put({ ...before, version: before.version + 1, ...written(call) });
    call.world.act(() => call.world.applied({ kind: 'response', detail: `edit ${after.id}` }));
    return ok(shape(call, after));
  },
  'DELETE /api/v2/responsemanagement/responses/{responseId}': (call) => {
    const { id } = responseOf(call);
    call.house.responses.remove(id);
    call.world.act(() => call.world.applied({ kind: 'response', detail: `delete ${id}` }));
    return noContent;
  },

  'POST /api/v2/responsemanagement/responseassets/search': (call) => {
    const body = call.as<{
      pageSize?: number;
      pageNumber?: number;
      query?: { value?: string; values?: string[]; fields?: string[] }[];
    }>();
    const { assets, responses } = call.house.responses;
    const found = assets.filter((asset) =>
      (body.query ?? []).every((term) => {
        const values = (term.values ?? [term.value ?? '']).map((value) => value.toLowerCase());
        const texts = (term.fields ?? ['name']).map((field) => (field === 'id' ? asset.id : asset.name).toLowerCase());
        return values.some((value) => texts.some((text) => text.includes(value)));
      }),
    );
    const { entities, ...listing } = page(found, '', body.pageSize, body.pageNumber, 500);
    const uses = (id: string) => [...responses.values()].filter((one) => one.assetIds.includes(id));
    return ok({
      total: listing.total,
      pageCount: listing.pageCount,
      pageSize: listing.pageSize,
      pageNumber: listing.pageNumber,
      results: entities.map((asset) => assetShape(call.world, asset, call.house.origin, uses(asset.id))),
    });
  },
  'GET /api/v2/responsemanagement/responseassets/{responseAssetId}': (call) => {
    const asset = call.house.responses.assets.find((one) => one.id === call.param('responseAssetId'));
    if (!asset) throw refusals.notFound();
    const uses = [...call.house.responses.responses.values()].filter((one) => one.assetIds.includes(asset.id));
    return ok(assetShape(call.world, asset, call.house.origin, uses));
  },
};
