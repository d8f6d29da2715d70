import { type Operations, ok } from '../http/call.ts';
import { pageOf } from '../http/pages.ts';

/** Presence definitions in both forms: the older with `On Queue`, the newer with `OnQueue` as system presence. */
export const presenceOperations: Operations = {
  'GET /api/v2/presencedefinitions': ({ world, query }) => {
    const listing = pageOf(world.organisation.presences, '/api/v2/presencedefinitions', query);
    return ok({
      ...listing,
      entities: listing.entities.map((one) => ({
        id: one.id,
        name: one.name,
        languageLabels: one.languageLabels,
        systemPresence: one.systemPresence,
        deactivated: false,
        primary: one.primary,
        selfUri: `/api/v2/presencedefinitions/${one.id}`,
      })),
    });
  },

  'GET /api/v2/presence/definitions': ({ world }) => {
    // The newer listing knows no Break as system presence: it appears as an organisation's own kind of Away.
    const names: Record<string, string> = { 'On Queue': 'OnQueue', Break: 'Away' };
    const entities = world.organisation.presences.map((one) => ({
      id: one.id,
      name: one.name,
      type: one.primary ? 'System' : 'User',
      languageLabels: one.languageLabels,
      systemPresence: names[one.systemPresence] ?? one.systemPresence,
      divisionId: '*',
      deactivated: false,
      selfUri: `/api/v2/presence/definitions/${one.id}`,
    }));
    return ok({ total: entities.length, entities, selfUri: '/api/v2/presence/definitions' });
  },

  'GET /api/v2/systempresences': ({ world }) =>
    ok(
      world.organisation.presences
        .filter((one) => one.primary)
        .map((one) => ({ id: one.systemPresence.toUpperCase().replace(' ', '_'), name: one.systemPresence })),
    ),

  'GET /api/v2/authorization/divisionspermitted/me': ({ world }) =>
    ok([
      {
        id: world.organisation.divisionId,
        name: world.organisation.divisionName,
        description: 'The home division',
        homeDivision: true,
      },
    ]),

  'GET /api/v2/authorization/divisionspermitted/paged/me': ({ world, query }) => {
    const { divisionId, divisionName } = world.organisation;
    const all = [{ id: divisionId, name: divisionName, description: 'The home division', homeDivision: true }];
    const {
      lastUri: _l,
      firstUri: _f,
      selfUri,
      ...listing
    } = pageOf(all, '/api/v2/authorization/divisionspermitted/paged/me', query);
    return ok({ ...listing, selfUri, allDivsPermitted: true });
  },
};
