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

/** `MessagingTemplate`. */
const templateShape = (template: NonNullable<CannedResponse['template']>) => ({
  whatsApp: {
    name: template.name,
    namespace: 'halden_row',
    language: template.language,
    category: 'UTILITY',
    ...(template.header === undefined ? {} : { header: { type: 'Text', content: template.header } }),
    ...(template.footer === undefined ? {} : { messageFooter: { type: 'Text', content: template.footer } }),
    ...(template.buttons
      ? {
          buttons: template.buttons.map((button) => ({
            type: button.type,
            contentText: button.label,
            ...(button.content === undefined ? {} : { content: button.content }),
          })),
        }
      : {}),
  },
});

/** `Response`. */
export const responseShape = (response: CannedResponse, assets: readonly Asset[], origin: string) => ({
  id: response.id,
  name: response.name,
  version: response.version,
  libraries: response.libraryIds.map((id) => ({ id, selfUri: `/api/v2/responsemanagement/libraries/${id}` })),
  texts: response.texts,
  dateCreated: iso(response.createdAt),
  ...(response.template || response.footer ? {} : { interactionType: 'chat' }),
  substitutions: response.substitutions,
  ...(response.template
    ? { responseType: 'MessagingTemplate', messagingTemplate: templateShape(response.template) }
    : {}),
  ...(response.footer
    ? { responseType: 'Footer', footer: { type: 'Signature', applicableResources: ['Campaign'] } }
    : {}),
  ...(response.createdBy ? { createdBy: { id: response.createdBy, version: 1 } } : {}),
  ...(response.assets.length > 0
    ? {
        assets: response.assets.flatMap(({ id, inline }) =>
          assets.some((one) => one.id === id)
            ? [
                {
                  id,
                  ...(inline ? {} : { assetUsage: 'FileAttachments' }),
                  contentLocation: `${origin}/assets/${id}`,
                  selfUri: `/api/v2/responsemanagement/responseassets/${id}`,
                },
              ]
            : [],
        ),
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
