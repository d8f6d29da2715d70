import { composerStore } from './composer-store.ts';

/** How long after the last change a draft is kept: often enough that a crash costs at most a word. */
const waitMs = 250;

/** Keeps every draft of this window in core. */
export interface DraftKeeper {
  /** Keeps what is not kept yet, at once; all drafts, or those of one conversation. */
  flush(conversationId?: string): void;
  /** Flushes and stops. */
  stop(): void;
}

/**
 * Watches all that is being written and gives it to `keep`, at most one call every quarter of a second a conversation and
 * one at a time; what fails is tried again with the next change or flush. `heard` is told how the last try went.
 */
export function createDraftKeeper(
  keep: (conversationId: string, text: string) => Promise<unknown>,
  heard: (conversationId: string, kept: boolean) => void = () => {},
): DraftKeeper {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const underWay = new Set<string>();

  const save = (conversationId: string): void => {
    clearTimeout(timers.get(conversationId));
    timers.delete(conversationId);
    const { typed, stored, loaded } = composerStore.read(conversationId);
    if (!loaded || typed === stored || underWay.has(conversationId)) return;
    underWay.add(conversationId);
    keep(conversationId, typed).then(
      () => {
        underWay.delete(conversationId);
        composerStore.stored(conversationId, typed);
        heard(conversationId, true);
        look(conversationId);
      },
      () => {
        underWay.delete(conversationId);
        heard(conversationId, false);
      },
    );
  };

  const look = (conversationId: string): void => {
    const { typed, stored, loaded } = composerStore.read(conversationId);
    if (!loaded || typed === stored || timers.has(conversationId)) return;
    timers.set(
      conversationId,
      setTimeout(() => save(conversationId), waitMs),
    );
  };

  const deaf = composerStore.listen(() => composerStore.ids().forEach(look));
  composerStore.ids().forEach(look);

  const flush = (conversationId?: string): void => {
    for (const id of conversationId === undefined ? composerStore.ids() : [conversationId]) save(id);
  };
  return {
    flush,
    stop() {
      deaf();
      flush();
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
