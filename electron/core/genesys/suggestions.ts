import { z } from 'zod';
import { commanding, reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { id, list, part, read, text, time, words } from './lenient.ts';
import type { CallOptions, Platform, PlatformSuggestion } from './platform.ts';

type Verbs = Pick<Platform, 'suggestions' | 'engage'>;

/** At most 200. Source: endpoints, getConversationSuggestions. */
const aPage = 100;
/** A conversation has few suggestions; whoever gives a cursor for ever is not followed. */
const mostPages = 5;

/** Source: SDK 262, Suggestion and SuggestionCannedResponse. */
const Suggestion = z.object({
  id,
  type: text,
  dateCreated: time,
  state: words,
  cannedResponse: part(z.object({ response: part(z.object({ id })) })),
});
const Listing = z.object({ entities: list(Suggestion), nextUri: text });

/** The verbs on what Agent Assist suggests. */
export function suggestionVerbs(call: Call): Verbs {
  async function suggestions(conversationId: string, options?: CallOptions): Promise<PlatformSuggestion[]> {
    const found: PlatformSuggestion[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const body = await call(reading('suggestions', options), (apis) =>
        apis.conversations.getConversationSuggestions(conversationId, {
          type: 'CannedResponse',
          pageSize: `${aPage}`,
          ...(after === undefined ? {} : { after }),
        }),
      );
      const { entities, nextUri } = read(Listing, body);
      found.push(...entities.flatMap(toSuggestion));
      const next = cursorOf(nextUri);
      if (next === undefined || next === after) break;
      after = next;
    }
    return found.sort((a, b) => b.atMs - a.atMs);
  }

  async function engage(
    conversationId: string,
    suggestionId: string,
    engagementType: 'Dismissed' | 'Copied' | 'Opened',
    options?: CallOptions,
  ): Promise<void> {
    // A report that nobody waits for: it has no claim on the reserve of the rate budget.
    await call(commanding('engagement', { clicked: false, ...options }), (apis) =>
      apis.conversations.postConversationSuggestionEngagement(conversationId, suggestionId, { engagementType }),
    );
  }

  return { suggestions, engage };
}

function toSuggestion(suggestion: z.output<typeof Suggestion>): PlatformSuggestion[] {
  const responseId = suggestion.cannedResponse?.response?.id;
  if (!responseId) return [];
  return [{ suggestionId: suggestion.id, responseId, atMs: suggestion.dateCreated ?? 0, state: suggestion.state }];
}

/** The cursor within `nextUri`, which may be a path without a host. */
function cursorOf(nextUri: string | null): string | undefined {
  if (nextUri === null || !URL.canParse(nextUri, 'https://api.invalid')) return undefined;
  return new URL(nextUri, 'https://api.invalid').searchParams.get('after') || undefined;
}
