import type { ResponseRow } from '#shared/contract/responses.ts';
import { Suggestions as Listed } from '#shared/contract/suggestions.ts';
import type { Failure } from '#shared/rpc/failure.ts';
import { Conversations } from '../conversations/conversations.ts';
import type { PlatformSuggestion } from '../genesys/platform.ts';
import { Suggestions } from '../suggestions/suggestions.ts';
import { type Bench, bench } from './domain-bench.ts';

/** Somebody signed in with conversations c1 and c2, to whom Agent Assist may suggest responses r0 to r19. */
export interface SuggestionDesk extends Bench {
  conversations: Conversations;
  suggestions: Suggestions;
  /** What the catalogue has; filled with the customer's name. */
  catalogue: Set<string>;
  /** The ids of what is suggested in c1, as a window asks. */
  ids(): Promise<string[]>;
  /** How often the platform was asked. */
  reads(): number;
  /** How often the windows were told since `touched` was emptied. */
  told(): number;
  /** From now on the platform refuses to suggest; undefined ends that. */
  refuse(failure: Failure | undefined): void;
}

const row = (responseId: string, text: string): ResponseRow => ({
  ...{ responseId, libraryId: 'l', libraryName: 'L', source: 'library', kind: 'text', version: 1, name: responseId },
  ...{ text, spans: [], blanks: [], pin: null, tooLong: false, misfit: null, html: false, assets: [], template: null },
  ...{ language: null, variants: [], tags: [], shortcut: null, editable: false },
});

/** Suggestion s`n` of response r`n`, the older the higher. */
export const suggestion = (n: number, change: Partial<PlatformSuggestion> = {}): PlatformSuggestion => ({
  ...{ suggestionId: `s${n}`, responseId: `r${n}`, atMs: 1000 - n, state: 'Suggested', ...change },
});

/** Sets one up; the first two seconds of both conversations are over. */
export async function suggestionDesk(options: { permissions?: string[] } = {}): Promise<SuggestionDesk> {
  const b = bench();
  if (options.permissions) b.me.permissions = options.permissions;
  b.platform.start('c1');
  b.platform.start('c2');
  const conversations = new Conversations(b.surroundings, b.settings);
  const catalogue = new Set(Array.from({ length: 20 }, (_, n) => `r${n}`));
  const nameIn = (id: string | null): string | undefined => conversations.view(id ?? '')?.customer?.name;
  const suggestions = new Suggestions(b.surroundings, conversations, {
    row: (conversationId, responseId) =>
      catalogue.has(responseId) ? row(responseId, `Hello ${nameIn(conversationId)}`) : undefined,
  });
  await b.signIn();
  await b.clock.advance(2050);
  b.touched.length = 0;
  return {
    ...b,
    conversations,
    suggestions,
    catalogue,
    ids: async () => {
      const { items } = Listed.parse(await suggestions.list({ conversationId: 'c1' }));
      return items.map((item) => item.suggestionId);
    },
    reads: () => b.platform.count('suggestions'),
    told: () => b.touched.filter((domain) => domain === 'suggestions').length,
    refuse: (failure) => {
      b.platform.fault = (verb) => (verb === 'suggestions' && failure ? { refuse: failure } : undefined);
    },
  };
}
