import { everything } from '#shared/contract/responses.ts';
import type { Search } from './answer-queries.ts';
import type { HeadlessCore } from './headless-core.ts';
import { offeredBy } from './offered-by.ts';
import { synchronised } from './synchronised.ts';

/** The contract's own bounds. */
const mostHits = 50;
const longestText = 10_000;

/**
 * The app's own search over the libraries of who is signed in, or over those that a queue offers. Rows carry no score: the
 * score told is that of the place, 1 for the first, one half for the second.
 */
export async function searchCore(core: HeadlessCore, queueId: string | null): Promise<Search> {
  await synchronised(core);
  const offered = queueId === null ? undefined : await offeredBy(core, queueId);
  return async (query, limit) => {
    const startedAt = performance.now();
    const { rows } = await core.api.responses.search({
      conversationId: null,
      text: query.slice(0, longestText),
      scope: 'all',
      filter: everything,
      // What the queue does not offer is left out afterwards.
      limit: offered ? mostHits : limit,
    });
    const ms = performance.now() - startedAt;
    const hits = rows
      .filter(({ responseId }) => offered?.has(responseId) ?? true)
      .slice(0, limit)
      .map(({ responseId, name }, at) => ({ id: responseId, name, score: 1 / (at + 1) }));
    return { ms, hits };
  };
}
