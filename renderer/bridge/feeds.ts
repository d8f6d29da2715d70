import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { RiposteContract } from '#shared/contract/index.ts';
import type { Client, FeedEar } from '#shared/rpc/contract.ts';
import type { Failure } from '#shared/rpc/failure.ts';

/** What a feed shows: its newest value, and why it ended if it did. */
export interface FeedView<T> {
  value: T | undefined;
  failure: Failure | undefined;
}

/** The open feeds of a window: one subscription a key, however many components look at it. */
export interface Feeds {
  /** Opens the feed unless it is open; returns the function that lets go. The last one to let go closes it. */
  hold(domain: string, method: string, input: unknown): () => void;
  /** Opens ended feeds again: those of the given domains, and all of them when the session changed. */
  reopen(tags: readonly string[]): void;
}

interface Held {
  domain: string;
  key: QueryKey;
  holders: number;
  ended: boolean;
  open(): void;
  close(): void;
}

type Opener = (input: unknown, ear: FeedEar<unknown>) => () => void;

/** The first frame is shown at once, the following ones together, once per picture. A hidden window draws none and gets all. */
function paced(show: (value: unknown) => void): { push(value: unknown): void; drop(): void } {
  let shown = false;
  let frame: number | undefined;
  let newest: unknown;
  return {
    push(value) {
      if (!shown || document.visibilityState === 'hidden') {
        shown = true;
        return show(value);
      }
      newest = value;
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        show(newest);
      });
    },
    drop() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
    },
  };
}

/** Makes the window's feeds; their values live in the query cache under [domain, method, input]. */
export function createFeeds(queryClient: QueryClient, client: Client<RiposteContract>): Feeds {
  const held = new Map<string, Held>();

  const make = (domain: string, method: string, input: unknown): Held => {
    const key: QueryKey = [domain, method, input];
    const opener = (client as unknown as Record<string, Record<string, Opener>>)[domain]?.[method] as Opener;
    const view = (): FeedView<unknown> =>
      queryClient.getQueryData<FeedView<unknown>>(key) ?? { value: undefined, failure: undefined };
    let stop: (() => void) | undefined;
    let pace: ReturnType<typeof paced> | undefined;
    const one: Held = {
      domain,
      key,
      holders: 0,
      ended: false,
      open() {
        one.ended = false;
        pace = paced((value) => queryClient.setQueryData(key, { value, failure: undefined }));
        stop = opener(input, {
          value: (value) => pace?.push(value),
          failed(failure) {
            one.ended = true;
            pace?.drop();
            queryClient.setQueryData(key, { value: view().value, failure });
          },
        });
      },
      close() {
        pace?.drop();
        stop?.();
        stop = undefined;
      },
    };
    return one;
  };

  return {
    hold(domain, method, input) {
      const hash = hashKey([domain, method, input]);
      let one = held.get(hash);
      if (!one) {
        one = make(domain, method, input);
        held.set(hash, one);
        one.open();
      }
      const mine = one;
      mine.holders += 1;
      let gone = false;
      return () => {
        if (gone) return;
        gone = true;
        mine.holders -= 1;
        // A component that only moves lets go and takes hold in the same turn: that must not cost a snapshot.
        queueMicrotask(() => {
          if (mine.holders > 0 || held.get(hash) !== mine) return;
          held.delete(hash);
          mine.close();
        });
      };
    },
    reopen(tags) {
      for (const one of held.values()) {
        if (one.ended && (tags.includes(one.domain) || tags.includes('session'))) one.open();
      }
    },
  };
}
