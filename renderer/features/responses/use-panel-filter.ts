import { useMemo, useState } from 'react';
import { everything, type Filter } from '#shared/contract/responses.ts';
import { composerStore, useAnswerLanguage } from '../conversation/composer-store.ts';

/** What narrows the panel's list. The language is the conversation's, shared with the picker behind `/`. */
export function usePanelFilter(conversationId: string | null): { filter: Filter; narrow(filter: Filter): void } {
  const [own, setOwn] = useState<Filter>(everything);
  const shared = useAnswerLanguage(conversationId);
  const language = conversationId === null ? own.language : shared;
  const filter = useMemo(() => ({ ...own, language }), [own, language]);
  return {
    filter,
    narrow(next) {
      setOwn(next);
      if (conversationId !== null) composerStore.speak(conversationId, next.language);
    },
  };
}
