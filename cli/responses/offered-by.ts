import { everything } from '#shared/contract/responses.ts';
import type { HeadlessCore } from './headless-core.ts';

const rowsAPage = 200;

/**
 * The ids of the responses that a queue offers, undefined where it offers all. Throws `Failed`, `not-found` for a queue that
 * does not exist. Source: SDK 262, Queue.cannedResponseLibraries.
 */
export async function offeredBy({ api, line }: HeadlessCore, queueId: string): Promise<Set<string> | undefined> {
  const { libraries } = await line.platform.queue(queueId);
  if (libraries.mode === 'All') return undefined;
  const offered = new Set<string>();
  const known = new Set((await api.responses.overview({ conversationId: null })).libraries.map((one) => one.libraryId));
  for (const libraryId of libraries.mode === 'SelectedOnly' ? libraries.libraryIds : []) {
    if (!known.has(libraryId)) continue;
    for (let offset = 0, total = 1; offset < total; offset += rowsAPage) {
      const page = await api.responses.list({
        conversationId: null,
        libraryId,
        filter: everything,
        offset,
        limit: rowsAPage,
      });
      total = page.total;
      for (const { responseId } of page.rows) offered.add(responseId);
    }
  }
  return offered;
}
