import { z } from 'zod';
import type { PresenceDefinition } from '#shared/contract/presence.ts';
import { Failed } from '#shared/rpc/failure.ts';
import { commanding, reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { attributes, figure, flag, id, list, read, readPage, text, words } from './lenient.ts';
import type { CallOptions, Platform, PlatformMe, PlatformUser } from './platform.ts';
import { MeEntity, systemPresence, UserEntity } from './user-shape.ts';

type Verbs = Pick<Platform, 'me' | 'searchUsers' | 'user' | 'presenceDefinitions' | 'setPresence' | 'revokeToken'>;

/** Source: SDK 262, OrganizationPresenceDefinition (newer) and OrganizationPresence (older). */
const Definition = z.object({
  id,
  name: words,
  systemPresence: text,
  languageLabels: attributes,
  deactivated: flag,
});

const peopleAPage = 100;

/** The verbs on people, presence and the token. */
export function userVerbs(call: Call): Verbs {
  async function me(options?: CallOptions): Promise<PlatformMe> {
    const body = await call(reading('me', options), (apis) =>
      apis.users.getUsersMe({ expand: ['presence', 'routingStatus', 'authorization', 'organization'] }),
    );
    return read(MeEntity, body);
  }

  async function searchUsers(
    sought: string,
    limit: number,
    options?: CallOptions,
  ): Promise<{ users: PlatformUser[]; total: number }> {
    const expand = ['presence', 'routingStatus'];
    const pageSize = Math.min(limit, peopleAPage);
    const phrase = sought.trim();
    if (phrase === '') {
      const listed = await call(reading('people', options), (apis) =>
        apis.users.getUsers({ pageSize, pageNumber: 1, sortOrder: 'ASC', state: 'active', expand }),
      );
      const page = readPage(UserEntity, listed);
      return { users: page.entities, total: page.total };
    }
    const body = await call(reading('people', options), (apis) =>
      apis.users.postUsersSearch({
        pageSize,
        pageNumber: 1,
        sortBy: 'name',
        sortOrder: 'ASC',
        expand,
        query: [{ type: 'CONTAINS', fields: ['name', 'email'], value: phrase }],
      }),
    );
    // Without a hit the platform may leave `results` out; whether it leaves people out who left is not documented.
    const found = read(z.object({ results: list(z.looseObject({ id, state: text })), total: figure }), body);
    const active = found.results.filter((person) => person.state === null || person.state === 'active');
    return { users: read(list(UserEntity), active), total: found.total ?? active.length };
  }

  async function user(userId: string, options?: CallOptions): Promise<PlatformUser> {
    const body = await call(reading('person', options), (apis) =>
      apis.users.getUser(userId, { expand: ['presence', 'routingStatus', 'conversationSummary'] }),
    );
    return read(UserEntity, body);
  }

  async function presenceDefinitions(options?: CallOptions): Promise<PresenceDefinition[]> {
    const body = await call(reading('presence-definitions', options), (apis) =>
      apis.presence.getPresenceDefinitions0(),
    ).catch((error: unknown) => {
      const older = error instanceof Failed && ['forbidden', 'not-found'].includes(error.failure.kind);
      if (!older) throw error;
      return call(reading('presence-definitions', options), (apis) =>
        apis.presence.getPresencedefinitions({ pageSize: 100 }),
      );
    });
    return readPage(Definition, body)
      .entities.filter((definition) => !definition.deactivated)
      .map((definition) => ({
        definitionId: definition.id,
        label: labelOf(definition),
        system: systemPresence(definition.systemPresence),
      }));
  }

  async function setPresence(userId: string, definitionId: string): Promise<void> {
    await call(commanding('presence'), (apis) =>
      apis.presence.patchUserPresencesPurecloud(userId, { presenceDefinition: { id: definitionId } }),
    );
  }

  async function revokeToken(): Promise<void> {
    await call(commanding('sign-out', {}, 5_000), (apis) => apis.tokens.deleteTokensMe());
  }

  return { me, searchUsers, user, presenceDefinitions, setPresence, revokeToken };
}

function labelOf(definition: z.output<typeof Definition>): string {
  const labels = definition.languageLabels;
  return labels.en_US ?? labels.en ?? Object.values(labels)[0] ?? (definition.name || definition.systemPresence || '');
}
