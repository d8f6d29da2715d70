import { useSyncExternalStore } from 'react';

/** What the agent has chosen for the wrap-up of a conversation so far; the middle and the panel show the same. */
export interface WrapUpChoice {
  /** Undefined until something is chosen; null is the choice of no code. */
  codeId: string | null | undefined;
  notes: string;
}

const nothing: WrapUpChoice = { codeId: undefined, notes: '' };
const chosen = new Map<string, WrapUpChoice>();
const ears = new Set<() => void>();

function put(conversationId: string, next: WrapUpChoice | undefined): void {
  if (next) chosen.set(conversationId, next);
  else chosen.delete(conversationId);
  for (const hear of ears) hear();
}

/** The choices of this window, by conversation. */
export const wrapUpStore = {
  change(conversationId: string, change: Partial<WrapUpChoice>): void {
    put(conversationId, { ...(chosen.get(conversationId) ?? nothing), ...change });
  },
  forget: (conversationId: string): void => put(conversationId, undefined),
};

/** What is chosen for a conversation. */
export function useWrapUpChoice(conversationId: string): WrapUpChoice {
  return useSyncExternalStore(
    (hear) => {
      ears.add(hear);
      return () => void ears.delete(hear);
    },
    () => chosen.get(conversationId) ?? nothing,
  );
}
