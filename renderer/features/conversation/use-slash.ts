import { useEffect, useState } from 'react';
import { useComposing } from './composer-store.ts';
import { type SlashWord, slashAt } from './slash-word.ts';

/** The `/…` at the caret, and whether the picker is open for it. */
export interface Slash {
  word: SlashWord | null;
  open: boolean;
  /** It was closed because nothing was found, not by the person. */
  gaveUp: boolean;
  /** Closes it: for good by the person, until the query changes back where nothing was found. */
  close(by: 'person' | 'nothing'): void;
}

/** Watches the composer for `/` at the beginning of a word. */
export function useSlash(conversationId: string): Slash {
  const { typed, selection } = useComposing(conversationId);
  const [closed, setClosed] = useState<{ start: number; query: string; by: 'person' | 'nothing' } | null>(null);
  const word = selection.start === selection.end ? slashAt(typed, selection.end) : null;
  const nowhere = word === null;
  useEffect(() => {
    if (nowhere) setClosed(null);
  }, [nowhere]);
  const shut =
    word !== null &&
    closed !== null &&
    word.start === closed.start &&
    (closed.by === 'person' || word.query.startsWith(closed.query));
  return {
    word,
    open: word !== null && !shut,
    gaveUp: shut && closed.by === 'nothing',
    close: (by) => setClosed(word && { start: word.start, query: word.query, by }),
  };
}
