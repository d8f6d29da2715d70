import { type Call, type Operations, ok } from '../http/call.ts';
import { page } from '../http/pages.ts';
import type { CannedResponse } from '../responses/store.ts';
import { assetShape } from '../wire/response.ts';
import { refusals } from '../world/refusal.ts';

const usersOf = (call: Call, assetId: string): CannedResponse[] =>
  [...call.house.responses.responses.values()].filter((one) => one.assets.some((use) => use.id === assetId));

/** The files of the response management. */
export const responseAssetOperations: Operations = {
  'POST /api/v2/responsemanagement/responseassets/bulk': (call) => {
    const { assetIds } = call.as<{ assetIds: string[] }>();
    if (assetIds.length > 50) throw refusals.invalidValue(String(assetIds.length), 'assetIds', 'at most 50');
    const found = call.house.responses.assets.filter((asset) => assetIds.includes(asset.id));
    return ok({
      entities: found.map((asset) => assetShape(call.world, asset, call.house.origin, usersOf(call, asset.id))),
      notFound: assetIds.filter((id) => !found.some((asset) => asset.id === id)),
    });
  },
  'POST /api/v2/responsemanagement/responseassets/search': (call) => {
    const body = call.as<{
      pageSize?: number;
      pageNumber?: number;
      query?: { value?: string; values?: string[]; fields?: string[] }[];
    }>();
    const { assets } = call.house.responses;
    const found = assets.filter((asset) =>
      (body.query ?? []).every((term) => {
        const values = (term.values ?? [term.value ?? '']).map((value) => value.toLowerCase());
        const texts = (term.fields ?? ['name']).map((field) => (field === 'id' ? asset.id : asset.name).toLowerCase());
        return values.some((value) => texts.some((text) => text.includes(value)));
      }),
    );
    const { entities, ...listing } = page(found, '', body.pageSize, body.pageNumber, 500);
    return ok({
      total: listing.total,
      pageCount: listing.pageCount,
      pageSize: listing.pageSize,
      pageNumber: listing.pageNumber,
      results: entities.map((asset) => assetShape(call.world, asset, call.house.origin, usersOf(call, asset.id))),
    });
  },
  'GET /api/v2/responsemanagement/responseassets/{responseAssetId}': (call) => {
    const asset = call.house.responses.assets.find((one) => one.id === call.param('responseAssetId'));
    if (!asset) throw refusals.notFound();
    return ok(assetShape(call.world, asset, call.house.origin, usersOf(call, asset.id)));
  },
};
