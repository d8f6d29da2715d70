import './no-eval.ts';
import { notifyManager, QueryClient } from '@tanstack/react-query';
import { contract, type RiposteContract } from '#shared/contract/index.ts';
import { connect } from '#shared/rpc/connect.ts';
import type { Client } from '#shared/rpc/contract.ts';
import type { Wire } from '#shared/rpc/wire.ts';
import { createFeeds, type Feeds } from './feeds.ts';

declare global {
  interface Window {
    /** The one thing that the preload gives a page: a pipe of text frames to core. */
    riposte?: Wire;
  }
}

/** Everything a window needs to talk to core: the typed client, the cache of its answers, the open feeds. */
export interface Bridge {
  client: Client<RiposteContract>;
  queryClient: QueryClient;
  feeds: Feeds;
}

// The cache tells its readers in the same turn, not after a timer: what comes in a frame is drawn in that frame.
notifyManager.setScheduler(queueMicrotask);

/** How long an answer that nobody looks at stays in the cache: long enough that going back to a chat shows it at once. */
const keepMs = 10 * 60_000;

/**
 * Joins a wire to a cache. Answers stay fresh until core says otherwise (`touched`), and nothing is repeated here:
 * patience lives in core, once.
 */
export function createBridge(wire: Wire): Bridge {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: keepMs,
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const client = connect(contract, wire, (tags) => {
    for (const tag of tags) void queryClient.invalidateQueries({ queryKey: [tag] });
    feeds.reopen(tags);
  });
  const feeds = createFeeds(queryClient, client);
  return { client, queryClient, feeds };
}
