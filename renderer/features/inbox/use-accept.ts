import { openConversation, openedConversation } from '../../app/selection.ts';
import { useTell } from '../../bridge/api.ts';

const isText = (element: Element | null): boolean => element !== null && /^(INPUT|TEXTAREA)$/.test(element.tagName);

/**
 * Accepts a conversation and opens it once it is mine. Whoever has meanwhile begun to type elsewhere, or opened another
 * chat, stays there: what is being typed must not end up with another customer.
 */
export function useAccept() {
  const accept = useTell('conversations', 'accept');
  const take = (conversationId: string): void => {
    const before = openedConversation();
    accept.mutate(
      { conversationId },
      {
        onSuccess: () => {
          if (openedConversation() === before && !isText(document.activeElement)) openConversation(conversationId);
        },
      },
    );
  };
  return { accept, take };
}
