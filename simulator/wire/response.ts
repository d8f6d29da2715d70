import type { Asset, CannedResponse, Library } from '../responses/store.ts';
import type { World } from '../world/world.ts';
import { iso } from './time.ts';

/** `Library`. */
export const libraryShape = (world: World, library: Library) => ({
  id: library.id,
  name: library.name,
  version: library.version,
  dateCreated: iso(library.createdAt),
  division: { id: world.organisation.divisionId, name: world.organisation.divisionName },
  selfUri: `/api/v2/responsemanagement/libraries/${library.id}`,
});

/** `Response`. */
export const responseShape = (response: CannedResponse, assets: readonly Asset[]) => ({
  id: response.id,
  name: response.name,
  version: response.version,
  libraries: response.libraryIds.map((id) => ({ id, selfUri: `/api/v2/responsemanagement/libraries/${id}` })),
  texts: response.texts,
  dateCreated: iso(response.createdAt),
  interactionType: 'chat',
  substitutions: response.substitutions,
  ...(response.createdBy ? { createdBy: { id: response.createdBy, version: 1 } } : {}),
  ...(response.assetIds.length > 0
    ? {
        assets: response.assetIds.flatMap((id) => {
          const asset = assets.find((one) => one.id === id);
          return asset ? [{ id, selfUri: `/api/v2/responsemanagement/responseassets/${id}` }] : [];
        }),
      }
    : {}),
  selfUri: `/api/v2/responsemanagement/responses/${response.id}`,
});

/** `ResponseAsset`. */
export const assetShape = (world: World, asset: Asset, origin: string, users: readonly CannedResponse[]) => ({
  id: asset.id,
  name: asset.name,
  division: { id: world.organisation.divisionId, name: world.organisation.divisionName },
  contentLength: asset.sizeBytes,
  contentLocation: `${origin}/assets/${asset.id}`,
  contentType: asset.contentType,
  dateCreated: iso(asset.createdAt),
  responses: users.map((one) => ({ id: one.id, selfUri: `/api/v2/responsemanagement/responses/${one.id}` })),
  selfUri: `/api/v2/responsemanagement/responseassets/${asset.id}`,
});
