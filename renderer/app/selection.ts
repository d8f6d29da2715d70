import { useSyncExternalStore } from 'react';

const storageKey = 'riposte.open-conversation';
const hearers = new Set<() => void>();
let open: string | null = read();

function read(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Opens a conversation in this window, or none; a reload keeps it, a new window starts without. */
export function openConversation(conversationId: string | null): void {
  if (conversationId === open) return;
  open = conversationId;
  try {
    if (conversationId === null) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, conversationId);
  } catch {
    // A page without storage only forgets on reload.
  }
  for (const hear of hearers) hear();
}

/** The conversation that is open in this window now, outside React: for what must know it at the very press. */
export const openedConversation = (): string | null => open;

/** Which conversation is open in this window. */
export function useSelection(): string | null {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    () => open,
  );
}
