import type { Suggestions as Listed } from '#shared/contract/suggestions.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { Responses } from '../responses/responses.ts';

/** What Agent Assist suggests for my conversations. */
export class Suggestions implements Domain<'suggestions'> {
  // biome-ignore lint/complexity/noUselessConstructor: the part that is being written takes them
  constructor(_surroundings: Surroundings, _conversations: Conversations, _responses: Responses) {}

  async list(): Promise<Listed> {
    return { state: 'unavailable', items: [] };
  }

  async engage(): Promise<null> {
    return null;
  }
}
