import { useEffect, useState } from 'react';
import { useAsk } from '../../bridge/api.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import type { Bridge } from '../../bridge/client.ts';
import { composerStore } from './composer-store.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';

interface Kept {
  keeper: DraftKeeper;
  lost: Set<string>;
  hearers: Set<() => void>;
  stop(): void;
}

/** One keeper a window. It outlives the pane while a press is unanswered, so that what was sent does not stay as a draft. */
const keepers = new WeakMap<Bridge, Kept>();

function keeperOf(bridge: Bridge): Kept {
  const there = keepers.get(bridge);
  if (there) return there;
  const lost = new Set<string>();
  const hearers = new Set<() => void>();
  const keeper = createDraftKeeper(
    (conversationId, text) => bridge.client.conversations.keepDraft({ conversationId, text }),
    (conversationId, kept) => {
      const changed = kept ? lost.delete(conversationId) : !lost.has(conversationId) && lost.add(conversationId);
      if (changed) for (const hear of hearers) hear();
    },
  );
  const flush = (): void => keeper.flush();
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  const stop = (): void => {
    if (hearers.size > 0 || composerStore.ids().some((id) => composerStore.read(id).leaving !== null)) return;
    keepers.delete(bridge);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    keeper.stop();
  };
  const kept = { keeper, lost, hearers, stop };
  keepers.set(bridge, kept);
  return kept;
}

/**
 * Brings back the draft of a conversation and keeps what is typed: a quarter of a second after the last change, at once on
 * `flush`, when the conversation is left and when the window goes. `lost` says that the last try to keep it failed.
 */
export function useDraft(conversationId: string): { ready: boolean; lost: boolean; flush(): void } {
  const bridge = useBridge();
  const draft = useAsk('conversations', 'draft', { conversationId });
  const session = useAsk('session', 'state', {}).data;
  const me = session?.phase === 'signed-in' ? session.me.userId : undefined;
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (me) composerStore.ownedBy(me);
  }, [me]);
  const text = draft.data?.text;
  const failed = draft.isError;
  useEffect(() => {
    if (text !== undefined) composerStore.restore(conversationId, text);
    else if (failed) composerStore.restore(conversationId, '');
  }, [conversationId, text, failed]);
  useEffect(() => {
    const kept = keeperOf(bridge);
    const look = (): void => setLost(kept.lost.has(conversationId));
    look();
    kept.hearers.add(look);
    return () => {
      kept.hearers.delete(look);
      kept.keeper.flush(conversationId);
      kept.stop();
    };
  }, [bridge, conversationId]);
  return {
    ready: text !== undefined || failed,
    lost,
    flush: () => keeperOf(bridge).keeper.flush(conversationId),
  };
}
