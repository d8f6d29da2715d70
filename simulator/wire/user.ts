import type { PresenceDefinition, User } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { iso } from './time.ts';

/** The presence definition that a user has chosen. */
export function definitionOf(world: World, user: User): PresenceDefinition {
  const found = world.organisation.presences.find((one) => one.id === user.presence.definitionId);
  if (!found) throw new Error(`User ${user.name} has an unknown presence.`);
  return found;
}

/** `UserPresence`. */
export function presenceShape(world: World, user: User) {
  const definition = definitionOf(world, user);
  return {
    id: user.id,
    name: user.name,
    source: 'PURECLOUD',
    sourceId: 'PURECLOUD',
    primary: true,
    presenceDefinition: {
      id: definition.id,
      systemPresence: definition.systemPresence,
      selfUri: `/api/v2/presencedefinitions/${definition.id}`,
    },
    message: user.presence.message ?? '',
    modifiedDate: iso(user.presence.since),
    selfUri: `/api/v2/users/${user.id}/presences/purecloud`,
  };
}

/** `RoutingStatus`. */
export const routingStatusShape = (user: User) => ({
  userId: user.id,
  status: user.routing.status,
  startTime: iso(user.routing.since),
});

const none = { contactCenter: { active: 0, acw: 0 }, enterprise: { active: 0, acw: 0 } };

/** `UserConversationSummary`; the same fields serve the event. */
export function summaryShape(world: World, user: User) {
  let active = 0;
  let acw = 0;
  for (const conversation of world.conversationsOf(user.id)) {
    for (const participant of conversation.participants) {
      if (participant.userId !== user.id) continue;
      if (participant.communication.state !== 'disconnected') active++;
      else if (participant.communication.acw === 'pending') acw++;
    }
  }
  return {
    userId: user.id,
    call: none,
    callback: none,
    email: none,
    message: { contactCenter: { active, acw }, enterprise: { active: 0, acw: 0 } },
    chat: none,
    socialExpression: none,
    video: none,
  };
}

/** `User`, with the expansions that were asked for. */
export function userShape(world: World, user: User, expand: readonly string[]) {
  const { organisation } = world;
  const wants = new Set(expand);
  return {
    id: user.id,
    name: user.name,
    division: {
      id: organisation.divisionId,
      name: '',
      selfUri: `/api/v2/authorization/divisions/${organisation.divisionId}`,
    },
    chat: { jabberId: `${user.id}@haldenrow.orgspan.example` },
    department: user.department,
    email: user.email,
    primaryContactInfo: [{ address: user.email, mediaType: 'EMAIL', type: 'PRIMARY' }],
    addresses: [],
    state: 'active',
    title: user.title,
    username: user.email,
    version: user.version,
    acdAutoAnswer: false,
    ...(user.preferredName ? { preferredName: user.preferredName } : {}),
    ...(wants.has('routingStatus') ? { routingStatus: routingStatusShape(user) } : {}),
    ...(wants.has('presence') ? { presence: presenceShape(world, user) } : {}),
    ...(wants.has('conversationSummary') ? { conversationSummary: summaryShape(world, user) } : {}),
    ...(wants.has('skills')
      ? {
          skills: user.skills.map((skill) => ({
            ...skill,
            state: 'active',
            skillUri: `/api/v2/routing/skills/${skill.id}`,
            selfUri: `/api/v2/users/${user.id}/routingskills/${skill.id}`,
          })),
        }
      : {}),
    ...(wants.has('languages')
      ? {
          languages: user.languages.map((language) => ({
            ...language,
            state: 'active',
            languageUri: `/api/v2/routing/languages/${language.id}`,
            selfUri: `/api/v2/users/${user.id}/routinglanguages/${language.id}`,
          })),
        }
      : {}),
    ...(wants.has('languagePreference') ? { languagePreference: 'en-GB' } : {}),
    ...(wants.has('groups') ? { groups: [] } : {}),
    ...(wants.has('authorization')
      ? {
          authorization: {
            roles: [{ id: user.role, name: user.role }],
            unusedRoles: [],
            permissions: user.permissions,
            permissionPolicies: policies(user.permissions),
          },
        }
      : {}),
    selfUri: `/api/v2/users/${user.id}`,
  };
}

function policies(permissions: readonly string[]) {
  const byEntity = new Map<string, string[]>();
  for (const permission of permissions) {
    const [domain, entity, action] = permission.split(':');
    if (!domain || !entity || !action) continue;
    byEntity.set(`${domain}:${entity}`, [...(byEntity.get(`${domain}:${entity}`) ?? []), action]);
  }
  return [...byEntity].map(([key, actionSet]) => {
    const [domain = '', entityName = ''] = key.split(':');
    return { domain, entityName, policyName: `${domain}-${entityName}`, actionSet };
  });
}

/** `Organization`. */
export const organisationShape = (world: World) => ({
  id: world.organisation.id,
  name: world.organisation.name,
  defaultLanguage: 'en',
  defaultCountryCode: 'GB',
  thirdPartyOrgName: 'haldenrow',
  domain: 'haldenrow',
  version: 7,
  state: 'active',
  voicemailEnabled: false,
  productPlatform: 'GenesysCloud',
  features: { contactCenter: true, directory: true, purecloud: true },
  selfUri: `/api/v2/organizations/${world.organisation.id}`,
});
